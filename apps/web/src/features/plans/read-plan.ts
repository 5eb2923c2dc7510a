import { cache } from 'react'
import type { z } from 'zod'
import { GET as getPlan } from '../../app/api/plan/[planId]/route.ts'
import { GET as getActive } from '../../app/api/plan/active/route.ts'
import { type Answer, askApi, askAsAnyone } from '../../server/pages/ask-api.ts'
import { activeSchema, type StoredPlan, storedPlanSchema } from './api.ts'

/** For a page: the plan that the visitor follows and the job that they wait for. */
export function readActive(): Promise<Answer<z.infer<typeof activeSchema>>> {
  return askApi(getActive, '/api/plan/active', activeSchema)
}

/** The same for a page that strangers may see. */
export function findActive(): Promise<Answer<z.infer<typeof activeSchema>>> {
  return askAsAnyone(getActive, '/api/plan/active', activeSchema)
}

/** For a page: one plan of the visitor's own; asked once for a page. */
export const readPlan = cache(
  (planId: string): Promise<Answer<StoredPlan>> =>
    askApi(getPlan, `/api/plan/${encodeURIComponent(planId)}`, storedPlanSchema, { planId }),
)
