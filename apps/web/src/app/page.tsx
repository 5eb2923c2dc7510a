import { allergens } from '@zero-sum/contracts'
import { cookies } from 'next/headers'
import type { ReactElement } from 'react'
import { ButtonLink } from '../components/button.tsx'
import { hasSessionCookie } from '../features/account/session-cookie.ts'
import { CurrentWork } from '../features/plans/components/current-work.tsx'
import { SevenPlates } from '../features/plans/components/seven-plates.tsx'
import { TraceLedger } from '../features/plans/components/trace-ledger.tsx'
import { traceSpecimen } from '../features/plans/trace-specimen.ts'
import { classNames } from '../lib/class-names.ts'

const specimen = traceSpecimen()

const promises = [
  {
    figure: '±3 %',
    title: 'Every day, not on average',
    detail:
      'Energy stays within 3 % of its target, protein and fat within 5 %, carbohydrate within 5 % or 3 g. A plan that misses is never delivered.',
  },
  {
    figure: String(allergens.length),
    title: 'allergens, checked twice',
    detail:
      'Once when dishes are chosen and once more on the finished plan. A food without a complete record is not served to anyone with an allergy.',
  },
  {
    figure: 'No',
    title: 'where no is the honest answer',
    detail:
      'If your wishes cannot be met, or a plan would not be safe for you, we say which wish is in the way and what would work.',
  },
] as const

export default async function Page(): Promise<ReactElement> {
  const names = (await cookies()).getAll().map(({ name }) => name)
  const mayReturn = hasSessionCookie(names)
  return (
    <>
      <section className="overflow-hidden bg-cover text-on-cover">
        <div
          className={classNames(
            'page grid items-center gap-6 pt-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)] lg:gap-14 lg:pt-12',
            mayReturn ? 'pb-24 md:pb-28 lg:pb-32' : 'pb-10 lg:pb-14',
          )}
        >
          <div>
            <h1 className="max-w-2xl font-bold font-narrow text-display">
              A week of food that adds up.
            </h1>
            <p className="mt-5 max-w-xl text-lead text-on-cover-muted">
              Tell us about you once. You get seven days of real recipes, weighed to the gram and
              held to your numbers, with a grocery list.
            </p>
            <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
              <ButtonLink href="/intake" look="cover" size="large">
                Plan my week
              </ButtonLink>
              <p className="text-on-cover-muted text-small">No account needed to start.</p>
            </div>
          </div>
          <SevenPlates className="mx-auto w-full max-w-sm lg:max-w-none" />
        </div>
      </section>
      {mayReturn ? <CurrentWork /> : null}
      <section aria-labelledby="promises-title" className="page py-14 md:py-20">
        <h2 className="sr-only" id="promises-title">
          What you can rely on
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
              Follow any number to its source.
            </h2>
            <p className="mt-4 max-w-prose text-muted">
              Each ingredient carries its weight and the number under which the United States
              Department of Agriculture measured it. The rest is addition, done the same way for
              your target and for your plate.
            </p>
          </div>
          <div className="rounded-card bg-surface p-5 md:p-7">
            <TraceLedger specimen={specimen} />
          </div>
        </div>
      </section>
    </>
  )
}
