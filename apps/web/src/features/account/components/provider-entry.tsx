import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { accountWords } from '../messages/index.ts'
import type { SignInOptions } from '../read-entry.ts'
import { ProviderButton } from './provider-button.tsx'

/** The way in by the identity provider, above the others; nothing where there is none. */
export async function ProviderEntry({
  options: { singleSignOn, passwords },
  invitation,
}: {
  options: SignInOptions
  invitation?: string | undefined
}): Promise<ReactElement | null> {
  if (singleSignOn === null) return null
  const { t } = await getLanguage(accountWords)
  return (
    <div className="max-w-md">
      <ProviderButton invitation={invitation} name={singleSignOn.name} />
      {passwords ? (
        <p className="my-6 border-line border-t pt-5 text-muted text-small">{t('orPassword')}</p>
      ) : null}
    </div>
  )
}
