import type { ReactElement } from 'react'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { EndButton } from '../../access/components/end-button.tsx'
import { accountWords } from '../messages/index.ts'
import { readSignInOptions } from '../read-entry.ts'
import { readPasskeys } from '../read-passkeys.ts'
import { PasskeyForm } from './passkey-form.tsx'

/** The passkeys of an account: what there is, and one more. Nothing where browsers would give this server none. */
export async function PasskeyPart({
  hasPassword,
}: {
  hasPassword: boolean
}): Promise<ReactElement | null> {
  const [options, answer] = await Promise.all([readSignInOptions(), readPasskeys()])
  if (options.kind === 'problem') return <ProblemPanel problem={options.problem} />
  if (!options.value.passkeys) return null
  if (answer.kind === 'problem') return <ProblemPanel problem={answer.problem} />
  const { t, formats } = await getLanguage(accountWords)
  return (
    <section aria-labelledby="passkeys-title" className="mt-12 border-line border-t pt-8">
      <h2 className="font-semibold text-lead" id="passkeys-title">
        {t('passkeys')}
      </h2>
      <p className="mt-1 mb-5 max-w-prose text-muted text-small">{t('passkeysDetail')}</p>
      {answer.value.length === 0 ? null : (
        <ul className="mb-8 divide-y divide-line border-line border-y">
          {answer.value.map(({ id, name, createdAt }) => (
            <li
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3.5"
              key={id}
            >
              <div className="min-w-0">
                <p className="break-words font-semibold">{name ?? t('passkey')}</p>
                {createdAt ? (
                  <p className="text-muted text-small">
                    {t('passkeyMade', { at: formats.instant(createdAt) })}
                  </p>
                ) : null}
              </div>
              <EndButton
                body={{ id }}
                label={t('removePasskey', { name: name ?? t('passkey') })}
                method="POST"
                path="/api/auth/passkey/delete-passkey"
                words={t('remove')}
              />
            </li>
          ))}
        </ul>
      )}
      <PasskeyForm hasPassword={hasPassword} />
    </section>
  )
}
