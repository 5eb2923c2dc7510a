import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import { ChefHat } from 'lucide-react'
import type { ReactElement } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { DishPlate } from '../../dish-plate/dish-plate.tsx'
import { EatersLine } from '../../household/components/eaters-line.tsx'
import { WarnedBadge } from '../../household/components/warned-badge.tsx'
import { mealAtTable } from '../../household/meal-at-table.ts'
import { potForAll } from '../../household/pot-for-all.ts'
import type { Table } from '../../household/read-table.ts'
import { MealTools } from '../../plan-changes/components/meal-tools.tsx'
import { MacroFigures } from '../../plans/components/macro-line.tsx'
import type { DatedDay } from '../../plans/dated-days.ts'
import { mealPath } from '../../plans/meal-place.ts'
import { planWords } from '../../plans/messages/index.ts'
import { namedMeal } from '../../plans/named-meal.ts'
import { potOf } from '../../plans/pot-facts.ts'
import { potSentence } from '../../plans/pot-words.ts'
import type { ClockedMeal } from '../meal-clock.ts'
import { todayWords } from '../messages/index.ts'

/** The head of the day: its date, and the next meal with its plate, large. */
export async function NextMeal({
  stored,
  day,
  meals,
  isBefore,
  table,
}: {
  stored: StoredPlan
  table: Table
  day: DatedDay
  meals: readonly ClockedMeal[]
  /** The plan has not begun: this is its first day. */
  isBefore: boolean
}): Promise<ReactElement> {
  const [{ t, formats }, planLanguage] = await Promise.all([
    getLanguage(todayWords),
    getLanguage(planWords),
  ])
  const next = meals.find(({ state }) => state === 'next') ?? meals[0]
  if (next === undefined) throw new Error('A day has at least one meal.')
  const { meal, at, time } = next
  const place = { day: day.day, meal: at }
  const path = mealPath(stored.planId, place)
  const shared = mealAtTable(table, place)
  const pot = potForAll(potOf(meal, day, stored.plan.days), shared)
  const slot = planLanguage.t(`slot_${meal.slot}`)
  const when = isBefore
    ? t('firstMeal')
    : time === undefined
      ? t('next')
      : t('nextAt', { time: formats.time(time) })
  const isLocked = stored.locks.some((lock) => lock.day === place.day && lock.meal === place.meal)
  return (
    <header className="overflow-hidden bg-cover text-on-cover">
      <div className="page grid items-center gap-x-12 gap-y-6 pt-7 pb-16 md:grid-cols-[minmax(0,1fr)_auto] md:pt-9">
        <div>
          <h1 className="font-semibold text-lead">
            {formats.date(day.date, 'weekday')}
            <span className="font-normal text-on-cover-muted text-small">
              {' '}
              · {t('dayOf', { day: day.day, days: stored.plan.days.length })}
              {day.isTrainingDay ? ` · ${t('training')}` : ''}
            </span>
          </h1>
          {isBefore ? (
            <p className="mt-1 text-on-cover-muted">
              {t('startsOn', { day: formats.date(day.date, 'weekday') })}
            </p>
          ) : null}
          <p className="mt-6 font-semibold text-cover-action">
            {when} · {slot}
          </p>
          <h2 className="mt-1 max-w-3xl font-bold font-narrow text-display leading-[1.02]">
            <Link className="underline-offset-8 hover:underline" href={path}>
              {meal.name}
            </Link>
          </h2>
          <p className="mt-3 flex flex-wrap gap-x-4 text-on-cover-muted">
            <span>{t('takes', { time: formats.minutes(meal.totalMinutes) })}</span>
            {pot === undefined ? null : <span>{potSentence(pot, planLanguage)}</span>}
            <EatersLine shared={shared} />
          </p>
          <WarnedBadge className="mt-2" shared={shared} />
          <MacroFigures
            className="mt-2"
            hasColours={false}
            language={planLanguage}
            nutrients={meal.nutrients}
          />
          <div className="mt-6 flex flex-wrap items-center gap-3">
            <ButtonLink href={`${path}/cook`} look="cover" size="large">
              <ChefHat aria-hidden="true" className="size-6" />
              {t('cook')}
            </ButtonLink>
            <ButtonLink href={path} look="coverQuiet" size="large">
              {t('recipe')}
            </ButtonLink>
            <MealTools
              className="on-cover flex"
              isLocked={isLocked}
              meal={namedMeal(day, meal, place, planLanguage)}
            />
          </div>
        </div>
        <Link aria-hidden="true" className="mx-auto block" href={path} tabIndex={-1}>
          <DishPlate className="w-[min(18rem,70vw)] md:w-72 lg:w-88" isFine meal={meal} />
        </Link>
      </div>
    </header>
  )
}
