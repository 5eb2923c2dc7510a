import { planSchema } from '@zero-sum/contracts'
import { mustRefuse } from '../../targets/must-refuse.ts'
import type { Rule } from '../evidence.ts'

/** Nobody has a plan whom the rules refuse. */
export const judgeSafety: Rule = ({ intake }) =>
  mustRefuse(intake).map((reason) => ({ kind: 'unsafe', where: 'plan', detail: reason }))

/** The plan has the shape that processes share, and says itself that it passed. */
export const judgeShape: Rule = ({ plan, intake }) => {
  const wrong = (detail: string) => ({ kind: 'shape' as const, where: 'plan', detail })
  const parsed = planSchema.safeParse(plan)
  const isScreened = intake.safety !== undefined
  return [
    ...(parsed.success ? [] : [wrong(parsed.error.message)]),
    ...(plan.qa.status === 'passed' ? [] : [wrong(`qa ${plan.qa.status}`)]),
    ...((plan.screening === 'screened') === isScreened ? [] : [wrong(plan.screening)]),
  ]
}
