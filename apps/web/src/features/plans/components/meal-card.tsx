import type { PlanMeal } from '@zero-sum/contracts'
import { ChevronDown, Clock } from 'lucide-react'
import type { ReactElement } from 'react'
import { formatHundredths, formatMinutes } from '../../../lib/format-number.ts'
import { slotLabels } from '../slot-labels.ts'
import { IngredientList } from './ingredient-list.tsx'
import { MacroFigures } from './macro-figures.tsx'

/** One meal: what it is and what it brings; the recipe folds out. */
export function MealCard({ meal }: { meal: PlanMeal }): ReactElement {
  return (
    <article className="rounded-card border border-line bg-surface print:break-inside-avoid">
      <div className="px-4 pt-4 md:px-6 md:pt-5">
        <div className="flex items-baseline justify-between gap-4 text-small">
          <p className="font-semibold text-paprika">{slotLabels[meal.slot]}</p>
          <p className="flex items-center gap-1.5 text-muted">
            <Clock aria-hidden="true" className="size-4" />
            <span className="sr-only">Takes </span>
            {formatMinutes(meal.totalMinutes)}
          </p>
        </div>
        <h3 className="mt-1 mb-2 font-semibold text-lead leading-snug">{meal.name}</h3>
        <MacroFigures nutrients={meal.nutrients} />
      </div>
      <details className="group mt-2">
        <summary className="flex min-h-11 items-center gap-1.5 rounded-card px-4 font-semibold text-leek text-small hover:underline md:px-6 print:hidden">
          <ChevronDown
            aria-hidden="true"
            className="size-4 transition-transform group-open:rotate-180"
          />
          Ingredients and method
          <span className="sr-only"> of {meal.name}</span>
        </summary>
        <div className="grid gap-6 px-4 pb-5 md:grid-cols-2 md:gap-10 md:px-6 print:grid-cols-2 print:gap-8">
          <div>
            <h4 className="font-semibold text-small">Ingredients</h4>
            <IngredientList ingredients={meal.ingredients} />
            {meal.servings === 1 ? null : (
              <p className="mt-2 text-caption text-muted">
                Your portion is {formatHundredths(meal.servings)} servings of the usual recipe.
              </p>
            )}
          </div>
          <div>
            <h4 className="font-semibold text-small">Method</h4>
            <ol className="mt-2 grid list-decimal gap-2 pl-5 text-small marker:font-semibold marker:text-muted">
              {meal.method.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p className="mt-3 text-caption text-muted">
              {formatMinutes(meal.activeMinutes)} of work, {formatMinutes(meal.totalMinutes)} in
              all. {meal.why}
            </p>
          </div>
        </div>
      </details>
    </article>
  )
}
