import { intakeSchema, type ProblemCode } from '@zero-sum/contracts'
import type { PlanInWork } from '@zero-sum/database'
import type { ChangeRefusal } from '@zero-sum/nutrition-engine'
import { ProblemAnswer } from '../http/problem-response.ts'
import type { PersonId } from '../http/require-person.ts'
import type { Runtime } from '../runtime.ts'
import type { ChangeQuestion, ChangeResult, ChangeTask } from './change-task.ts'

type Asked = {
  personId: PersonId
  plan: PlanInWork
  question: ChangeQuestion
  signal: AbortSignal
}
type Solved = Extract<ChangeResult, { kind: 'alternatives' | 'changed' }>

/** Works a change out in a thread; what becomes nothing is thrown as the problem to answer with. */
export async function solveChange({ planChanges, log }: Runtime, asked: Asked): Promise<Solved> {
  const { personId, plan, question, signal } = asked
  const intake = intakeSchema.parse(plan.intake)
  const task: ChangeTask = { plan: plan.stored.plan, intake, question }
  const outcome = await planChanges.run(personId, task, signal)
  if (outcome.kind !== 'done') {
    if (outcome.kind !== 'aborted')
      log.warn(
        { planId: plan.stored.planId, outcome: outcome.kind },
        'a change of a plan was not worked out',
      )
    throw notWorkedOut(outcome.kind)
  }
  const { result } = outcome
  const refused = question.kind === 'regenerate' ? 'change_refused' : 'swap_refused'
  switch (result.kind) {
    case 'alternatives':
    case 'changed':
      return result
    case 'refused':
      throw new ProblemAnswer(codeOf(result.reason, refused), result.why, {
        reason: result.reason,
        ...(result.waysOut.length === 0 ? {} : { suggestions: [...result.waysOut] }),
      })
    case 'intake_refused': {
      const { detail, said, reason = 'intake', suggestions } = result.problem
      throw new ProblemAnswer(
        refused,
        { detail, said },
        {
          reason,
          ...(suggestions === undefined ? {} : { suggestions }),
        },
      )
    }
    case 'broke':
      throw new Error(`the engine broke on a change: ${result.name}`)
  }
}

function codeOf(reason: ChangeRefusal, refused: ProblemCode): ProblemCode {
  switch (reason) {
    case 'no_such_meal':
      return 'not_found'
    case 'plan_outdated':
      return 'conflict'
    case 'all_fixed':
    case 'all_locked':
    case 'dish_does_not_fit':
    case 'no_alternative':
    case 'pot_needed':
      return refused
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
        'Three changes of yours are being worked out already. Wait for one of them.',
        { retryAfterMs: 1_000 },
      )
    case 'full':
      return new ProblemAnswer(
        'unavailable',
        'Many people are changing their plans at the moment. Try again in a few seconds.',
        { retryAfterMs: 5_000 },
      )
    case 'aborted':
    case 'crashed':
    case 'deadline':
    case 'not_started':
      return new ProblemAnswer(
        'unavailable',
        'The change could not be worked out this time, and the plan is as it was. Try again in a few seconds.',
        { retryAfterMs: 2_000 },
      )
  }
}
