import type { PlanMeal } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import type { PotFacts } from '../../plans/pot-facts.ts'
import { recipeWords } from '../messages/index.ts'
import { StepTimers } from './step-timers.tsx'

/** What to do, step by step, each with the timers that it speaks of. */
export async function MealMethod({
  meal,
  pot,
}: {
  meal: PlanMeal
  pot: PotFacts | undefined
}): Promise<ReactElement> {
  const language = await getLanguage(recipeWords)
  const { t } = language
  return (
    <section aria-labelledby="method-title">
      <h2 className="font-bold font-narrow text-title" id="method-title">
        {t(pot?.kind === 'leftover' ? 'fromFridge' : 'method')}
      </h2>
      <ol className="mt-4 grid gap-6">
        {meal.method.map((step, at) => (
          <li
            className="grid grid-cols-[2.25rem_minmax(0,1fr)] print:break-inside-avoid"
            key={step}
          >
            <span
              aria-hidden="true"
              className="tabular font-bold font-narrow text-paprika text-title leading-7"
            >
              {at + 1}
            </span>
            <div className="max-w-prose">
              {step}
              <StepTimers dish={meal.recipeId} language={language} number={at + 1} step={step} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
