import type { PlanMeal } from '@zero-sum/contracts'
import type { PotWords } from '@zero-sum/nutrition-engine/describe-pot'
import { ChevronDown, Clock } from 'lucide-react'
import type { ReactElement } from 'react'
import { formatMinutes } from '../../../lib/format-number.ts'
import { slotLabels } from '../slot-labels.ts'
import { MacroFigures } from './macro-figures.tsx'
import { MealRecipe } from './meal-recipe.tsx'
import { PotBadge } from './pot-badge.tsx'

/** One meal: what it is, what it brings, and whether it is cooked for later meals too; the recipe folds out. */
export function MealCard({
  meal,
  pot,
  action,
}: {
  meal: PlanMeal
  /** Where the meal shares a pot with meals of other days. */
  pot: PotWords | undefined
  action: ReactElement
}): ReactElement {
  return (
    <article className="rounded-card border border-line bg-surface print:break-inside-avoid">
      <div className="px-4 pt-4 md:px-6 md:pt-5">
        <div className="flex items-center justify-between gap-4 text-small">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <p className="font-semibold text-paprika">{slotLabels[meal.slot]}</p>
            {pot === undefined ? null : <PotBadge pot={pot} />}
          </div>
          <p className="flex shrink-0 items-center gap-1.5 text-muted">
            <Clock aria-hidden="true" className="size-4" />
            <span className="sr-only">Takes </span>
            {formatMinutes(meal.totalMinutes)}
          </p>
        </div>
        <h3 className="mt-1.5 mb-2 font-semibold text-lead leading-snug">{meal.name}</h3>
        <MacroFigures nutrients={meal.nutrients} />
        {pot === undefined ? null : (
          <p className="tabular mt-3 rounded-control bg-sunken px-3.5 py-2.5 text-small">
            <strong className="font-semibold">{pot.sentence}</strong> {pot.portion}
          </p>
        )}
      </div>
      {action}
      <details className="group mt-2">
        <summary className="flex min-h-11 items-center gap-1.5 rounded-card px-4 font-semibold text-leek text-small hover:underline md:px-6 print:hidden">
          <ChevronDown
            aria-hidden="true"
            className="size-4 transition-transform group-open:rotate-180"
          />
          {pot?.kind === 'leftover' ? 'How to serve it' : 'Ingredients and method'}
          <span className="sr-only">: {meal.name}</span>
        </summary>
        <MealRecipe meal={meal} pot={pot} />
      </details>
    </article>
  )
}
