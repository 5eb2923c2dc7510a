'use client'

import { useRouter } from 'next/navigation'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { authClient } from '../auth-client.ts'

/** Signs out. A guest is asked first, since there is no way back to what a guest made. */
export function SignOut({ isGuest }: { isGuest: boolean }): ReactElement {
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)

  async function signOut(): Promise<void> {
    setAsking(false)
    await authClient.signOut()
    router.push('/')
    router.refresh()
  }

  return (
    <>
      <Button look="secondary" onClick={() => (isGuest ? setAsking(true) : signOut())}>
        {isGuest ? 'Leave as guest' : 'Sign out'}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title="Leave without an account?"
      >
        <p className="mt-3">
          A guest has no password, so you could not come back to your plans. Create an account to
          keep them.
        </p>
        <div className="mt-6 flex flex-wrap gap-3">
          <Button look="danger" onClick={signOut}>
            Leave
          </Button>
          <Button look="secondary" onClick={() => setAsking(false)}>
            Stay
          </Button>
        </div>
      </ConfirmDialog>
    </>
  )
}
