import type { PlanDay } from '@zero-sum/contracts'
import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import { Printer } from 'lucide-react'
import type { ReactElement } from 'react'
import { BackLink } from '../../../components/back-link.tsx'
import { getLanguage, getPreferences } from '../../../language/get-language.ts'
import { DishPlate } from '../../dish-plate/dish-plate.tsx'
import { PrintedWarnings, SharesLine } from '../../household/components/shares-line.tsx'
import { mealAtTable } from '../../household/meal-at-table.ts'
import { potForAll } from '../../household/pot-for-all.ts'
import { readTable } from '../../household/read-table.ts'
import { PrintButton } from '../../recipe/components/print-button.tsx'
import { inUnits } from '../../recipe/in-units.ts'
import { amountsOfPot } from '../../recipe/shown-amounts.ts'
import { dayName, shortDate, spanOfDays } from '../day-names.ts'
import { type PlanLanguage, planWords } from '../messages/index.ts'
import { potOf } from '../pot-facts.ts'
import { potLabel, potSentence } from '../pot-words.ts'
import { PrintedShopping } from './printed-shopping.tsx'

/** The whole plan as it goes on paper: the week on one page, then the recipes, then what to buy. */
export async function PrintPage({ stored }: { stored: StoredPlan }): Promise<ReactElement> {
  const language = await getLanguage(planWords)
  const { t } = language
  const { plan, planId } = stored
  return (
    <div className="page pt-6 print:p-0">
      <div className="flex flex-wrap items-center gap-4 print:hidden">
        <BackLink href={`/plans/${planId}`}>{t('title')}</BackLink>
        <PrintButton
          icon={<Printer aria-hidden="true" className="size-4.5" />}
          label={t('printAll')}
        />
      </div>
      <h1 className="font-bold font-narrow text-heading">{spanOfDays(plan.days, language)}</h1>
      <WeekTable language={language} stored={stored} />
      <section className="print:break-before-page">
        <h2 className="mt-10 font-bold font-narrow text-heading print:mt-0">{t('recipes')}</h2>
        {plan.days.map((day) => (
          <DayRecipes day={day} key={day.day} language={language} stored={stored} />
        ))}
      </section>
      <section className="print:break-before-page">
        <h2 className="mt-10 font-bold font-narrow text-heading print:mt-0">{t('shopping')}</h2>
        <PrintedShopping planId={planId} />
      </section>
    </div>
  )
}

function WeekTable({
  stored: { plan },
  language,
}: {
  stored: StoredPlan
  language: PlanLanguage
}): ReactElement {
  const { t, formats } = language
  return (
    <ol className="mt-4 grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-2 print:gap-y-3">
      {plan.days.map((day) => (
        <li className="break-inside-avoid border-ink border-t-2 pt-2" key={day.day}>
          <h2 className="flex items-baseline justify-between gap-3 font-semibold">
            {dayName(day, formats)}, {shortDate(day, language)}
            <span className="tabular font-normal text-caption">
              {formats.energy(day.totals.energyKcal)}
            </span>
          </h2>
          <ul className="mt-1">
            {day.meals.map((meal) => {
              const pot = potOf(meal, day, plan.days)
              return (
                <li
                  className="flex items-center gap-3 py-1 text-small print:text-caption"
                  key={meal.slot + meal.recipeId}
                >
                  <DishPlate className="size-9 shrink-0" meal={meal} />
                  <span className="min-w-0 flex-1">
                    <span className="text-muted">{t(`slot_${meal.slot}`)}: </span>
                    {meal.name}
                    {pot === undefined ? null : (
                      <span className="text-muted"> ({potLabel(pot, language)})</span>
                    )}
                  </span>
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ol>
  )
}

async function DayRecipes({
  stored,
  day,
  language,
}: {
  stored: StoredPlan
  day: PlanDay
  language: PlanLanguage
}): Promise<ReactElement> {
  const [preferences, table] = await Promise.all([getPreferences(), readTable(stored.planId)])
  const isUs = preferences.measureSystem === 'us'
  const formats = inUnits(preferences, isUs)
  const { t } = language
  return (
    <>
      {day.meals.map((meal, at) => {
        const place = { day: day.day, meal: at }
        const shared = mealAtTable(table, place)
        const pot = potForAll(potOf(meal, day, stored.plan.days), shared)
        // What is only warmed up has no recipe of its own.
        if (pot?.kind === 'leftover') return null
        const portions = meal.cookedPortions ?? 1
        const amounts = amountsOfPot(shared?.ingredients, meal, portions, formats, isUs)
        return (
          <article
            className="break-inside-avoid border-line border-t py-4 text-small"
            key={meal.slot + meal.recipeId}
          >
            <h3 className="font-semibold text-body">
              {meal.name}
              <span className="font-normal text-muted">
                {' '}
                · {t('mealOfDay', { day: dayName(day, formats), slot: t(`meal_${meal.slot}`) })}
              </span>
            </h3>
            {pot === undefined ? null : <p>{potSentence(pot, language)}</p>}
            <SharesLine shared={shared} />
            <PrintedWarnings shared={shared} />
            <div className="mt-2 grid gap-x-8 gap-y-3 sm:grid-cols-[16rem_minmax(0,1fr)] print:grid-cols-[6cm_minmax(0,1fr)]">
              <ul>
                {amounts.map(({ ndb, food, prep, first }) => (
                  <li className="flex justify-between gap-3" key={ndb + String(prep)}>
                    <span className="min-w-0">{food}</span>
                    <span className="tabular shrink-0">{first}</span>
                  </li>
                ))}
              </ul>
              <ol className="grid list-decimal content-start gap-1.5 pl-5">
                {meal.method.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </div>
          </article>
        )
      })}
    </>
  )
}
