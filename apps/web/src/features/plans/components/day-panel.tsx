import type { PlanDay } from '@zero-sum/contracts'
import { describePot } from '@zero-sum/nutrition-engine/describe-pot'
import type { ReactElement } from 'react'
import { shortDate, weekdayName } from '../day-titles.ts'
import { dayDeviations, dayVerdict } from '../deviation.ts'
import { DayLedger } from './day-ledger.tsx'
import { MealCard } from './meal-card.tsx'
import { SwapButton } from './swap-button.tsx'

/** One day: its meals, and its ledger beside them. */
export function DayPanel({
  day,
  days,
  carbohydrateIsCeiling,
}: {
  day: PlanDay
  /** The whole plan: a dish may have been cooked on another day, or be for one. */
  days: readonly PlanDay[]
  carbohydrateIsCeiling: boolean
}): ReactElement {
  const verdict = dayVerdict(dayDeviations(day, { carbohydrateIsCeiling }))
  return (
    <>
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="font-bold font-narrow text-heading">
          {weekdayName(day)}
          <span className="ml-3 font-normal text-muted text-lead">{shortDate(day)}</span>
        </h2>
        <p className="tabular text-muted text-small">
          {verdict}
          {day.isTrainingDay ? ' · training day' : ''}
        </p>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-8">
        <div className="grid gap-4">
          {day.meals.map((meal, at) => (
            <MealCard
              action={<SwapButton mealName={meal.name} place={{ day: day.day, meal: at }} />}
              key={meal.slot + meal.recipeId}
              meal={meal}
              pot={describePot(meal, day, days)}
            />
          ))}
        </div>
        <div className="lg:sticky lg:top-6">
          <DayLedger carbohydrateIsCeiling={carbohydrateIsCeiling} day={day} />
        </div>
      </div>
    </>
  )
}
