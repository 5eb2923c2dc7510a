import { randomUUID } from 'node:crypto'
import { generateResponseSchema, type IntakeInput } from '@zero-sum/contracts'
import type { Person } from '@zero-sum/testbed'

/**
 * Asks a web for a plan, as a person's page does, and gives the new job's id.
 *
 * @throws Error where it is not taken as a new job: then there is nothing to time.
 */
export async function submitIntake(
  webUrl: string,
  person: Person,
  intake: IntakeInput,
): Promise<string> {
  const response = await fetch(`${webUrl}/api/plan/generate`, {
    method: 'POST',
    headers: {
      cookie: person.cookie,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(intake),
  })
  const answer: unknown = await response.json()
  if (response.status !== 202)
    throw new Error(`An intake was answered ${response.status}: ${JSON.stringify(answer)}`)
  return generateResponseSchema.parse(answer).jobId
}
