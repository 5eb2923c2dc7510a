'use client'

import type { PlanDay, PlanMeal } from '@zero-sum/contracts'
import { describePot } from '@zero-sum/nutrition-engine/describe-pot'
import { Dumbbell } from 'lucide-react'
import { Tabs } from 'radix-ui'
import type { ReactElement } from 'react'
import { Plate } from '../../../components/plate.tsx'
import { formatWhole } from '../../../lib/format-number.ts'
import { shortDate, weekdayName } from '../day-titles.ts'
import { energyShares } from '../energy-shares.ts'
import { DayPanel } from './day-panel.tsx'
import { PotIcon } from './pot-badge.tsx'

const columns: Record<number, string> = {
  1: 'lg:grid-cols-1',
  2: 'lg:grid-cols-2',
  3: 'lg:grid-cols-3',
  4: 'lg:grid-cols-4',
  5: 'lg:grid-cols-5',
  6: 'lg:grid-cols-6',
  7: 'lg:grid-cols-7',
}

/** The week: one tab a day, side by side with their dishes where there is room; below, the day that is chosen. */
export function WeekTabs({
  days,
  today,
  carbohydrateIsCeiling,
}: {
  days: readonly PlanDay[]
  /** The reader's calendar day: the tab that is open at first, where the plan has it. */
  today: string
  carbohydrateIsCeiling: boolean
}): ReactElement {
  const first = days.find(({ date }) => date === today) ?? days[0]
  return (
    <Tabs.Root defaultValue={String(first?.day ?? 1)}>
      <Tabs.List
        aria-label="Days of the plan"
        className={`-mx-4.5 flex snap-x scroll-px-4.5 gap-2 overflow-x-auto px-4.5 pt-1 pb-3 md:-mx-8 md:scroll-px-8 md:px-8 lg:mx-0 lg:grid lg:overflow-visible lg:px-0 print:hidden ${columns[days.length]}`}
      >
        {days.map((day) => (
          <Tabs.Trigger
            className="relative flex w-24 shrink-0 snap-start flex-col items-center rounded-card border border-line bg-surface px-2 py-3 text-ink shadow-[0_1px_2px_rgb(0_0_0/0.06)] transition-colors hover:bg-leek-tint data-[state=active]:border-butter-edge data-[state=active]:bg-butter data-[state=active]:text-on-butter lg:w-auto lg:items-start lg:px-3.5 lg:text-left"
            key={day.day}
            value={String(day.day)}
          >
            <span className="font-semibold text-small lg:text-body">
              <span className="lg:hidden">{weekdayName(day).slice(0, 3)}</span>
              <span className="hidden lg:inline">{weekdayName(day)}</span>
            </span>
            <span className="text-caption">{shortDate(day)}</span>
            <Plate className="my-2 size-12 lg:size-16" shares={energyShares(day.totals)} />
            <span className="tabular font-semibold text-small">
              {formatWhole(day.totals.energyKcal)}
              <span className="font-normal text-caption"> kcal</span>
            </span>
            <span className="flex min-h-5 items-center gap-1 text-caption">
              {day.isTrainingDay ? (
                <>
                  <Dumbbell aria-hidden="true" className="size-3.5" />
                  Training
                </>
              ) : null}
            </span>
            <span className="flex min-h-4 items-center gap-1.5 lg:hidden">
              {day.meals.map((meal) => (
                <PotMark day={day} days={days} key={meal.slot + meal.recipeId} meal={meal} />
              ))}
            </span>
            <span className="mt-2 hidden gap-1.5 border-current/15 border-t pt-2 text-caption leading-snug lg:grid">
              {day.meals.map((meal) => (
                <span className="line-clamp-2" key={meal.slot + meal.recipeId}>
                  <PotMark day={day} days={days} meal={meal} />
                  {meal.name}
                </span>
              ))}
            </span>
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {days.map((day) => (
        <Tabs.Content
          className="pt-6 data-[state=inactive]:hidden lg:pt-10 print:not-data-first:break-before-page print:data-[state=inactive]:block"
          data-first={day === days[0] ? '' : undefined}
          forceMount
          key={day.day}
          value={String(day.day)}
        >
          <DayPanel carbohydrateIsCeiling={carbohydrateIsCeiling} day={day} days={days} />
        </Tabs.Content>
      ))}
    </Tabs.Root>
  )
}

/** A mark on a dish that is cooked for several meals or left over from one. */
function PotMark({
  meal,
  day,
  days,
}: {
  meal: PlanMeal
  day: PlanDay
  days: readonly PlanDay[]
}): ReactElement | null {
  const pot = describePot(meal, day, days)
  return pot === undefined ? null : (
    <>
      <PotIcon className="inline size-3.5 align-[-0.125em] lg:mr-1" kind={pot.kind} />
      <span className="sr-only">{pot.label}, </span>
    </>
  )
}
