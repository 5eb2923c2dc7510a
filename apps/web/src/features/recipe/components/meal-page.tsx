import type { ReactElement } from 'react'
import { BackLink } from '../../../components/back-link.tsx'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { getLanguage, getPreferences } from '../../../language/get-language.ts'
import { MealPortions } from '../../household/components/meal-portions.tsx'
import { MealWarnings } from '../../household/components/meal-warnings.tsx'
import { TableProblem } from '../../household/components/table-problem.tsx'
import { mealAtTable } from '../../household/meal-at-table.ts'
import { readTable } from '../../household/read-table.ts'
import { changeIcons } from '../../plan-changes/components/change-icons.tsx'
import { PlanChanges } from '../../plan-changes/components/plan-changes.tsx'
import { planChangeWords } from '../../plan-changes/messages/index.ts'
import { planWords } from '../../plans/messages/index.ts'
import { potOf } from '../../plans/pot-facts.ts'
import { recipeWords } from '../messages/index.ts'
import type { MealInPlan } from '../read-meal.ts'
import { readPortions } from '../shown-amounts.ts'
import { MealCover } from './meal-cover.tsx'
import { MealIngredients } from './meal-ingredients.tsx'
import { MealMethod } from './meal-method.tsx'
import { NutritionTable } from './nutrition-table.tsx'
import { RecipeData } from './recipe-data.tsx'

export type MealQuery = Record<string, string | string[] | undefined>

/** A meal's page: what it is, what to weigh, what to do, and what is in it. */
export async function MealPage({
  found,
  query,
}: {
  found: MealInPlan
  query: MealQuery
}): Promise<ReactElement> {
  const { stored, day, meal, place } = found
  const [{ t }, { formats }, { measureSystem }, table] = await Promise.all([
    getLanguage(recipeWords),
    getLanguage(planWords),
    getPreferences(),
    readTable(stored.planId),
  ])
  const shared = table.kind === 'together' ? mealAtTable(table.portions, place) : undefined
  const pot = potOf(meal, day, stored.plan.days)
  const planned = meal.cookedPortions ?? 1
  const isUs = query.units === undefined ? measureSystem === 'us' : query.units === 'us'
  return (
    <ClientLanguage of={[planChangeWords]}>
      <PlanChanges icons={changeIcons} planId={stored.planId} revision={stored.revision}>
        <RecipeData found={found} />
        <MealCover found={found} pot={pot} shared={shared} />
        <div className="page">
          {shared === undefined ? null : <MealWarnings warnings={shared.warnings} />}
          {table.kind === 'unknown' ? <TableProblem table={table} /> : null}
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 py-8 md:py-12 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)] print:grid-cols-2 print:gap-8 print:py-4">
            <MealIngredients
              found={found}
              isUs={isUs}
              portions={readPortions(query.portions, planned)}
              pot={pot}
              shared={query.portions === undefined ? shared : undefined}
              mayShare={shared !== undefined}
              showsSources={query.sources === '1'}
            />
            <MealMethod meal={meal} pot={pot} />
          </div>
          {shared === undefined ? null : <MealPortions shared={shared} />}
          <section aria-labelledby="why-title" className="border-line border-t py-8">
            <h2 className="font-bold font-narrow text-title" id="why-title">
              {t('why')}
            </h2>
            <p className="mt-2 max-w-prose">{meal.why}</p>
          </section>
          <NutritionTable meal={meal} />
          <BackLink href={`/plans/${stored.planId}?day=${day.day}`}>
            {t('backToWeek')}, {formats.weekday(day.weekday)}
          </BackLink>
        </div>
      </PlanChanges>
    </ClientLanguage>
  )
}
