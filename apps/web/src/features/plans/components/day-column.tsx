import type { PlanDay } from '@zero-sum/contracts'
import { isCarbohydrateCeiling } from '@zero-sum/contracts/carbohydrate-ceiling'
import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import { CircleCheck, Dumbbell, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { classNames } from '../../../lib/class-names.ts'
import type { Table } from '../../household/read-table.ts'
import { RemakeDay } from '../../plan-changes/components/remake-button.tsx'
import { dayName, shortDate } from '../day-names.ts'
import { dayDeviations } from '../deviation.ts'
import { dayVerdict } from '../deviation-words.ts'
import { planWords } from '../messages/index.ts'
import { MealCard } from './meal-card.tsx'

/** One day: its head, its meals, and in words how it stands to its targets. */
export async function DayColumn({
  stored,
  day,
  isChosen,
  isToday,
  rows,
  table,
}: {
  stored: StoredPlan
  table: Table
  day: PlanDay
  isChosen: boolean
  isToday: boolean
  /** How many rows of the grid it spans. */
  rows: number
}): Promise<ReactElement> {
  const language = await getLanguage(planWords)
  const { t, formats } = language
  const { plan, planId } = stored
  const name = dayName(day, formats)
  const deviations = dayDeviations(day, {
    carbohydrateIsCeiling: isCarbohydrateCeiling(plan.metabolic),
  })
  const isInside = deviations.every(({ standing }) => standing !== 'outside')
  const Sign = isInside ? CircleCheck : TriangleAlert
  return (
    <section
      aria-labelledby={`day-${day.day}`}
      className={classNames(
        'rounded-card border bg-surface lg:grid lg:grid-rows-subgrid print:block print:break-inside-avoid',
        isToday ? 'border-butter-edge' : 'border-line',
        isChosen ? '' : 'hidden',
      )}
      style={{ gridRow: `span ${rows}` }}
    >
      <header
        className={classNames(
          'flex items-start justify-between rounded-t-card border-line border-b pl-4 lg:pl-3',
          isToday ? 'bg-butter text-on-butter' : '',
        )}
      >
        <h2 className="py-2.5 font-semibold leading-tight" id={`day-${day.day}`}>
          <Link
            aria-current={isChosen ? 'true' : undefined}
            className="underline-offset-4 hover:underline lg:aria-[current]:underline lg:aria-[current]:decoration-2 lg:aria-[current]:decoration-paprika"
            href={`/plans/${planId}?day=${day.day}#ledger`}
            replace
          >
            {name}
          </Link>
          <span className="block font-normal text-caption">
            {shortDate(day, language)}
            {isToday ? ` · ${t('today')}` : ''}
          </span>
          {day.isTrainingDay ? (
            <span className="flex items-center gap-1 font-normal text-caption">
              <Dumbbell aria-hidden="true" className="size-3.5" />
              <span aria-hidden="true">{t('trainingShort')}</span>
              <span className="sr-only">{t('training')}</span>
            </span>
          ) : null}
        </h2>
        <RemakeDay day={day.day} name={name} />
      </header>
      {day.meals.map((meal, at) => (
        <MealCard
          day={day}
          key={meal.slot + String(at)}
          meal={meal}
          place={{ day: day.day, meal: at }}
          stored={stored}
          table={table}
        />
      ))}
      <footer className="tabular border-line border-t px-4 py-3 text-caption lg:px-3">
        <p className="font-semibold text-small">{formats.energy(day.totals.energyKcal)}</p>
        <p className="flex gap-1.5 text-muted">
          <Sign
            aria-hidden="true"
            className={classNames(
              'mt-0.5 size-3.5 shrink-0',
              isInside ? 'text-leek' : 'text-danger',
            )}
          />
          {dayVerdict(deviations, language)}
        </p>
      </footer>
    </section>
  )
}
