import type { Plan } from '@zero-sum/contracts'
import { ChevronDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { numbersWords } from '../messages/index.ts'

/** The USDA number of every food in the plan, and what the plan can be made again from. */
export async function FoodSources({ plan }: { plan: Plan }): Promise<ReactElement> {
  const { t } = await getLanguage(numbersWords)
  const names = new Map(
    plan.days.flatMap(({ meals }) =>
      meals.flatMap(({ ingredients }) => ingredients.map(({ ndb, food }) => [ndb, food] as const)),
    ),
  )
  const foods = [...names].sort(([, one], [, other]) => one.localeCompare(other))
  return (
    <div>
      <details className="group">
        <summary className="inline-flex min-h-11 items-center gap-2 font-semibold text-leek underline-offset-4 hover:underline">
          <ChevronDown
            aria-hidden="true"
            className="size-5 transition-transform group-open:rotate-180"
          />
          {t('foods', { count: foods.length })}
        </summary>
        <ul className="mt-2 grid gap-x-12 border-line border-t sm:grid-cols-2">
          {foods.map(([ndb, food]) => (
            <li
              className="flex items-baseline justify-between gap-4 border-line border-b py-2 text-small"
              key={ndb}
            >
              {food}
              <span className="tabular text-muted">{ndb}</span>
            </li>
          ))}
        </ul>
      </details>
      <p className="mt-4 max-w-prose text-caption text-muted">
        {t('again', { catalogue: plan.catalogueVersion, seed: String(plan.seed) })}
      </p>
    </div>
  )
}
