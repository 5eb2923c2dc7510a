import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { IntakePage } from '../../features/intake/components/intake-page.tsx'

export const metadata: Metadata = { title: 'Plan your week' }

export default function Page(): ReactElement {
  return (
    <div className="page pt-6 md:pt-12">
      <h1 className="max-w-4xl font-bold font-narrow text-heading md:text-display">
        Tell us about you, once.
      </h1>
      <p className="mt-4 mb-10 max-w-prose text-lead text-muted">
        About four minutes. The answers stay on this server, and nothing is kept in your browser.
      </p>
      <IntakePage />
    </div>
  )
}
