import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { EndButton } from '../../access/components/end-button.tsx'
import { accountWords } from '../messages/index.ts'
import type { readSignInWays, SignInOptions } from '../read-entry.ts'
import { ConnectForm } from './connect-form.tsx'

type Ways = Extract<Awaited<ReturnType<typeof readSignInWays>>, { kind: 'ready' }>['value']

/** Whether the account is connected with the identity provider, and what to do about it. */
export async function ProviderPart({
  options: { singleSignOn, passwords },
  ways,
}: {
  options: SignInOptions
  ways: Ways
}): Promise<ReactElement | null> {
  if (singleSignOn === null) return null
  const { name } = singleSignOn
  const { t, formats } = await getLanguage(accountWords)
  const connected = ways.find(({ providerId }) => providerId === 'oidc')
  const hasPassword = passwords && ways.some(({ providerId }) => providerId === 'credential')
  return (
    <section aria-labelledby="provider-title" className="mt-12 border-line border-t pt-8">
      <h2 className="break-words font-semibold text-lead" id="provider-title">
        {name}
      </h2>
      <p className="mt-1 mb-5 max-w-prose text-muted text-small">
        {connected === undefined
          ? t('connectDetail', { name })
          : t('connected', { name, at: formats.instant(connected.createdAt) })}
      </p>
      {connected === undefined ? <ConnectForm hasPassword={hasPassword} name={name} /> : null}
      {connected !== undefined && hasPassword ? (
        <EndButton
          body={{ accountId: connected.id }}
          label={`${t('disconnect')}: ${name}`}
          method="POST"
          path="/api/auth/unlink-account"
          words={t('disconnect')}
        />
      ) : null}
      {hasPassword ? null : <p className="text-muted text-small">{t('noPassword', { name })}</p>}
    </section>
  )
}
