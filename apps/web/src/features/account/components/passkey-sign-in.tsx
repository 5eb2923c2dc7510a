'use client'

import { type ReactElement, type ReactNode, useState, useSyncExternalStore } from 'react'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { AccountKey } from '../messages/index.ts'
import { canUsePasskeys, signInByPasskey } from '../passkey-ceremonies.ts'
import { signInWords } from '../sign-in-words.ts'

const never = () => () => undefined

/** The way in without a password; nothing where the browser has none. */
export function PasskeySignIn({ icon }: { icon: ReactNode }): ReactElement | null {
  const { t } = useLanguage<AccountKey>('account')
  const isPossible = useSyncExternalStore(never, canUsePasskeys, () => false)
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function signIn(): Promise<void> {
    setBusy(true)
    setFault('')
    const words = signInWords(await signInByPasskey())
    if (words === undefined) return window.location.assign('/today')
    setBusy(false)
    setFault(t(words))
  }

  if (!isPossible) return null
  return (
    <section className="mt-10 max-w-md border-line border-t pt-8">
      <Button disabled={isBusy} look="secondary" onClick={signIn}>
        {icon}
        {t('passkeySignIn')}
      </Button>
      <p className="mt-2 text-muted text-small">{t('passkeySignInHint')}</p>
      <p className="mt-2 font-medium text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
    </section>
  )
}
