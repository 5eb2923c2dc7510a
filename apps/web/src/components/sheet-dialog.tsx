'use client'

import { X } from 'lucide-react'
import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react'

/**
 * A modal choice on the native `dialog`: a sheet from below on a phone, a window in the middle elsewhere. It opens as it
 * appears; Escape, the cross and a press beside it close it. Its head stays while its content scrolls.
 */
export function SheetDialog({
  title,
  lead,
  onClose,
  children,
}: {
  title: string
  lead: ReactNode
  onClose: () => void
  children: ReactNode
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape, which the dialog heeds by itself.
    <dialog
      aria-labelledby={id}
      className="m-0 mt-auto max-h-[88dvh] w-full max-w-none flex-col overflow-hidden rounded-t-card bg-ground text-ink open:flex md:m-auto md:w-[min(46rem,calc(100%-4rem))] md:rounded-card"
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close()
      }}
      onClose={() => {
        // Where effects run twice it was closed and opened again before this is heard.
        if (dialog.current?.open !== true) onClose()
      }}
      ref={dialog}
    >
      <div className="flex items-start justify-between gap-4 border-line border-b bg-surface py-4 pr-2 pl-4.5 md:pr-4 md:pl-7">
        <div className="min-w-0">
          <h2 className="font-semibold text-title" id={id}>
            {title}
          </h2>
          <p className="mt-1 text-muted text-small">{lead}</p>
        </div>
        <button
          aria-label="Close"
          className="inline-flex size-11 shrink-0 items-center justify-center rounded-control text-muted hover:bg-leek-tint hover:text-ink"
          onClick={() => dialog.current?.close()}
          type="button"
        >
          <X aria-hidden="true" className="size-5" />
        </button>
      </div>
      <div className="min-h-0 overflow-y-auto overscroll-contain px-4.5 py-4 md:px-7 md:py-6">
        {children}
      </div>
    </dialog>
  )
}
