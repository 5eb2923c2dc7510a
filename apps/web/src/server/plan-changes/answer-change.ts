import { findPlanInWork, type PlanChanged, type PlanInWork } from '@zero-sum/database'
import { notFound } from '../http/parse-id.ts'
import { ProblemAnswer } from '../http/problem-response.ts'
import type { PersonId } from '../http/require-person.ts'
import type { Runtime } from '../runtime.ts'
import { type AskedChange, isRepeat } from './asked-change.ts'
import { planHasMovedOn } from './plan-has-moved-on.ts'

type Asked = { planId: string; personId: PersonId; revision: number; change: AskedChange }

/** The plan that a change has made; what was not changed is thrown as the problem to answer with. */
export async function answerChange(
  { database }: Runtime,
  asked: Asked,
  changed: PlanChanged,
): Promise<PlanInWork> {
  const { planId, personId, revision, change } = asked
  switch (changed.kind) {
    case 'nothing_to_undo':
      throw new ProblemAnswer(
        'conflict',
        'This plan is as it was made; there is nothing to undo.',
        { reason: changed.kind },
      )
    case 'no_such_revision':
      throw new ProblemAnswer('not_found', 'This plan has no such version.', {
        reason: changed.kind,
      })
    case 'locks_changed':
      throw new ProblemAnswer(
        'conflict',
        'A meal was locked or unlocked while the plan was being made again, so the plan is as it was. Try again.',
        { reason: changed.kind },
      )
    case 'missing':
      throw notFound()
    case 'changed':
    case 'conflict':
  }
  const plan = await findPlanInWork(database, { planId, personId })
  if (plan === undefined) throw notFound()
  return changed.kind === 'changed' ? plan : answerLate(plan, change, revision)
}

/** What a request hears that comes too late: the plan that it made itself before, or that another was first. */
export function answerLate(plan: PlanInWork, asked: AskedChange, revision: number): PlanInWork {
  if (plan.stored.revision === revision + 1 && isRepeat(plan.change, asked)) return plan
  throw planHasMovedOn(plan.stored.revision)
}
