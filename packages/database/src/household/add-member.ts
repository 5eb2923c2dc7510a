import { randomUUID } from 'node:crypto'
import { type HouseholdMember, mostMembers } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { inTransaction } from '../transaction.ts'

export type MemberAdded = { kind: 'added'; memberId: string } | { kind: 'full' }

/** Takes somebody into a person's household, after those who are there; of several at once no more than there is room for. */
export function addMember(
  database: Database,
  personId: string,
  { name, ...details }: HouseholdMember,
): Promise<MemberAdded> {
  return inTransaction(database, async (transaction) => {
    await transaction.execute(sql`
      SELECT 1 FROM person WHERE id = ${personId} FOR NO KEY UPDATE`)
    const memberId = randomUUID()
    const { rowCount } = await transaction.execute(sql`
      INSERT INTO household_member (id, person_id, name, details, position)
      SELECT ${memberId}, ${personId}, ${name}, ${JSON.stringify(details)}::jsonb,
        coalesce(max(position) + 1, 0)
      FROM household_member WHERE person_id = ${personId}
      HAVING count(*) < ${mostMembers}`)
    return rowCount === 1 ? { kind: 'added', memberId } : { kind: 'full' }
  })
}
