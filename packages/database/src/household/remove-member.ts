import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** Takes a member out of a person's household; gives whether the person had such a member. */
export async function removeMember(
  database: Database,
  { memberId, personId }: { memberId: string; personId: string },
): Promise<boolean> {
  const { rowCount } = await database.execute(sql`
    DELETE FROM household_member WHERE id = ${memberId} AND person_id = ${personId}`)
  return rowCount === 1
}
