import type { HouseholdMember } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import type { KeptMember } from './list-members.ts'

/** Puts new details in the place of a member's; gives whether the person has such a member. */
export async function changeMember(
  database: Database,
  personId: string,
  { memberId, member }: KeptMember,
): Promise<boolean> {
  const { name, ...details }: HouseholdMember = member
  const { rowCount } = await database.execute(sql`
    UPDATE household_member SET name = ${name}, details = ${JSON.stringify(details)}::jsonb,
      updated_at = clock_timestamp()
    WHERE id = ${memberId} AND person_id = ${personId}`)
  return rowCount === 1
}
