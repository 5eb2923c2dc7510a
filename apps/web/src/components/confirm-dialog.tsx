'use client'

import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'

/**
 * A modal question on the native `dialog`: Escape closes it, focus stays inside and returns where it came from. While
 * `isOpen` is false its content is not in the page.
 */
export function ConfirmDialog({
  isOpen,
  title,
  onClose,
  children,
}: {
  isOpen: boolean
  title: string
  onClose: () => void
  children: ReactNode
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog
      aria-labelledby="dialog-title"
      className="m-auto w-[min(32rem,calc(100%-2rem))] rounded-card bg-surface p-6 text-ink md:p-8"
      onClose={onClose}
      ref={dialog}
    >
      {isOpen ? (
        <>
          <h2 className="font-semibold text-title" id="dialog-title">
            {title}
          </h2>
          {children}
        </>
      ) : null}
    </dialog>
  )
}
