import type { PlanDay } from '@zero-sum/contracts'
import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactElement } from 'react'
import { Plate } from '../../../components/plate.tsx'
import { localDay } from '../../../lib/format-date.ts'
import { formatWhole } from '../../../lib/format-number.ts'
import type { StoredPlan } from '../api.ts'
import { spanOfDays, weekdayName } from '../day-titles.ts'
import { energyShares } from '../energy-shares.ts'
import { slotLabels } from '../slot-labels.ts'

/** The plan that the person follows, opened at today where today is in it. */
export function ActivePlan({ stored }: { stored: StoredPlan }): ReactElement | null {
  const { days } = stored.plan
  const today = localDay(new Date(), 0)
  const day = days.find(({ date }) => date === today) ?? days[0]
  if (day === undefined) return null
  return (
    <Link
      className="block rounded-card border border-line bg-surface p-5 hover:border-edge md:p-6"
      href={`/plans/${stored.planId}`}
    >
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold text-lead">
          {day.date === today ? `Today, ${weekdayName(day)}` : weekdayName(day)}
        </span>
        <span className="text-muted text-small">Your plan: {spanOfDays(days)}</span>
      </span>
      <span className="mt-4 flex items-start gap-5">
        <Plate className="size-16 shrink-0 md:size-20" shares={energyShares(day.totals)} />
        <MealNames day={day} />
      </span>
      <span className="mt-4 inline-flex items-center gap-1.5 font-semibold text-leek text-small">
        Open the plan
        <ArrowRight aria-hidden="true" className="size-4" />
      </span>
    </Link>
  )
}

function MealNames({ day }: { day: PlanDay }): ReactElement {
  return (
    <span className="grid min-w-0 flex-1 gap-1.5 text-small">
      {day.meals.map(({ slot, recipeId, name, nutrients }) => (
        <span className="flex items-baseline justify-between gap-4" key={slot + recipeId}>
          <span className="min-w-0">
            <span className="text-muted">{slotLabels[slot]}: </span>
            {name}
          </span>
          <span className="tabular shrink-0 text-muted">
            {formatWhole(nutrients.energyKcal)} kcal
          </span>
        </span>
      ))}
    </span>
  )
}
