'use client'

import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { goToProvider } from '../go-to-provider.ts'
import type { AccountKey } from '../messages/index.ts'

/** Leads to the identity provider, to sign in there. */
export function ProviderButton({
  name,
  invitation,
}: {
  name: string
  invitation?: string | undefined
}): ReactElement {
  const { t } = useLanguage<AccountKey>('account')
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function go(): Promise<void> {
    setBusy(true)
    setFault('')
    const words = await goToProvider(
      'sign-in/social',
      invitation === undefined ? {} : { invitation },
    )
    if (words === undefined) return
    setBusy(false)
    setFault(t(words, { name }))
  }

  return (
    <div>
      <Button disabled={isBusy} onClick={go}>
        {t('continueWith', { name })}
      </Button>
      <p className="mt-2 font-medium text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
    </div>
  )
}
