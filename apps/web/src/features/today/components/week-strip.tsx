import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import { Check, Dumbbell } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { classNames } from '../../../lib/class-names.ts'
import { DishPlate } from '../../dish-plate/dish-plate.tsx'
import { datedDays } from '../../plans/dated-days.ts'
import { todayWords } from '../messages/index.ts'

/** The week in one row: each day's date, its dinner, whether there is training, and whether it is done, today or to come. */
export async function WeekStrip({
  stored,
  today,
}: {
  stored: StoredPlan
  today: number | undefined
}): Promise<ReactElement> {
  const { t, formats } = await getLanguage(todayWords)
  return (
    <nav aria-label={t('week')}>
      <ol className="grid auto-cols-fr grid-flow-col gap-1 rounded-card border border-line bg-surface p-1.5 md:gap-2 md:p-2">
        {datedDays(stored, formats).map((day) => {
          const state =
            day.day === today ? 'now' : today !== undefined && day.day < today ? 'done' : 'coming'
          const main = day.meals.find(({ slot }) => slot === 'dinner') ?? day.meals.at(-1)
          return (
            <li className="min-w-0" key={day.day}>
              <Link
                aria-current={state === 'now' ? 'date' : undefined}
                className="flex flex-col items-center gap-1 rounded-control px-0.5 py-2 text-caption leading-tight hover:bg-leek-tint aria-[current]:bg-butter aria-[current]:text-on-butter"
                href={`/plans/${stored.planId}?day=${day.day}`}
              >
                <span aria-hidden="true" className="font-semibold">
                  {formats.weekday(weekdayOf(day.date), 'short')}
                </span>
                <span aria-hidden="true" className="tabular">
                  {Number(day.date.slice(8))}
                </span>
                <span className="sr-only">
                  {formats.date(day.date, 'weekday')}, {t(state)}
                  {day.isTrainingDay ? `, ${t('training')}` : ''}
                </span>
                {main === undefined ? null : (
                  <DishPlate
                    className={classNames(
                      'w-full max-w-9 md:max-w-14',
                      state === 'done' && 'opacity-50',
                    )}
                    meal={main}
                  />
                )}
                <span aria-hidden="true" className="flex h-4 items-center gap-1">
                  {state === 'done' ? <Check className="size-4 text-leek" /> : null}
                  {day.isTrainingDay ? <Dumbbell className="size-3.5" /> : null}
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const

/** The date's own weekday: a plan without dates may begin on any. */
function weekdayOf(date: string): (typeof weekdays)[number] {
  return weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? 'monday'
}
