'use client'

import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { forgetHere } from '../../../lib/forget-here.ts'
import type { AccountKey } from '../messages/index.ts'
import { useAuthForm } from '../use-auth-form.ts'

/** Deletes the account with everything in it, after one more question; an account's owner gives the password. */
export function DeleteAccount({
  isGuest,
  hasPassword,
}: {
  isGuest: boolean
  hasPassword: boolean
}): ReactElement {
  const { t } = useLanguage<AccountKey>('account')
  const [isAsking, setAsking] = useState(false)
  const { fault, isSending, submit } = useAuthForm(
    'delete-user',
    (text) => ({
      ...(isGuest ? { confirm: true } : {}),
      ...(hasPassword ? { password: text('password') } : {}),
    }),
    () => void forgetHere().then(() => window.location.assign('/')),
  )
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('delete')}
      </Button>
      <ConfirmDialog isOpen={isAsking} onClose={() => setAsking(false)} title={t('deleteTitle')}>
        <form className="mt-3 grid gap-5" onSubmit={submit}>
          <p>{t('deleteDetail')}</p>
          {!hasPassword ? null : (
            <TextField
              autoComplete="current-password"
              id="delete-password"
              label={t('typedPassword')}
              name="password"
              required
              type="password"
            />
          )}
          <p className="font-medium text-danger text-small empty:hidden" role="alert">
            {fault}
          </p>
          <div className="flex flex-wrap gap-3">
            <Button disabled={isSending} look="danger" type="submit">
              {t(isSending ? 'deleting' : 'delete')}
            </Button>
            <Button look="secondary" onClick={() => setAsking(false)}>
              {t('keep')}
            </Button>
          </div>
        </form>
      </ConfirmDialog>
    </>
  )
}
