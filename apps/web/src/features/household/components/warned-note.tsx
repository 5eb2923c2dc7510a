import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { mealPath } from '../../plans/meal-place.ts'
import { planWords } from '../../plans/messages/index.ts'
import { warnedMeals } from '../meal-at-table.ts'
import { householdWords } from '../messages/index.ts'
import type { Table } from '../read-table.ts'
import { TableProblem } from './table-problem.tsx'

/**
 * Says that meals of a plan, or of one day of it, have something that is against somebody who eats along, with the way to a
 * plan that has not; nothing where they suit all.
 */
export async function WarnedNote({
  table,
  planId,
  day,
}: {
  table: Table
  planId: string
  /** This day alone, its meals by name. */
  day?: number
}): Promise<ReactElement | null> {
  if (table.kind === 'alone') return null
  if (table.kind === 'unknown') return <TableProblem table={table} />
  const warned = warnedMeals(table.portions, day)
  if (warned.length === 0) return null
  const { t, formats } = await getLanguage(householdWords)
  const names = formats.list(warned.map(({ name }) => name))
  const all = warned.flatMap(({ meals: ofOne }) => ofOne)
  const inOrder = all.sort((a, b) => a.place.day - b.place.day || a.place.meal - b.place.meal)
  const meals = new Map(inOrder.map((meal) => [mealPath(planId, meal.place), meal]))
  const isAboutHealth = all.some((meal) => meal.isGrave)
  return (
    <section
      className={`flex gap-3 rounded-control border-l-4 px-4 py-3 text-small ${
        isAboutHealth ? 'border-danger bg-danger-tint' : 'border-butter-edge bg-surface'
      }`}
    >
      <TriangleAlert
        aria-hidden="true"
        className={`mt-0.5 size-4.5 shrink-0 ${isAboutHealth ? 'text-danger' : 'text-butter-edge'}`}
      />
      <div className="max-w-prose">
        <p className="font-semibold">
          {day === undefined
            ? t('weekWarns', { count: meals.size, names })
            : t('todayWarns', { names })}
        </p>
        {day === undefined ? null : <MealLinks meals={meals} />}
        <Link
          className="inline-flex min-h-11 items-center underline underline-offset-4"
          href="/household#plan-title"
        >
          {t('makeAnew')}
        </Link>
      </div>
    </section>
  )
}

async function MealLinks({
  meals,
}: {
  meals: ReadonlyMap<string, ReturnType<typeof warnedMeals>[number]['meals'][number]>
}): Promise<ReactElement> {
  const { t } = await getLanguage(planWords)
  return (
    <ul className="grid gap-1">
      {[...meals].map(([path, { slot, name }]) => (
        <li key={path}>
          <Link
            className="inline-flex min-h-11 items-center underline underline-offset-4"
            href={path}
          >
            <span>
              {t(`slot_${slot}`)}: {name}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
