import type { SharedPlan } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { DishPlate } from '../../dish-plate/dish-plate.tsx'
import { sharedPlanWords } from '../messages/index.ts'

type Meal = SharedPlan['days'][number]['meals'][number]

/** One dish of a shared plan; its recipe folds out, without any script. */
export async function SharedMeal({ meal }: { meal: Meal }): Promise<ReactElement> {
  const { t, formats } = await getLanguage(sharedPlanWords)
  const { leftoverFromDay, cookedPortions } = meal
  const pot =
    leftoverFromDay !== undefined
      ? t('leftover', { day: leftoverFromDay })
      : cookedPortions === undefined
        ? undefined
        : t('cooked', { count: cookedPortions })
  return (
    <li className="border-line border-t py-4">
      <div className="flex items-center gap-4">
        <DishPlate className="size-14 shrink-0" meal={meal} />
        <div className="min-w-0">
          <p className="font-semibold text-paprika text-small">{t(meal.slot)}</p>
          <h3 className="font-semibold text-lead leading-snug">{meal.name}</h3>
          <p className="tabular text-muted text-small">
            {[formats.energy(meal.nutrients.energyKcal), formats.minutes(meal.totalMinutes), pot]
              .filter((fact) => fact !== undefined)
              .join(' · ')}
          </p>
        </div>
      </div>
      <details className="mt-2">
        <summary className="inline-flex min-h-11 items-center font-semibold text-leek text-small underline underline-offset-4">
          {t('ingredients')}
          <span className="sr-only">: {meal.name}</span>
        </summary>
        <ul className="tabular mt-1 grid gap-1 sm:grid-cols-2 sm:gap-x-8">
          {meal.ingredients.map(({ ndb, food, grams, household, prep }) => (
            <li className="text-small" key={ndb + food}>
              <strong className="font-semibold">{formats.foodWeight(grams)}</strong> {food}
              {prep === undefined ? '' : `, ${prep}`}{' '}
              <span className="text-muted">({household})</span>
            </li>
          ))}
        </ul>
        <h4 className="mt-4 font-semibold text-small">{t('method')}</h4>
        <ol className="mt-1 grid max-w-prose list-decimal gap-1.5 pl-5">
          {meal.method.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </li>
  )
}
