'use client'

import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'

/** The modal question, to be opened. */
export function DialogBench(): ReactElement {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        Delete everything
      </Button>
      <ConfirmDialog isOpen={isOpen} onClose={close} title="Delete everything that is yours?">
        <p className="mt-3">
          Plans, weights, answers and your account are gone at once and for good. Nobody can bring
          them back.
        </p>
        <div className="mt-6 flex flex-wrap gap-3">
          <Button look="danger" onClick={close}>
            Delete everything
          </Button>
          <Button look="secondary" onClick={close}>
            Keep it
          </Button>
        </div>
      </ConfirmDialog>
    </>
  )
}
