'use client'

import './globals.css'
import type { ReactElement } from 'react'
import { Button } from '../components/button.tsx'

/** Stands in for the whole document where even the frame has failed. */
export default function GlobalError({
  retry,
}: {
  error: unknown
  retry: () => void
}): ReactElement {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Zero Sum Nutrition</title>
        <main className="page py-16" role="alert">
          <h1 className="font-bold font-narrow text-heading">Something went wrong on our side.</h1>
          <p className="mt-4 max-w-prose text-lead text-muted">
            Your plans are safe on the server. Try again in a moment.
          </p>
          <Button className="mt-8" onClick={retry}>
            Try again
          </Button>
        </main>
      </body>
    </html>
  )
}
