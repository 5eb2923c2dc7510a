'use client'

import { type ComponentType, type ReactElement, type ReactNode, useState } from 'react'
import type { ShareSheetProps } from './share-sheet.tsx'

/** Opens the sheet in which links to a plan are made and ended; it is fetched when it is first opened. */
export function ShareButton({
  planId,
  closeIcon,
  children,
}: {
  planId: string
  closeIcon: ReactNode
  children: ReactNode
}): ReactElement {
  const [Sheet, setSheet] = useState<ComponentType<ShareSheetProps>>()
  const [isOpen, setOpen] = useState(false)
  async function open(): Promise<void> {
    const { ShareSheet } = await import('./share-sheet.tsx')
    setSheet(() => ShareSheet)
    setOpen(true)
  }
  return (
    <>
      <button
        aria-haspopup="dialog"
        className="needs-script inline-flex min-h-11 items-center gap-2 rounded-control px-2.5 text-small underline-offset-4 hover:underline"
        onClick={() => void open()}
        type="button"
      >
        {children}
      </button>
      {isOpen && Sheet !== undefined ? (
        <Sheet closeIcon={closeIcon} onClose={() => setOpen(false)} planId={planId} />
      ) : null}
    </>
  )
}
