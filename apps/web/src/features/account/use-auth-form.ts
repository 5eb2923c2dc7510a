'use client'

import { type SubmitEvent, useState } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'
import { type AuthAnswer, callAuth } from './call-auth.ts'
import type { AccountKey } from './messages/index.ts'
import { signInWords } from './sign-in-words.ts'

/** A form that calls one authentication route: what is being sent, and in words what did not work. */
export function useAuthForm(
  route: string,
  readBody: (text: (name: string) => string) => Record<string, unknown>,
  onDone: () => void,
) {
  const { t } = useLanguage<AccountKey>('account')
  const [fault, setFault] = useState('')
  const [isSending, setSending] = useState(false)

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const body = readBody((name) => String(data.get(name) ?? ''))
    setSending(true)
    setFault('')
    const answer: AuthAnswer = await callAuth(route, body)
    setSending(false)
    const words = signInWords(answer)
    if (words === undefined) onDone()
    else setFault(t(words))
  }

  return { fault, isSending, submit }
}
