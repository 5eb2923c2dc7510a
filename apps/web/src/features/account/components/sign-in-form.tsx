'use client'

import { type ReactElement, type SubmitEvent, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { FieldFault } from '../../../components/form/field-notes.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { authClient } from '../auth-client.ts'
import { signInWords } from '../sign-in-words.ts'

type Mode = 'sign-in' | 'sign-up'

const words = {
  'sign-up': {
    title: 'Create an account',
    send: 'Create account',
    other: 'I have an account',
    password: 'new-password',
  },
  'sign-in': {
    title: 'Sign in',
    send: 'Sign in',
    other: 'Create an account instead',
    password: 'current-password',
  },
} as const satisfies Record<Mode, Record<string, string>>

/** Signing up and signing in, one form for both. A guest's plans go along. */
export function SignInForm({ start }: { start: Mode }): ReactElement {
  const [mode, setMode] = useState<Mode>(start)
  const [fault, setFault] = useState<string>()
  const [isSending, setSending] = useState(false)
  const { title, send, other, password } = words[mode]

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const credentials = { email: text('email'), password: String(data.get('password') ?? '') }
    setSending(true)
    setFault(undefined)
    const { error } =
      mode === 'sign-up'
        ? await authClient.signUp.email({ ...credentials, name: text('name') })
        : await authClient.signIn.email(credentials)
    setSending(false)
    if (error !== null) setFault(signInWords(error))
  }

  return (
    <form
      aria-labelledby="sign-in-title"
      className="grid max-w-md gap-5 rounded-card border border-line bg-surface p-5 md:p-7"
      onSubmit={submit}
    >
      <h2 className="font-semibold text-lead" id="sign-in-title">
        {title}
      </h2>
      {mode === 'sign-up' ? (
        <TextField autoComplete="name" id="name" label="Name" maxLength={80} name="name" required />
      ) : null}
      <TextField
        autoCapitalize="none"
        autoComplete="email"
        id="email"
        inputMode="email"
        label="E-mail"
        name="email"
        required
        type="email"
      />
      <TextField
        autoComplete={password}
        id="password"
        label="Password"
        maxLength={128}
        minLength={mode === 'sign-up' ? 10 : 1}
        name="password"
        required
        type="password"
        {...(mode === 'sign-up' ? { hint: 'At least 10 characters; a sentence is fine.' } : {})}
      />
      <div role="alert">
        <FieldFault fault={fault} id="sign-in-fault" />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button disabled={isSending} type="submit">
          {isSending ? 'One moment…' : send}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            setMode(mode === 'sign-up' ? 'sign-in' : 'sign-up')
            setFault(undefined)
          }}
        >
          {other}
        </Button>
      </div>
    </form>
  )
}
