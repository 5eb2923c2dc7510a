'use client'

import type { ReactElement } from 'react'
import { MarginSection } from '../../../components/margin-section.tsx'
import { localDay } from '../../../lib/format-date.ts'
import type { StoredPlan } from '../api.ts'
import { isCarbohydrateCeiling } from '../deviation.ts'
import { CheckDetails } from './check-details.tsx'
import { GroceryList } from './grocery-list.tsx'
import { MicronutrientTable } from './micronutrient-table.tsx'
import { NumberReasons } from './number-reasons.tsx'
import { PlanCover } from './plan-cover.tsx'
import { PlanNotices } from './plan-notices.tsx'
import { WeekTabs } from './week-tabs.tsx'

/** A whole plan, from the week at a glance down to the USDA number of each food. */
export function PlanView({ stored }: { stored: StoredPlan }): ReactElement {
  const { plan } = stored
  return (
    <>
      <PlanCover stored={stored} />
      <div className="page -mt-20 print:mt-0">
        <div className="pb-10" id="days">
          <WeekTabs
            carbohydrateIsCeiling={isCarbohydrateCeiling(plan.metabolic)}
            days={plan.days}
            today={localDay(new Date(), 0)}
          />
          <PlanNotices notices={plan.notices} />
        </div>
        <MarginSection
          id="groceries"
          lead="Amounts to buy for the whole plan, peel and bone included. Check what you have first."
          title="Groceries"
        >
          <GroceryList list={plan.groceryList} />
        </MarginSection>
        <MarginSection
          id="numbers"
          lead="Every step, its formula and where it comes from. They are estimates: your own body may differ by a tenth."
          title="Why these numbers"
        >
          <NumberReasons metabolic={plan.metabolic} />
        </MarginSection>
        <MarginSection
          id="nutrients"
          lead="An average day, from the same foods. Where USDA has not measured a food, we say so and count nothing."
          title="Vitamins and minerals"
        >
          <MicronutrientTable micronutrients={plan.micronutrients} notAssessed={plan.notAssessed} />
        </MarginSection>
        <MarginSection
          id="checks"
          lead="The plan is computed a second time, another way, before you see it."
          title="Checks and sources"
        >
          <CheckDetails plan={plan} />
        </MarginSection>
      </div>
    </>
  )
}
