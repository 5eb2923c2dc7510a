import type { PlanMeal } from '@zero-sum/contracts'
import { amountsToCook } from '@zero-sum/nutrition-engine/amounts-to-cook'
import type { PotWords } from '@zero-sum/nutrition-engine/describe-pot'
import type { ReactElement, ReactNode } from 'react'
import { formatGrams, formatHundredths, formatMinutes } from '../../../lib/format-number.ts'
import { IngredientList } from './ingredient-list.tsx'

/** What to weigh and what to do; for a leftover, how to warm it up and what is in it. */
export function MealRecipe({
  meal,
  pot,
}: {
  meal: PlanMeal
  pot: PotWords | undefined
}): ReactElement {
  return (
    <div className="grid gap-6 px-4 pb-5 md:grid-cols-2 md:gap-10 md:px-6 print:grid-cols-2 print:gap-8">
      {pot?.kind === 'leftover' ? (
        <>
          <MealMethod meal={meal} title="From the fridge" />
          <PortionContents meal={meal} />
        </>
      ) : (
        <>
          <div>
            <Title>
              {pot === undefined
                ? 'Ingredients'
                : `Ingredients for ${meal.cookedPortions} portions`}
            </Title>
            <IngredientList
              ingredients={amountsToCook(meal)}
              ofOnePortion={pot === undefined ? undefined : meal.ingredients}
            />
            {meal.servings === 1 ? null : (
              <p className="mt-2 text-caption text-muted">
                {pot === undefined ? 'Your' : 'One'} portion is {formatHundredths(meal.servings)}{' '}
                servings of the usual recipe.
              </p>
            )}
          </div>
          <MealMethod meal={meal} title="Method" />
        </>
      )}
    </div>
  )
}

function Title({ children }: { children: ReactNode }): ReactElement {
  return <h4 className="font-semibold text-small">{children}</h4>
}

function MealMethod({ meal, title }: { meal: PlanMeal; title: string }): ReactElement {
  return (
    <div>
      <Title>{title}</Title>
      {meal.method.length === 1 ? (
        <p className="mt-2 text-small">{meal.method[0]}</p>
      ) : (
        <ol className="mt-2 grid list-decimal gap-2 pl-5 text-small marker:font-semibold marker:text-muted">
          {meal.method.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <p className="mt-3 text-caption text-muted">
        {formatMinutes(meal.activeMinutes)} of work, {formatMinutes(meal.totalMinutes)} in all.{' '}
        {meal.why}
      </p>
    </div>
  )
}

/** What the meal's figures are the sum of: nothing that has to be weighed again. */
function PortionContents({ meal }: { meal: PlanMeal }): ReactElement {
  return (
    <div>
      <Title>In your portion</Title>
      <p className="tabular mt-2 text-caption text-muted">
        {meal.ingredients.map(({ food, grams }) => `${formatGrams(grams)} ${food}`).join('; ')}.
      </p>
    </div>
  )
}
