import type { PlanDay, PlanMeal } from '@zero-sum/contracts'
import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import { BadgeCheck } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { DishPlate } from '../../dish-plate/dish-plate.tsx'
import { WarnedBadge } from '../../household/components/warned-badge.tsx'
import { mealAtTable } from '../../household/meal-at-table.ts'
import { potForAll } from '../../household/pot-for-all.ts'
import type { Table } from '../../household/read-table.ts'
import { MealTools } from '../../plan-changes/components/meal-tools.tsx'
import { type MealPlace, mealPath } from '../meal-place.ts'
import { planWords } from '../messages/index.ts'
import { namedMeal } from '../named-meal.ts'
import { potOf } from '../pot-facts.ts'
import { MacroLine } from './macro-line.tsx'
import { PotBadge } from './pot-badge.tsx'

/** A meal of the week: its plate, what it is and brings, and what can be done with it. */
export async function MealCard({
  stored,
  day,
  meal,
  place,
  table,
}: {
  stored: StoredPlan
  table: Table
  day: PlanDay
  meal: PlanMeal
  place: MealPlace
}): Promise<ReactElement> {
  const language = await getLanguage(planWords)
  const { t, formats } = language
  const { planId, locks, plan } = stored
  const path = mealPath(planId, place)
  const shared = mealAtTable(table, place)
  const ownPot = potOf(meal, day, plan.days)
  // What is cooked for one meal has no badge, however many eat of it.
  const pot = ownPot === undefined ? undefined : potForAll(ownPot, shared)
  const isLocked = locks.some((lock) => lock.day === place.day && lock.meal === place.meal)
  return (
    <article className="relative grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 border-line px-4 py-3.5 not-first-of-type:border-t lg:flex lg:flex-col lg:px-3 print:block print:px-2 print:py-1">
      <DishPlate
        className="row-span-2 size-20 lg:order-2 lg:mx-auto lg:my-2 lg:size-24 print:hidden"
        meal={meal}
      />
      <p className="flex items-baseline justify-between gap-2 text-caption lg:order-1">
        <span className="font-semibold text-paprika">{t(`slot_${meal.slot}`)}</span>
        <span className="text-muted">
          <span className="sr-only">{t('takes', { time: '' })}</span>
          {formats.minutes(meal.totalMinutes)}
        </span>
      </p>
      <div className="min-w-0 lg:order-3">
        <h3 className="hyphens-auto font-semibold text-small leading-snug lg:text-[0.875rem]">
          <Link
            className="underline-offset-4 after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-paprika"
            href={path}
          >
            {meal.name}
          </Link>
        </h3>
        {pot === undefined ? null : (
          <PotBadge
            href={
              pot.kind === 'leftover' && pot.from !== undefined
                ? mealPath(planId, { day: pot.from.day.day, meal: pot.from.meal })
                : undefined
            }
            language={language}
            pot={pot}
          />
        )}
        <WarnedBadge className="mt-1" shared={shared} />
        <MacroLine language={language} nutrients={meal.nutrients} />
        <Link
          className="relative z-10 mt-0.5 inline-flex min-h-6 items-center gap-1 text-caption text-leek underline-offset-4 hover:underline print:hidden"
          href={`${path}?sources=1#ingredients`}
        >
          <BadgeCheck aria-hidden="true" className="size-3.5" />
          <span aria-hidden="true">{t('verified')}</span>
          <span className="sr-only">{t('verifiedOf', { dish: meal.name })}</span>
        </Link>
      </div>
      <MealTools
        className="relative z-10 col-start-2 -ml-3 flex lg:order-4 lg:mt-auto print:hidden"
        isLocked={isLocked}
        meal={namedMeal(day, meal, place, language)}
      />
    </article>
  )
}
