'use client'

import { useRouter } from 'next/navigation'
import { type ReactElement, type SubmitEvent, useState } from 'react'
import { TextField } from '../../../components/form/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { AccountKey } from '../messages/index.ts'
import { makePasskey } from '../passkey-ceremonies.ts'
import { signInWords } from '../sign-in-words.ts'
import { usePasskeySupport } from '../use-passkey-support.ts'
import { AuthForm } from './auth-form.tsx'

/** Makes a passkey on this device. */
export function PasskeyForm({ hasPassword }: { hasPassword: boolean }): ReactElement {
  const { t } = useLanguage<AccountKey>('account')
  const router = useRouter()
  const isPossible = usePasskeySupport(true)
  const [fault, setFault] = useState('')
  const [isSending, setSending] = useState(false)

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const text = (name: string) => String(data.get(name) ?? '')
    setSending(true)
    setFault('')
    const words = signInWords(
      await makePasskey(text('passkey-name').trim(), hasPassword ? text('proof') : undefined),
    )
    setSending(false)
    if (words !== undefined) return setFault(t(words))
    form.reset()
    router.refresh()
  }

  if (!isPossible) return <p className="text-muted">{t('noPasskeysHere')}</p>
  return (
    <AuthForm form={{ fault, isSending, submit }} send={t('makePasskey')}>
      <TextField
        autoComplete="off"
        hint={t('passkeyNameHint')}
        id="passkey-name"
        label={t('passkeyName')}
        maxLength={80}
        name="passkey-name"
        required
      />
      {hasPassword ? (
        <TextField
          autoComplete="current-password"
          id="proof"
          label={t('currentPassword')}
          name="proof"
          required
          type="password"
        />
      ) : null}
    </AuthForm>
  )
}
