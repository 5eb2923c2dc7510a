import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { AccountPage } from '../../features/account/components/account-page.tsx'

export const metadata: Metadata = { title: 'Account' }

export default function Page(): ReactElement {
  return (
    <div className="page max-w-4xl pt-6 md:pt-12">
      <h1 className="mb-8 font-bold font-narrow text-heading">Account</h1>
      <AccountPage />
    </div>
  )
}
