'use client'

import type { ReactElement } from 'react'
import { TextField } from '../../../components/form/text-field.tsx'
import { Link } from '../../../components/link.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { AccountKey } from '../messages/index.ts'
import { useAuthForm } from '../use-auth-form.ts'
import { AuthForm } from './auth-form.tsx'

/** Signing in or signing up. A guest's plans go along. */
export function SignInForm({
  mode,
  hasAside = true,
  invitation,
  email,
}: {
  mode: 'sign-in' | 'sign-up'
  /** Whether the other of both is offered. */
  hasAside?: boolean
  invitation?: string | undefined
  /** The address that the account is for. */
  email?: string | undefined
}): ReactElement {
  const { t } = useLanguage<AccountKey>('account')
  const isNew = mode === 'sign-up'
  const form = useAuthForm(
    `${mode}/email`,
    (text) => ({
      email: text('email').trim(),
      password: text('password'),
      ...(isNew ? { name: text('name').trim() } : {}),
      ...(invitation === undefined ? {} : { invitation }),
    }),
    // The whole page anew: everything on it was somebody else's.
    () => window.location.assign('/today'),
  )
  return (
    <AuthForm
      aside={
        hasAside ? (
          <Link
            className="inline-flex min-h-11 items-center font-semibold text-leek underline underline-offset-4"
            href={isNew ? '/sign-in' : '/sign-up'}
          >
            {t(isNew ? 'toSignIn' : 'toSignUp')}
          </Link>
        ) : null
      }
      form={form}
      send={t(isNew ? 'signUp' : 'signIn')}
    >
      {isNew ? (
        <TextField
          autoComplete="name"
          id="name"
          label={t('name')}
          maxLength={80}
          name="name"
          required
        />
      ) : null}
      <TextField
        autoCapitalize="none"
        autoComplete="email"
        defaultValue={email}
        id="email"
        inputMode="email"
        label={t('email')}
        name="email"
        required
        type="email"
      />
      <TextField
        autoComplete={isNew ? 'new-password' : 'current-password'}
        id="password"
        label={t('password')}
        maxLength={128}
        minLength={isNew ? 10 : 1}
        name="password"
        required
        type="password"
        {...(isNew ? { hint: t('passwordHint') } : {})}
      />
      {isNew ? null : (
        <Link
          className="-mt-3 inline-flex min-h-11 w-fit items-center text-leek text-small underline underline-offset-4"
          href="/forgot-password"
        >
          {t('forgot')}
        </Link>
      )}
    </AuthForm>
  )
}
