import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { AccountPage } from '../../features/account/components/account-page.tsx'

export const metadata: Metadata = { title: 'Account' }

export default function Page(): ReactElement {
  return (
    <div className="page pt-6 md:pt-12">
      <div className="max-w-3xl">
        <h1 className="mb-8 font-bold font-narrow text-heading">Account</h1>
        <AccountPage />
      </div>
    </div>
  )
}
