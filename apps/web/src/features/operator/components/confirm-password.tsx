'use client'

import { type FormEvent, type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useFaultWords } from '../../../components/use-fault-words.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { callApi } from '../../../lib/call-api.ts'
import type { OperatorKey } from '../messages/index.ts'

/** Asks for the password before an act, where the sign-in is a while ago. */
export function ConfirmPassword({
  isOpen,
  onConfirmed,
  onClose,
}: {
  isOpen: boolean
  onConfirmed: () => void
  onClose: () => void
}): ReactElement {
  const { t } = useLanguage<OperatorKey>('operator')
  const wordsFor = useFaultWords()
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function confirm(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const password = new FormData(event.currentTarget).get('password')
    setBusy(true)
    setFault('')
    try {
      await callApi('/api/operator/confirm', { method: 'POST', body: { password } })
      onConfirmed()
    } catch (thrown) {
      setFault(wordsFor(thrown))
    }
    setBusy(false)
  }

  return (
    <ConfirmDialog isOpen={isOpen} onClose={onClose} title={t('confirmTitle')}>
      <form className="mt-3 grid gap-5" onSubmit={confirm}>
        <p>{t('confirmDetail')}</p>
        <TextField
          autoComplete="current-password"
          id="operator-password"
          label={t('password')}
          name="password"
          required
          type="password"
        />
        <p className="font-medium text-danger text-small empty:hidden" role="alert">
          {fault}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button disabled={isBusy} type="submit">
            {t(isBusy ? 'working' : 'confirm')}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {t('keep')}
          </Button>
        </div>
      </form>
    </ConfirmDialog>
  )
}
