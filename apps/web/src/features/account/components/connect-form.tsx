'use client'

import { type ReactElement, type SubmitEvent, useState } from 'react'
import { TextField } from '../../../components/form/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { goToProvider } from '../go-to-provider.ts'
import type { AccountKey } from '../messages/index.ts'
import { AuthForm } from './auth-form.tsx'

/** Connects the account with whoever its owner is at the identity provider. */
export function ConnectForm({
  name,
  hasPassword,
}: {
  name: string
  hasPassword: boolean
}): ReactElement {
  const { t } = useLanguage<AccountKey>('account')
  const [fault, setFault] = useState('')
  const [isSending, setSending] = useState(false)

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const password = new FormData(event.currentTarget).get('connect-password')
    setSending(true)
    setFault('')
    const words = await goToProvider(
      'link-social',
      password === null ? {} : { password: String(password) },
    )
    if (words === undefined) return
    setSending(false)
    setFault(t(words, { name }))
  }

  return (
    <AuthForm form={{ fault, isSending, submit }} send={t('connect', { name })}>
      {hasPassword ? (
        <TextField
          autoComplete="current-password"
          id="connect-password"
          label={t('typedPassword')}
          name="connect-password"
          required
          type="password"
        />
      ) : null}
    </AuthForm>
  )
}
