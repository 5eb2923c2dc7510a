import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { findSqlState } from '../connection.ts'
import { makePerson } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { dumpDatabase } from '../testing/person-tables.ts'
import { inTransaction } from '../transaction.ts'
import { appendAudit } from './append-audit.ts'
import { listAudit, listAuditOfPerson } from './list-audit.ts'
import { auditDays, pruneAudit } from './prune-audit.ts'

const database = withDatabase()

const stateOf = (statement: string) =>
  database()
    .execute(statement)
    .then(() => 'done', findSqlState)

async function makeAccount(): Promise<{ personId: string; reference: string; email: string }> {
  const personId = await makePerson(database())
  const email = `${personId}@example.org`
  const { rows } = await database().execute<{ reference: string }>(sql`
    UPDATE person SET is_anonymous = false, email = ${email} WHERE id = ${personId} RETURNING reference`)
  return { personId, email, reference: rows[0]?.reference ?? '' }
}

describe('the audit trail', () => {
  it('is added to alone: the database refuses to change, delete or empty it', async () => {
    await appendAudit(database(), { actor: { kind: 'command' }, action: 'operator_granted' })
    expect(await stateOf(`UPDATE audit_entry SET action = 'signed_in'`)).toBe('ZS002')
    expect(await stateOf('DELETE FROM audit_entry')).toBe('ZS002')
    expect(await stateOf('TRUNCATE audit_entry')).toBe('ZS002')
  })

  it(`forgets what is older than ${auditDays} days, and nothing younger`, async () => {
    const subject = { kind: 'queue', id: 'ages' } as const
    for (const days of [auditDays - 1, auditDays + 1]) {
      await database().execute(sql`
        INSERT INTO audit_entry (at, actor_kind, action, subject_kind, subject, detail)
        VALUES (clock_timestamp() - make_interval(days => ${days}::int), 'system', 'queue_changed',
          'queue', ${subject.id}, jsonb_build_object('days', ${days}::int))`)
    }
    await pruneAudit(database())
    const { entries } = await listAudit(database(), { subject: subject.id }, 10)
    expect(entries.map(({ detail }) => detail.days)).toEqual([auditDays - 1])
  })

  it('goes with the act that it tells of', async () => {
    const { personId, reference } = await makeAccount()
    const broken = inTransaction(database(), async (transaction) => {
      await appendAudit(transaction, {
        actor: { kind: 'operator', personId },
        action: 'job_cancelled',
      })
      throw new Error('the act failed')
    })
    await expect(broken).rejects.toThrow('the act failed')
    expect((await listAuditOfPerson(database(), personId)).length).toBe(0)
    expect(reference).toMatch(/^[0-9a-f]{12}$/)
  })

  it('is read a page at a time, newest first, and by act or subject', async () => {
    for (let number = 1; number <= 5; number += 1)
      await appendAudit(database(), {
        actor: { kind: 'system' },
        action: 'queue_changed',
        subject: { kind: 'queue', id: 'pages' },
        detail: { number },
      })
    const first = await listAudit(database(), { subject: 'pages' }, 2)
    const before = first.next ?? undefined
    const second = await listAudit(database(), { subject: 'pages', before }, 2)
    const last = await listAudit(
      database(),
      { subject: 'pages', action: 'queue_changed', before: second.next ?? undefined },
      2,
    )
    const numbers = [first, second, last].map(({ entries }) =>
      entries.map((one) => one.detail.number),
    )
    expect(numbers).toEqual([[5, 4], [3, 2], [1]])
    expect(last.next).toBeNull()
    expect(
      (await listAudit(database(), { subject: 'pages', action: 'signed_in' }, 2)).entries,
    ).toEqual([])
  })

  it('outlives a person and then tells of nobody', async () => {
    const { personId, reference, email } = await makeAccount()
    const actor = { kind: 'person', personId } as const
    await appendAudit(database(), { actor, action: 'signed_in', subject: actor })
    await database().execute(sql`DELETE FROM person WHERE id = ${personId}`)
    const { entries } = await listAudit(database(), { subject: reference }, 10)
    expect(entries.map(({ action }) => action)).toEqual(['account_deleted', 'signed_in'])
    const everything = await dumpDatabase(database())
    expect(everything).not.toContain(personId)
    expect(everything).not.toContain(email)
  })

  it('says nothing of guests who go', async () => {
    const personId = await makePerson(database())
    const { rows } = await database().execute<{ reference: string }>(
      sql`DELETE FROM person WHERE id = ${personId} RETURNING reference`,
    )
    const reference = rows[0]?.reference ?? ''
    expect((await listAudit(database(), { subject: reference }, 10)).entries).toEqual([])
  })

  it('gives a person what they did and what was done to them, and not what they did to others', async () => {
    const [operator, other] = [await makeAccount(), await makeAccount()]
    await appendAudit(database(), {
      actor: { kind: 'operator', personId: operator.personId },
      action: 'sessions_ended',
      subject: { kind: 'person', personId: other.personId },
    })
    await appendAudit(database(), {
      actor: { kind: 'operator', personId: operator.personId },
      action: 'job_cancelled',
      subject: { kind: 'job', id: 'some job' },
    })
    const acts = async ({ personId }: { personId: string }) =>
      (await listAuditOfPerson(database(), personId)).map(({ action }) => action)
    expect(await acts(operator)).toEqual(['job_cancelled'])
    expect(await acts(other)).toEqual(['sessions_ended'])
  })
})
