'use client'

import type { ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import { callApi } from '../../../lib/call-api.ts'
import { useChange } from '../use-change.ts'

/** Ends one thing that opens something: a key, a link, a session. */
export function EndButton({
  path,
  method = 'DELETE',
  body,
  label,
  words,
}: {
  path: string
  method?: 'DELETE' | 'POST'
  body?: Record<string, string>
  /** What it ends, for who does not see the line. */
  label?: string
  words: string
}): ReactElement {
  const { run, isBusy, fault } = useChange()
  return (
    <>
      <Button
        aria-label={label}
        disabled={isBusy}
        look="secondary"
        onClick={() =>
          run(() => callApi(path, { method, ...(body === undefined ? {} : { body }) }))
        }
        size="small"
      >
        {words}
      </Button>
      <p className="basis-full text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
    </>
  )
}
