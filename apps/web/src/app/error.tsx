'use client'

import type { ReactElement } from 'react'
import { Button, ButtonLink } from '../components/button.tsx'

export default function PageError({ retry }: { error: unknown; retry: () => void }): ReactElement {
  return (
    <div className="page py-16 md:py-24" role="alert">
      <h1 className="font-bold font-narrow text-heading">This page stopped working.</h1>
      <p className="mt-4 max-w-prose text-lead text-muted">
        The fault is ours. Your plans are safe on the server, and a plan that is being made goes on
        without this page.
      </p>
      <div className="mt-8 flex flex-wrap gap-3">
        <Button onClick={retry}>Try again</Button>
        <ButtonLink href="/" look="secondary">
          Go to the start
        </ButtonLink>
      </div>
    </div>
  )
}
