import { allergens } from '@zero-sum/contracts'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ReactElement } from 'react'
import { ButtonLink } from '../components/button.tsx'
import { readSignInOptions } from '../features/account/read-entry.ts'
import { hasSessionCookie } from '../features/account/session-cookie.ts'
import { SevenPlates } from '../features/landing/components/seven-plates.tsx'
import { TraceLedger } from '../features/landing/components/trace-ledger.tsx'
import { landingWords } from '../features/landing/messages/index.ts'
import { traceSpecimen } from '../features/landing/trace-specimen.ts'
import { findActive } from '../features/plans/read-plan.ts'
import { getLanguage } from '../language/get-language.ts'

const specimen = traceSpecimen()

/** What a stranger sees. Whoever has a plan, or waits for one, goes on to their day. */
export default async function Page(): Promise<ReactElement> {
  const names = (await cookies()).getAll().map(({ name }) => name)
  if (hasSessionCookie(names) && (await hasPlan())) redirect('/today')
  const [{ t }, options] = await Promise.all([getLanguage(landingWords), readSignInOptions()])
  const hasGuests = options.kind === 'problem' || options.value.guests
  const promises = [
    { figure: '±3 %', title: t('everyDay'), detail: t('everyDayDetail') },
    { figure: String(allergens.length), title: t('allergens'), detail: t('allergensDetail') },
    { figure: t('no'), title: t('noTitle'), detail: t('noDetail') },
  ]
  return (
    <>
      <section className="overflow-hidden bg-cover text-on-cover">
        <div className="page grid items-center gap-6 pt-10 pb-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)] lg:gap-14 lg:pt-12 lg:pb-14">
          <div>
            <h1 className="max-w-2xl font-bold font-narrow text-display">{t('title')}</h1>
            <p className="mt-5 max-w-xl text-lead text-on-cover-muted">{t('lead')}</p>
            <div className="mt-8 flex flex-wrap gap-3">
              {hasGuests ? (
                <ButtonLink href="/onboarding" look="cover" size="large">
                  {t('start')}
                </ButtonLink>
              ) : null}
              <ButtonLink href="/sign-in" look={hasGuests ? 'coverQuiet' : 'cover'} size="large">
                {t('haveAccount')}
              </ButtonLink>
            </div>
            <p className="mt-3 text-on-cover-muted text-small">
              {t(hasGuests ? 'noAccount' : 'onlyAccounts')}
            </p>
          </div>
          <SevenPlates className="mx-auto w-full max-w-sm lg:max-w-none" />
        </div>
      </section>
      <section aria-labelledby="promises-title" className="page py-14 md:py-20">
        <h2 className="sr-only" id="promises-title">
          {t('promises')}
        </h2>
        <ul className="grid gap-10 md:grid-cols-3 md:gap-8">
          {promises.map(({ figure, title, detail }) => (
            <li className="border-ink border-t-2 pt-4" key={title}>
              <p className="font-semibold text-lead">
                <span className="tabular block font-bold font-narrow text-display">{figure}</span>
                {title}
              </p>
              <p className="mt-2 text-muted text-small">{detail}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="trace-title" className="page">
        <div className="grid items-center gap-8 rounded-card bg-sunken p-5 md:p-10 lg:grid-cols-2 lg:gap-16">
          <div>
            <h2 className="font-bold font-narrow text-heading" id="trace-title">
              {t('traceTitle')}
            </h2>
            <p className="mt-4 max-w-prose text-muted">{t('traceDetail')}</p>
          </div>
          <div className="rounded-card bg-surface p-5 md:p-7">
            <TraceLedger specimen={specimen} />
          </div>
        </div>
      </section>
    </>
  )
}

async function hasPlan(): Promise<boolean> {
  const active = await findActive()
  return active.kind === 'ready' && (active.value.plan !== null || active.value.job !== null)
}
