'use client'

import { type ReactElement, useState } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { AccountKey } from '../messages/index.ts'
import { useAuthForm } from '../use-auth-form.ts'
import { AuthForm } from './auth-form.tsx'

/** Asks for a link by which a new password can be chosen. */
export function ForgotPasswordForm(): ReactElement {
  const { t } = useLanguage<AccountKey>('account')
  const [isSent, setSent] = useState(false)
  const form = useAuthForm(
    'request-password-reset',
    (text) => ({ email: text('email').trim(), redirectTo: '/reset-password' }),
    () => setSent(true),
  )
  if (isSent)
    return (
      <p className="max-w-prose" role="status">
        {t('linkSent')}
      </p>
    )
  return (
    <AuthForm form={form} send={t('sendLink')}>
      <TextField
        autoCapitalize="none"
        autoComplete="email"
        id="email"
        inputMode="email"
        label={t('email')}
        name="email"
        required
        type="email"
      />
    </AuthForm>
  )
}

/** Chooses a new password by the token of such a link. */
export function ResetPasswordForm({ token }: { token: string }): ReactElement {
  const { t } = useLanguage<AccountKey>('account')
  const [isDone, setDone] = useState(false)
  const form = useAuthForm(
    'reset-password',
    (text) => ({ newPassword: text('password'), token }),
    () => setDone(true),
  )
  if (isDone)
    return (
      <>
        <p className="mb-5" role="status">
          {t('resetDone')}
        </p>
        <ButtonLink href="/sign-in">{t('signIn')}</ButtonLink>
      </>
    )
  return (
    <AuthForm form={form} send={t('saveNewPassword')}>
      <NewPassword />
    </AuthForm>
  )
}

/** Changes the password of whoever is signed in, and signs their other devices out. */
export function ChangePasswordForm(): ReactElement {
  const { t } = useLanguage<AccountKey>('account')
  const [isDone, setDone] = useState(false)
  const form = useAuthForm(
    'change-password',
    (text) => ({
      currentPassword: text('current'),
      newPassword: text('password'),
      revokeOtherSessions: true,
    }),
    () => setDone(true),
  )
  if (isDone) return <p role="status">{t('passwordChanged')}</p>
  return (
    <AuthForm form={form} send={t('saveNewPassword')}>
      <TextField
        autoComplete="current-password"
        id="current"
        label={t('currentPassword')}
        name="current"
        required
        type="password"
      />
      <NewPassword />
    </AuthForm>
  )
}

function NewPassword(): ReactElement {
  const { t } = useLanguage<AccountKey>('account')
  return (
    <TextField
      autoComplete="new-password"
      hint={t('passwordHint')}
      id="password"
      label={t('newPassword')}
      maxLength={128}
      minLength={10}
      name="password"
      required
      type="password"
    />
  )
}
