import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { classNames } from '../../../lib/class-names.ts'
import { DishPlate } from '../../dish-plate/dish-plate.tsx'
import { WarnedBadge } from '../../household/components/warned-badge.tsx'
import { mealAtTable } from '../../household/meal-at-table.ts'
import { potForAll } from '../../household/pot-for-all.ts'
import type { Table } from '../../household/read-table.ts'
import { MacroLine } from '../../plans/components/macro-line.tsx'
import { PotBadge } from '../../plans/components/pot-badge.tsx'
import type { DatedDay } from '../../plans/dated-days.ts'
import { mealPath } from '../../plans/meal-place.ts'
import { planWords } from '../../plans/messages/index.ts'
import { potOf } from '../../plans/pot-facts.ts'
import type { ClockedMeal } from '../meal-clock.ts'
import { todayWords } from '../messages/index.ts'

/** The day's meals in the order in which they are eaten. */
export async function MealList({
  stored,
  day,
  meals,
  table,
}: {
  stored: StoredPlan
  table: Table
  day: DatedDay
  meals: readonly ClockedMeal[]
}): Promise<ReactElement> {
  const [{ t, formats }, planLanguage] = await Promise.all([
    getLanguage(todayWords),
    getLanguage(planWords),
  ])
  const marks = { past: t('mealPast'), next: t('mealNext'), later: undefined }
  return (
    <section aria-labelledby="meals-title">
      <h2 className="font-bold font-narrow text-title" id="meals-title">
        {t('meals')}
      </h2>
      <ol className="mt-3 divide-y divide-line border-line border-y">
        {meals.map(({ meal, at, time, state }) => {
          const place = { day: day.day, meal: at }
          const shared = mealAtTable(table, place)
          const ownPot = potOf(meal, day, stored.plan.days)
          const pot = ownPot === undefined ? undefined : potForAll(ownPot, shared)
          const mark = marks[state]
          return (
            <li
              aria-current={state === 'next' ? 'step' : undefined}
              className="relative flex items-center gap-4 py-3.5"
              key={at}
            >
              <DishPlate
                className={classNames(
                  'size-16 shrink-0 md:size-20',
                  state === 'past' && 'opacity-60',
                )}
                meal={meal}
              />
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap items-baseline gap-x-2 text-caption text-muted">
                  <span className="font-semibold text-paprika">
                    {planLanguage.t(`slot_${meal.slot}`)}
                  </span>
                  {time === undefined ? null : <span>{formats.time(time)}</span>}
                  {mark === undefined ? null : (
                    <span
                      className={
                        state === 'next'
                          ? 'rounded-full bg-butter px-2 font-semibold text-on-butter'
                          : ''
                      }
                    >
                      {mark}
                    </span>
                  )}
                </p>
                <h3 className="font-semibold leading-snug">
                  <Link
                    className="underline-offset-4 after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-paprika"
                    href={mealPath(stored.planId, place)}
                  >
                    {meal.name}
                  </Link>
                </h3>
                <div className="flex flex-wrap items-center gap-x-3">
                  <MacroLine language={planLanguage} nutrients={meal.nutrients} />
                  {pot === undefined ? null : (
                    <PotBadge href={undefined} language={planLanguage} pot={pot} />
                  )}
                </div>
                <WarnedBadge className="mt-1" shared={shared} />
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
