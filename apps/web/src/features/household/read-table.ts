import { type PortionsAnswer, type Problem, portionsAnswerSchema } from '@zero-sum/contracts'
import { cache } from 'react'
import { GET as getPortions } from '../../app/api/plan/[planId]/portions/route.ts'
import { askApi } from '../../server/pages/ask-api.ts'
import { readHousehold } from './read-household.ts'

/** Who sits at the table of a plan beside the person, and how much each gets. */
export type Table =
  | { kind: 'alone' }
  | { kind: 'together'; portions: PortionsAnswer }
  /** Somebody eats along, and the portions cannot be told. */
  | { kind: 'unknown'; names: readonly string[]; problem: Problem }

/** For a page: a plan cooked for everybody who is in the household now; asked once for a page. */
export const readTable = cache(async (planId: string): Promise<Table> => {
  const household = await readHousehold()
  if (household.kind === 'problem')
    return { kind: 'unknown', names: [], problem: household.problem }
  const names = household.value.members.map(({ member }) => member.name)
  // Most people eat alone: nothing is worked out for them.
  if (names.length === 0) return { kind: 'alone' }
  const path = `/api/plan/${encodeURIComponent(planId)}/portions`
  const answer = await askApi(getPortions, path, portionsAnswerSchema, { planId })
  return answer.kind === 'ready'
    ? { kind: 'together', portions: answer.value }
    : { kind: 'unknown', names, problem: answer.problem }
})
