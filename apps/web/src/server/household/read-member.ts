import { type HouseholdMember, parseHouseholdMember, type StoredMember } from '@zero-sum/contracts'
import { previewMember } from '@zero-sum/nutrition-engine'
import { ProblemAnswer } from '../http/problem-response.ts'
import { readJson } from '../http/read-json.ts'
import type { Runtime } from '../runtime.ts'

const bodyLimitBytes = 16 * 1024

export type ReadMember = { member: HouseholdMember; basis: StoredMember['basis'] }

/**
 * Reads a member and where their portions will come from. Every fault is answered at once with a pointer. Throws
 * `IntakeRefused` where a food means nothing to us, with what was perhaps meant.
 */
export async function readMember(
  request: Request,
  { catalogue }: Pick<Runtime, 'catalogue'>,
): Promise<ReadMember> {
  const parsed = parseHouseholdMember(await readJson(request, bodyLimitBytes))
  if ('faults' in parsed)
    throw new ProblemAnswer('invalid_request', 'Some answers need another look.', {
      errors: parsed.faults.slice(0, 50),
    })
  const { member } = parsed
  return { member, basis: previewMember(member, catalogue) }
}
