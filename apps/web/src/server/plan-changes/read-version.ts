import { type PlanAtVersion, revisionSchema } from '@zero-sum/contracts'
import { findRevision } from '@zero-sum/database'
import { ProblemAnswer } from '../http/problem-response.ts'
import type { PersonId } from '../http/require-person.ts'
import type { Runtime } from '../runtime.ts'

/** One version of a person's own plan. What is no number of a version is none, like one that the plan has not. */
export async function readVersion(
  { database }: Runtime,
  owner: { planId: string; personId: PersonId },
  written: string,
): Promise<PlanAtVersion> {
  const parsed = revisionSchema.safeParse(/^\d{1,7}$/.test(written) ? Number(written) : undefined)
  const version = parsed.success ? await findRevision(database, owner, parsed.data) : undefined
  if (version !== undefined) return version
  throw new ProblemAnswer('not_found', 'There is no such version of this plan, or it is not yours.')
}
