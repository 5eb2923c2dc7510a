import { intakeSchema, type ProblemCode } from '@zero-sum/contracts'
import type { PlanInWork } from '@zero-sum/database'
import type { MealPlace, SwapRefusal } from '@zero-sum/nutrition-engine'
import { ProblemAnswer } from '../http/problem-response.ts'
import type { PersonId } from '../http/require-person.ts'
import type { Runtime } from '../runtime.ts'
import type { SwapResult, SwapTask } from './swap-task.ts'

const refusalCodes: Record<SwapRefusal, ProblemCode> = {
  no_such_meal: 'not_found',
  plan_outdated: 'conflict',
  pot_needed: 'swap_refused',
  no_alternative: 'swap_refused',
  dish_does_not_fit: 'swap_refused',
}

type Asked = {
  personId: PersonId
  plan: PlanInWork
  place: MealPlace
  recipeId?: string
  signal: AbortSignal
}
type Solved = Extract<SwapResult, { kind: 'alternatives' | 'swapped' }>

/** Does a swap in a thread; what becomes nothing is thrown as the problem to answer with. */
export async function solveSwap({ swaps, log }: Runtime, asked: Asked): Promise<Solved> {
  const { personId, plan, place, recipeId, signal } = asked
  const task: SwapTask = {
    plan: plan.stored.plan,
    intake: intakeSchema.parse(plan.intake),
    place,
    ...(recipeId === undefined ? {} : { recipeId }),
  }
  const outcome = await swaps.run(personId, task, signal)
  if (outcome.kind !== 'done') {
    if (outcome.kind !== 'aborted')
      log.warn({ planId: plan.stored.planId, outcome: outcome.kind }, 'a swap was not worked out')
    throw notWorkedOut(outcome.kind)
  }
  const { result } = outcome
  switch (result.kind) {
    case 'alternatives':
    case 'swapped':
      return result
    case 'refused':
      throw new ProblemAnswer(refusalCodes[result.reason], result.why, {
        reason: result.reason,
      })
    case 'intake_refused': {
      const { detail, said, reason = 'intake', suggestions } = result.problem
      throw new ProblemAnswer(
        'swap_refused',
        { detail, said },
        {
          reason,
          ...(suggestions === undefined ? {} : { suggestions }),
        },
      )
    }
    case 'broke':
      throw new Error(`the engine broke on a swap: ${result.name}`)
  }
}

type NotWorkedOut =
  | 'aborted'
  | 'crashed'
  | 'deadline'
  | 'full'
  | 'not_started'
  | 'too_many_of_person'

function notWorkedOut(kind: NotWorkedOut): ProblemAnswer {
  switch (kind) {
    case 'too_many_of_person':
      return new ProblemAnswer(
        'too_many_requests',
        'Three swaps of yours are being worked out already. Wait for one of them.',
        { retryAfterMs: 1_000 },
      )
    case 'full':
      return new ProblemAnswer(
        'unavailable',
        'Many people are swapping meals at the moment. Try again in a few seconds.',
        { retryAfterMs: 5_000 },
      )
    case 'aborted':
    case 'crashed':
    case 'deadline':
    case 'not_started':
      return new ProblemAnswer(
        'unavailable',
        'The swap could not be worked out this time, and nothing has changed. Try again in a few seconds.',
        { retryAfterMs: 2_000 },
      )
  }
}
