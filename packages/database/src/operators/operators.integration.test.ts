import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { listAudit } from '../audit/list-audit.ts'
import { makePerson } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { confirmedMinutes, confirmSession, findOperator } from './find-operator.ts'
import { changeRole, listOperators } from './operators.ts'
import { endSessionsOf, findSupported } from './support-person.ts'

const database = withDatabase()

async function makeAccount() {
  const personId = await makePerson(database())
  const email = `${personId}@example.org`
  await database().execute(
    sql`UPDATE person SET is_anonymous = false, email = ${email} WHERE id = ${personId}`,
  )
  return { personId, email, sessionId: await signIn(personId) }
}

async function signIn(personId: string): Promise<string> {
  const id = randomUUID()
  await database().execute(sql`
    INSERT INTO session (id, token, person_id, expires_at)
    VALUES (${id}, ${id}, ${personId}, clock_timestamp() + interval '1 day')`)
  return id
}

describe('the role of an operator', () => {
  it('is given and taken by address, once, and each is written down', async () => {
    const { email, sessionId } = await makeAccount()
    expect(await findOperator(database(), sessionId)).toBeUndefined()
    const granted = await changeRole(database(), email.toUpperCase(), 'grant')
    if (granted.kind !== 'done') return expect.fail(granted.kind)
    expect(await findOperator(database(), sessionId)).toMatchObject({ isConfirmed: true })
    expect(await changeRole(database(), email, 'grant')).toMatchObject({ kind: 'as_before' })
    expect((await listOperators(database())).map((one) => one.email)).toContain(email)
    expect(await changeRole(database(), email, 'remove')).toMatchObject({ kind: 'done' })
    expect(await changeRole(database(), email, 'remove')).toMatchObject({ kind: 'as_before' })
    expect(await findOperator(database(), sessionId)).toBeUndefined()
    const { entries } = await listAudit(database(), { subject: granted.reference }, 10)
    expect(entries.map(({ action, actorKind }) => [action, actorKind])).toEqual([
      ['operator_removed', 'command'],
      ['operator_granted', 'command'],
    ])
  })

  it('is given to no guest and to nobody unknown', async () => {
    const guest = await makePerson(database())
    expect(await changeRole(database(), `${guest}@guest.invalid`, 'grant')).toEqual({
      kind: 'guest',
    })
    expect(await changeRole(database(), 'nobody@example.org', 'grant')).toEqual({ kind: 'unknown' })
  })

  it('wants to be shown again after a while, in each session for itself', async () => {
    const { email, sessionId, personId } = await makeAccount()
    await changeRole(database(), email, 'grant')
    const elsewhere = await signIn(personId)
    await database().execute(sql`
      UPDATE session SET created_at = clock_timestamp() - make_interval(mins => ${confirmedMinutes + 1}::int)
      WHERE person_id = ${personId}`)
    expect(await findOperator(database(), sessionId)).toMatchObject({ isConfirmed: false })
    await confirmSession(database(), sessionId)
    expect(await findOperator(database(), sessionId)).toMatchObject({ isConfirmed: true })
    expect(await findOperator(database(), elsewhere)).toMatchObject({ isConfirmed: false })
  })
})

describe('what support does', () => {
  it('sees an address and counts, and of a guest no address', async () => {
    const { email, personId } = await makeAccount()
    const { rows } = await database().execute<{ id: string; reference: string }>(
      sql`SELECT id, reference FROM person`,
    )
    const referenceOf = (id: string) => rows.find((row) => row.id === id)?.reference ?? ''
    expect(await findSupported(database(), referenceOf(personId))).toMatchObject({
      ...{ email, sessions: 1, jobs: 0, isGuest: false, isOperator: false },
    })
    const guest = await makePerson(database())
    const found = await database().execute<{ reference: string }>(
      sql`SELECT reference FROM person WHERE id = ${guest}`,
    )
    expect(await findSupported(database(), found.rows[0]?.reference ?? '')).toMatchObject({
      ...{ email: null, isGuest: true },
    })
    expect(await findSupported(database(), '0123456789ab')).toBeUndefined()
  })

  it('signs somebody out everywhere, and nobody else', async () => {
    const [person, operator] = [await makeAccount(), await makeAccount()]
    const { rows } = await database().execute<{ reference: string }>(
      sql`SELECT reference FROM person WHERE id = ${person.personId}`,
    )
    const reference = rows[0]?.reference ?? ''
    await signIn(person.personId)
    const actor = { kind: 'operator', personId: operator.personId } as const
    expect(await endSessionsOf(database(), reference, actor)).toBe(2)
    expect((await findSupported(database(), reference))?.sessions).toBe(0)
    expect(await endSessionsOf(database(), '0123456789ab', actor)).toBeUndefined()
    const left = await database().execute(
      sql`SELECT 1 FROM session WHERE person_id = ${operator.personId}`,
    )
    expect(left.rows).toHaveLength(1)
    const { entries } = await listAudit(database(), { subject: reference }, 10)
    expect(entries).toMatchObject([{ action: 'sessions_ended', detail: { ended: 2 } }])
  })
})
