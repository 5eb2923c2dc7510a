import type { Intake } from '@zero-sum/contracts'
import { listMembers } from '@zero-sum/database'
import { intakeForHousehold } from '@zero-sum/nutrition-engine'
import type { PersonId } from '../http/require-person.ts'
import { readIntake } from '../intake/read-intake.ts'
import type { Runtime } from '../runtime.ts'

/**
 * The intake of a plan that everybody in a person's household may eat, from the intake of the person alone. It names what each
 * member must not or will not eat, so that it says by itself what the plan was made for, whatever becomes of the household.
 */
export async function withHousehold(
  { database }: Pick<Runtime, 'database'>,
  personId: PersonId,
  written: unknown,
): Promise<Intake> {
  const main = readIntake(written)
  const members = await listMembers(database, personId)
  return intakeForHousehold(
    main,
    members.map(({ member }) => member),
  )
}
