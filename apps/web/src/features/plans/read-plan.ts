import {
  type ActivePlan,
  activePlanSchema,
  type StoredPlan,
  storedPlanSchema,
} from '@zero-sum/contracts/stored-plan'
import { cache } from 'react'
import { GET as getPlan } from '../../app/api/plan/[planId]/route.ts'
import { GET as getActive } from '../../app/api/plan/active/route.ts'
import { type Answer, askApi, askAsAnyone } from '../../server/pages/ask-api.ts'

/** For a page: the plan that the visitor follows and the job that they wait for. */
export function readActive(): Promise<Answer<ActivePlan>> {
  return askApi(getActive, '/api/plan/active', activePlanSchema)
}

/** The same for a page that strangers may see. */
export function findActive(): Promise<Answer<ActivePlan>> {
  return askAsAnyone(getActive, '/api/plan/active', activePlanSchema)
}

/** For a page: one plan of the visitor's own; asked once for a page. */
export const readPlan = cache(
  (planId: string): Promise<Answer<StoredPlan>> =>
    askApi(getPlan, `/api/plan/${encodeURIComponent(planId)}`, storedPlanSchema, { planId }),
)
