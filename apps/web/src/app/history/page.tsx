import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { HistoryPage } from '../../features/plans/components/history-page.tsx'

export const metadata: Metadata = { title: 'Your plans' }

export default function Page(): ReactElement {
  return (
    <div className="page pt-6 md:pt-12">
      <div className="max-w-3xl">
        <h1 className="mb-8 font-bold font-narrow text-heading">Your plans</h1>
        <HistoryPage />
      </div>
    </div>
  )
}
