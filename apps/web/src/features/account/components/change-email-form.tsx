'use client'

import { useRouter } from 'next/navigation'
import { type ReactElement, useState } from 'react'
import { TextField } from '../../../components/form/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { AccountKey } from '../messages/index.ts'
import { useAuthForm } from '../use-auth-form.ts'
import { AuthForm } from './auth-form.tsx'

/** Changes the address of the account; the password shows that it is its owner who does. */
export function ChangeEmailForm({ hasPassword }: { hasPassword: boolean }): ReactElement {
  const { t } = useLanguage<AccountKey>('account')
  const router = useRouter()
  const [isDone, setDone] = useState(false)
  const form = useAuthForm(
    'change-email',
    (text) => ({
      newEmail: text('new-email').trim(),
      ...(hasPassword ? { password: text('email-password') } : {}),
    }),
    () => {
      setDone(true)
      router.refresh()
    },
  )
  if (isDone) return <p role="status">{t('emailChanged')}</p>
  return (
    <AuthForm form={form} send={t('saveEmail')}>
      <TextField
        autoCapitalize="none"
        autoComplete="email"
        id="new-email"
        inputMode="email"
        label={t('newEmail')}
        name="new-email"
        required
        type="email"
      />
      {hasPassword ? (
        <TextField
          autoComplete="current-password"
          id="email-password"
          label={t('typedPassword')}
          name="email-password"
          required
          type="password"
        />
      ) : null}
    </AuthForm>
  )
}
