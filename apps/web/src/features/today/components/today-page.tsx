import type { Preferences } from '@zero-sum/contracts'
import { isCarbohydrateCeiling } from '@zero-sum/contracts/carbohydrate-ceiling'
import type { ActivePlan, StoredPlan } from '@zero-sum/contracts/stored-plan'
import type { ReactElement } from 'react'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { getLanguage, getPreferences } from '../../../language/get-language.ts'
import { WarnedNote } from '../../household/components/warned-note.tsx'
import { readTable } from '../../household/read-table.ts'
import { changeIcons } from '../../plan-changes/components/change-icons.tsx'
import { PlanChanges } from '../../plan-changes/components/plan-changes.tsx'
import { planChangeWords } from '../../plan-changes/messages/index.ts'
import { DayLedger } from '../../plans/components/day-ledger.tsx'
import { datedDays } from '../../plans/dated-days.ts'
import { findDay, type Whereabouts } from '../find-day.ts'
import { clockMeals, timeOfDay } from '../meal-clock.ts'
import { todayWords } from '../messages/index.ts'
import { KitchenNotes } from './kitchen-notes.tsx'
import { MealList } from './meal-list.tsx'
import { NextMeal } from './next-meal.tsx'
import { NoPlan, PastPlan } from './no-plan.tsx'
import { ShoppingLine } from './shopping-line.tsx'
import { StaleNote } from './stale-note.tsx'
import { WaitingJob } from './waiting-job.tsx'
import { WeekStrip } from './week-strip.tsx'

/** The day that a person lives in: what is next, what to cook, and how it adds up. */
export async function TodayPage({
  active: { plan, job },
}: {
  active: ActivePlan
}): Promise<ReactElement> {
  const { formats } = await getLanguage(todayWords)
  const waiting = job === null ? null : <WaitingJob jobId={job.jobId} />
  if (plan === null) return <NoPlan waiting={waiting} />
  const now = new Date()
  const here = findDay(datedDays(plan, formats), formats.dayOf(now))
  if (here.kind === 'after')
    return <PastPlan lastDate={here.lastDate} planId={plan.planId} waiting={waiting} />
  return (
    <>
      {waiting === null ? null : <div className="page pb-5">{waiting}</div>}
      <DayPage here={here} now={now} plan={plan} preferences={await getPreferences()} />
    </>
  )
}

async function DayPage({
  plan,
  here,
  now,
  preferences: { mealTimes, timeZone },
}: {
  plan: StoredPlan
  here: Extract<Whereabouts, { day: unknown }>
  now: Date
  preferences: Preferences
}): Promise<ReactElement> {
  const [{ t }, table] = await Promise.all([getLanguage(todayWords), readTable(plan.planId)])
  const { day, kind } = here
  const clock = kind === 'within' ? timeOfDay(now, timeZone) : undefined
  const meals = clockMeals(day.meals, mealTimes, clock)
  const carbohydrateIsCeiling = isCarbohydrateCeiling(plan.plan.metabolic)
  return (
    <ClientLanguage of={[planChangeWords]}>
      <PlanChanges icons={changeIcons} planId={plan.planId} revision={plan.revision}>
        <NextMeal
          day={day}
          isBefore={kind === 'before'}
          meals={meals}
          stored={plan}
          table={table}
        />
        <div className="page -mt-7">
          <WeekStrip stored={plan} today={kind === 'within' ? day.day : undefined} />
          <StaleNote madeAt={plan.createdAt} />
          <div className="mt-5 empty:hidden">
            <WarnedNote day={day.day} planId={plan.planId} table={table} />
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-14 gap-y-10 pt-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] lg:pt-12">
            <div className="grid gap-10">
              <MealList day={day} meals={meals} stored={plan} table={table} />
              <KitchenNotes day={day} stored={plan} />
              <ShoppingLine planId={plan.planId} />
            </div>
            <div className="rounded-card border border-line bg-surface p-5 md:p-7 [&_dl]:sm:grid-cols-1">
              <DayLedger
                carbohydrateIsCeiling={carbohydrateIsCeiling}
                day={day}
                title={t('ledger')}
              />
            </div>
          </div>
        </div>
      </PlanChanges>
    </ClientLanguage>
  )
}
