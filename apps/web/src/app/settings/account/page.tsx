import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ReactElement } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { NarrowPage } from '../../../components/narrow-page.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { ChangeEmailForm } from '../../../features/account/components/change-email-form.tsx'
import { PasskeyPart } from '../../../features/account/components/passkey-part.tsx'
import { ChangePasswordForm } from '../../../features/account/components/password-forms.tsx'
import { ProviderPart } from '../../../features/account/components/provider-part.tsx'
import { ReturnFault } from '../../../features/account/components/return-fault.tsx'
import { SignOut } from '../../../features/account/components/sign-out.tsx'
import { accountWords } from '../../../features/account/messages/index.ts'
import { type Account, readAccount } from '../../../features/account/read-account.ts'
import {
  readSignInOptions,
  readSignInWays,
  type SignInOptions,
} from '../../../features/account/read-entry.ts'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { getLanguage } from '../../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(accountWords)
  return { title: t('account') }
}

/** Who is signed in, and what they can do about it: a guest, or the owner of an account. */
export default async function Page({
  searchParams,
}: PageProps<'/settings/account'>): Promise<ReactElement> {
  const [answer, options] = await Promise.all([readAccount(), readSignInOptions()])
  const { t } = await getLanguage(accountWords)
  const problem = [answer, options].find((one) => one.kind === 'problem')
  if (answer.kind === 'problem' || options.kind === 'problem')
    return (
      <NarrowPage title={t('account')} within="settings">
        {problem?.kind === 'problem' ? <ProblemPanel problem={problem.problem} /> : null}
      </NarrowPage>
    )
  if (answer.value === null) redirect('/sign-in')
  const isGuest = answer.value.isAnonymous === true
  const ways = await readSignInWays()
  const known = ways.kind === 'ready' ? ways.value : []
  const hasPassword =
    options.value.passwords && known.some(({ providerId }) => providerId === 'credential')
  return (
    <NarrowPage title={t('account')} within="settings">
      <ClientLanguage of={[accountWords]}>
        <ReturnFault code={(await searchParams).error} />
        {isGuest ? (
          <GuestPart options={options.value} />
        ) : (
          <>
            <OwnerPart account={answer.value} hasPassword={hasPassword} />
            <ProviderPart options={options.value} ways={known} />
            <PasskeyPart hasPassword={hasPassword} />
          </>
        )}
        <section aria-labelledby="leave-title" className="mt-12 border-line border-t pt-8">
          <h2 className="font-semibold text-lead" id="leave-title">
            {t('leave')}
          </h2>
          {isGuest ? null : <p className="mt-1 text-muted text-small">{t('signOutDetail')}</p>}
          <div className="mt-4">
            <SignOut canSignUp={options.value.signUp === 'open'} isGuest={isGuest} />
          </div>
        </section>
      </ClientLanguage>
    </NarrowPage>
  )
}

async function GuestPart({
  options: { signUp, guestDays },
}: {
  options: SignInOptions
}): Promise<ReactElement> {
  const { t } = await getLanguage(accountWords)
  return (
    <section className="rounded-card bg-sunken p-6 md:p-8">
      <h2 className="font-semibold text-lead">{t('guest')}</h2>
      <p className="mt-2 max-w-prose text-muted">{t('guestDetail')}</p>
      <p className="mt-2 max-w-prose text-muted">{t('guestStay', { days: guestDays })}</p>
      {signUp === 'open' ? null : (
        <p className="mt-2 max-w-prose text-muted">
          {t(signUp === 'closed' ? 'closedDetail' : 'invitedDetail')}
        </p>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        {signUp === 'open' ? <ButtonLink href="/sign-up">{t('signUp')}</ButtonLink> : null}
        <ButtonLink href="/sign-in" look="secondary">
          {t('toSignIn')}
        </ButtonLink>
      </div>
    </section>
  )
}

async function OwnerPart({
  account,
  hasPassword,
}: {
  account: Account
  hasPassword: boolean
}): Promise<ReactElement> {
  const { t } = await getLanguage(accountWords)
  return (
    <>
      <dl className="grid gap-4 border-line border-y py-5 sm:grid-cols-2">
        <div className="min-w-0">
          <dt className="text-muted text-small">{t('name')}</dt>
          <dd className="break-words font-semibold">{account.name}</dd>
        </div>
        <div className="min-w-0">
          <dt className="text-muted text-small">{t('email')}</dt>
          <dd className="break-words font-semibold">
            {account.email}
            {account.emailVerified ? null : (
              <span className="ml-2 font-normal text-muted text-small">{t('unconfirmed')}</span>
            )}
          </dd>
        </div>
      </dl>
      <div className="mt-10 grid gap-12 md:grid-cols-2">
        {hasPassword ? (
          <section>
            <h2 className="mb-4 font-semibold text-lead">{t('changePassword')}</h2>
            <ChangePasswordForm />
          </section>
        ) : null}
        <section>
          <h2 className="mb-4 font-semibold text-lead">{t('changeEmail')}</h2>
          <ChangeEmailForm hasPassword={hasPassword} />
        </section>
      </div>
    </>
  )
}
