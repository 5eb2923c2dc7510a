import { type SharedPlan, sharedPlanAnswerSchema } from '@zero-sum/contracts'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { NarrowPage } from '../../../components/narrow-page.tsx'
import { SharedMeal } from '../../../features/shared-plan/components/shared-meal.tsx'
import { sharedPlanWords } from '../../../features/shared-plan/messages/index.ts'
import { getLanguage } from '../../../language/get-language.ts'
import { askAsAnyone } from '../../../server/pages/ask-api.ts'
import { GET } from '../../api/shares/[share]/route.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(sharedPlanWords)
  // The address is the secret: no search engine keeps it, and no other site hears of it.
  return { title: t('title'), robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

/** What a link shows to whoever has it: the food of a plan, and nothing of the person. */
export default async function Page({
  params,
}: {
  params: Promise<{ token: string }>
}): Promise<ReactElement> {
  const { token } = await params
  const path = `/api/shares/${encodeURIComponent(token)}`
  const answer = await askAsAnyone(GET, path, sharedPlanAnswerSchema, { share: token })
  const { t, formats } = await getLanguage(sharedPlanWords)
  if (answer.kind === 'problem') {
    const { code, detail } = answer.problem
    return (
      <NarrowPage title={t(code === 'expired' ? 'expiredTitle' : 'missingTitle')}>
        <p className="mb-6 max-w-prose">{code === 'not_found' ? t('missing') : detail}</p>
        <ButtonLink href="/">{t('make')}</ButtonLink>
      </NarrowPage>
    )
  }
  const { plan, expiresAt } = answer.value
  return (
    <NarrowPage lead={t('lead')} title={t('title')}>
      <p className="text-muted text-small">{t('until', { at: formats.instant(expiresAt) })}</p>
      {plan.days.map((day) => (
        <section aria-labelledby={`day-${day.day}`} className="mt-10" key={day.day}>
          <h2 className="mb-3 font-bold font-narrow text-title" id={`day-${day.day}`}>
            {day.date === undefined
              ? `${t('day', { day: day.day })}, ${formats.weekday(day.weekday)}`
              : formats.date(day.date, 'weekday')}
          </h2>
          <ul>
            {day.meals.map((meal) => (
              <SharedMeal key={meal.slot + meal.recipeId} meal={meal} />
            ))}
          </ul>
        </section>
      ))}
      <SharedShopping list={plan.groceryList} />
      <div className="mt-12 print:hidden">
        <ButtonLink href="/">{t('make')}</ButtonLink>
      </div>
    </NarrowPage>
  )
}

async function SharedShopping({
  list,
}: {
  list: SharedPlan['groceryList']
}): Promise<ReactElement> {
  const { t } = await getLanguage(sharedPlanWords)
  return (
    <section aria-labelledby="shopping-title" className="mt-12">
      <h2 className="mb-3 font-bold font-narrow text-title" id="shopping-title">
        {t('shopping')}
      </h2>
      <ul className="tabular gap-x-10 border-line border-t sm:columns-2">
        {list.map(({ ndb, food, household }) => (
          <li
            className="flex break-inside-avoid justify-between gap-4 border-line border-b py-2 text-small"
            key={ndb + food}
          >
            <span className="min-w-0">{food}</span>
            <span className="max-w-[50%] text-right text-muted">{household}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
