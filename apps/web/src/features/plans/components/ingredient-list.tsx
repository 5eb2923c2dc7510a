import type { PlanIngredient } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { formatGrams } from '../../../lib/format-number.ts'

/** Ingredients with what the kitchen measures, the grams that count, and the number under which USDA lists the food. */
export function IngredientList({
  ingredients,
  ofOnePortion,
}: {
  ingredients: readonly PlanIngredient[]
  /** The same lines for one portion, where these are for several. */
  ofOnePortion?: readonly PlanIngredient[] | undefined
}): ReactElement {
  return (
    <ul className="divide-y divide-line">
      {ingredients.map(({ ndb, food, grams, household, prep }, at) => {
        const weight = formatGrams(grams)
        const portion = ofOnePortion?.[at]
        return (
          <li
            className="flex items-baseline justify-between gap-4 py-2 text-small"
            key={ndb + prep}
          >
            <span className="min-w-0">
              {food}
              {prep === undefined ? null : <span className="text-muted">, {prep}</span>}
              <span className="tabular block text-caption text-muted">
                {portion === undefined ? null : `${formatGrams(portion.grams)} a portion · `}
                USDA {ndb}
              </span>
            </span>
            <span className="tabular shrink-0 text-right">
              <span className="block font-medium">{weight}</span>
              {household === weight || household === '' ? null : (
                <span className="block text-caption text-muted">{household}</span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
