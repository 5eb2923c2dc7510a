import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ButtonLink } from '../components/button.tsx'

export const metadata: Metadata = { title: 'Nothing here' }

export default function NotFound(): ReactElement {
  return (
    <div className="page py-16 md:py-24">
      <p className="font-semibold text-paprika text-small">404</p>
      <h1 className="mt-2 font-bold font-narrow text-heading">There is nothing at this address.</h1>
      <p className="mt-4 max-w-prose text-lead text-muted">
        The link may be old, or the page may belong to another account.
      </p>
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href="/">Go to the start</ButtonLink>
        <ButtonLink href="/history" look="secondary">
          See your plans
        </ButtonLink>
      </div>
    </div>
  )
}
