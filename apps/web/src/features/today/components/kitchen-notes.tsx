import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import { CookingPot, Refrigerator } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import type { DatedDay } from '../../plans/dated-days.ts'
import { dayName } from '../../plans/day-names.ts'
import { mealPath } from '../../plans/meal-place.ts'
import { planWords } from '../../plans/messages/index.ts'
import { potOf } from '../../plans/pot-facts.ts'
import { todayWords } from '../messages/index.ts'

type Note = { kind: 'cooked' | 'leftover'; href: string; words: string }

/** What to cook today for later days, and what was cooked before; nothing where every meal is for itself. */
export async function KitchenNotes({
  stored,
  day,
}: {
  stored: StoredPlan
  day: DatedDay
}): Promise<ReactElement | null> {
  const [{ t, formats }, plans] = await Promise.all([
    getLanguage(todayWords),
    getLanguage(planWords),
  ])
  const notes = day.meals.flatMap((meal, at): Note[] => {
    const pot = potOf(meal, day, stored.plan.days)
    if (pot === undefined) return []
    const href = mealPath(stored.planId, { day: day.day, meal: at })
    if (pot.kind === 'leftover') {
      const from = pot.from === undefined ? '' : dayName(pot.from.day, formats)
      return [{ kind: pot.kind, href, words: t('eatUp', { dish: meal.name, day: from }) }]
    }
    const later = pot.later.map(({ day: other, slot }) =>
      plans.t('mealOfDay', { day: dayName(other, formats), slot: plans.t(`meal_${slot}`) }),
    )
    const words = t('cookAhead', {
      dish: meal.name,
      count: pot.portions,
      meals: formats.list(later),
      later: later.length,
    })
    return [{ kind: pot.kind, href, words }]
  })
  if (notes.length === 0) return null
  const isAllLeft = day.meals.every(({ leftoverFromDay }) => leftoverFromDay !== undefined)
  return (
    <section aria-labelledby="kitchen-title">
      <h2 className="font-bold font-narrow text-title" id="kitchen-title">
        {t('kitchen')}
      </h2>
      {isAllLeft ? <p className="mt-2">{t('nothingToCook')}</p> : null}
      <ul className="mt-3 grid gap-2">
        {notes.map(({ kind, href, words }) => {
          const Icon = kind === 'leftover' ? Refrigerator : CookingPot
          return (
            <li key={href}>
              <Link
                className={`flex items-start gap-3 rounded-control px-4 py-3 hover:underline ${kind === 'leftover' ? 'bg-leek-tint' : 'bg-butter text-on-butter'}`}
                href={href}
              >
                <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
                {words}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
