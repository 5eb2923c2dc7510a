'use client'

import { type ReactElement, useState } from 'react'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { forgetHere } from '../../../lib/forget-here.ts'
import { callAuth } from '../call-auth.ts'
import type { AccountKey } from '../messages/index.ts'
import { signInWords } from '../sign-in-words.ts'

/** Signs out. A guest is asked first, since there is no way back to what a guest made. */
export function SignOut({
  isGuest,
  canSignUp,
}: {
  isGuest: boolean
  canSignUp: boolean
}): ReactElement {
  const { t } = useLanguage<AccountKey>('account')
  const [isAsking, setAsking] = useState(false)
  const [fault, setFault] = useState('')

  async function signOut(): Promise<void> {
    const words = signInWords(await callAuth('sign-out'))
    if (words !== undefined) return setFault(t(words))
    await forgetHere()
    // The whole page anew: nothing of the person stays in the window.
    window.location.assign('/')
  }

  return (
    <>
      <Button look="secondary" onClick={() => (isGuest ? setAsking(true) : void signOut())}>
        {t(isGuest ? 'leaveGuest' : 'signOut')}
      </Button>
      <p className="text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('leaveGuestTitle')}
      >
        <p className="mt-3">{t('leaveGuestDetail')}</p>
        <div className="mt-6 flex flex-wrap gap-3">
          {canSignUp ? <ButtonLink href="/sign-up">{t('signUp')}</ButtonLink> : null}
          <Button look="danger" onClick={signOut}>
            {t('leaveGuest')}
          </Button>
          <Button look="secondary" onClick={() => setAsking(false)}>
            {t('stay')}
          </Button>
        </div>
      </ConfirmDialog>
    </>
  )
}
