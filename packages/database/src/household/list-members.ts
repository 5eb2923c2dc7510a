import { type HouseholdMember, householdMemberSchema } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** A member as it is kept, with the id that its address names. */
export type KeptMember = { memberId: string; member: HouseholdMember }

type MemberRow = { id: string; name: string; details: Record<string, unknown> }

/**
 * The members of a person's household, in the order in which they were added. One whose details can't be read is a fault, never
 * passed over: their allergies would go with them.
 */
export async function listMembers(database: Database, personId: string): Promise<KeptMember[]> {
  const { rows } = await database.execute<MemberRow>(sql`
    SELECT id, name, details FROM household_member
    WHERE person_id = ${personId} ORDER BY position, created_at, id`)
  return rows.map(({ id, name, details }) => ({
    memberId: id,
    member: householdMemberSchema.parse({ ...details, name }),
  }))
}
