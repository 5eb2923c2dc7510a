import { isCarbohydrateCeiling } from '@zero-sum/contracts/carbohydrate-ceiling'
import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import type { ReactElement } from 'react'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { WarnedNote } from '../../household/components/warned-note.tsx'
import { readTable } from '../../household/read-table.ts'
import { changeIcons } from '../../plan-changes/components/change-icons.tsx'
import { PlanChanges } from '../../plan-changes/components/plan-changes.tsx'
import { planChangeWords } from '../../plan-changes/messages/index.ts'
import { shareWords } from '../../share/messages/index.ts'
import { datedDays } from '../dated-days.ts'
import { planWords } from '../messages/index.ts'
import { DayLedger } from './day-ledger.tsx'
import { DayTabs } from './day-tabs.tsx'
import { PlanCover } from './plan-cover.tsx'
import { PlanNotices } from './plan-notices.tsx'
import { WeekGrid } from './week-grid.tsx'

/** A plan's week: all days side by side where there is room, one day at a time where there is not. */
export async function WeekPage({
  stored,
  chosenDay,
}: {
  stored: StoredPlan
  /** The day that the address names, if it names one. */
  chosenDay: number | undefined
}): Promise<ReactElement> {
  const [{ formats }, table] = await Promise.all([getLanguage(planWords), readTable(stored.planId)])
  const { days, metabolic, notices } = stored.plan
  const now = formats.dayOf(new Date())
  const today = datedDays(stored, formats).find(({ date }) => date === now)?.day
  const chosen = days.find(({ day }) => day === (chosenDay ?? today)) ?? days[0]
  if (chosen === undefined) throw new Error('A plan has at least one day.')
  return (
    <ClientLanguage of={[planChangeWords, shareWords]}>
      <PlanChanges icons={changeIcons} planId={stored.planId} revision={stored.revision}>
        <PlanCover stored={stored} />
        <div className="page -mt-8 lg:-mt-10 print:mt-0">
          <DayTabs chosen={chosen.day} days={days} planId={stored.planId} today={today} />
          <div className="lg:-mx-8">
            <WeekGrid chosen={chosen.day} stored={stored} table={table} today={today} />
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 py-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)] print:hidden">
            <DayLedger carbohydrateIsCeiling={isCarbohydrateCeiling(metabolic)} day={chosen} />
            <div className="grid content-start gap-8">
              <WarnedNote planId={stored.planId} table={table} />
              <PlanNotices notices={notices} />
            </div>
          </div>
        </div>
      </PlanChanges>
    </ClientLanguage>
  )
}
