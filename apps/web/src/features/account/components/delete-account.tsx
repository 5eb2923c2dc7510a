'use client'

import { useRouter } from 'next/navigation'
import { type ReactElement, type SubmitEvent, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { FieldFault } from '../../../components/form/field-notes.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { authClient } from '../auth-client.ts'
import { signInWords } from '../sign-in-words.ts'

/** Deletes the account with everything in it, after one more question; an account's owner gives the password. */
export function DeleteAccount({ isGuest }: { isGuest: boolean }): ReactElement {
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [isSending, setSending] = useState(false)
  const [fault, setFault] = useState<string>()

  async function remove(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget).get('password') ?? '')
    setSending(true)
    setFault(undefined)
    const { error } = await authClient.deleteUser(isGuest ? {} : { password })
    setSending(false)
    if (error !== null) {
      setFault(signInWords(error))
      return
    }
    setAsking(false)
    router.push('/')
    router.refresh()
  }

  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        Delete everything
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title="Delete your account?"
      >
        <form className="mt-3 grid gap-5" onSubmit={remove}>
          <p>
            Your answers, plans and history are deleted at once, and a plan that is being made is
            cancelled. This cannot be undone.
          </p>
          {isGuest ? null : (
            <TextField
              autoComplete="current-password"
              id="delete-password"
              label="Your password"
              name="password"
              required
              type="password"
            />
          )}
          <div role="alert">
            <FieldFault fault={fault} id="delete-fault" />
          </div>
          <div className="flex flex-wrap gap-3">
            <Button disabled={isSending} look="danger" type="submit">
              {isSending ? 'Deleting…' : 'Delete everything'}
            </Button>
            <Button look="secondary" onClick={() => setAsking(false)}>
              Keep it
            </Button>
          </div>
        </form>
      </ConfirmDialog>
    </>
  )
}
