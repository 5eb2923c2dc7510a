import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeJob, makePerson } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { createApiKey, listApiKeys } from '../tokens/api-keys.ts'
import { replaceCalendar } from '../tokens/calendars.ts'
import { pruneAccess, pruneGuests } from './prune-access.ts'

const database = withDatabase()

beforeEach(async () => {
  await database().execute(sql`DELETE FROM verification`)
})

async function age(personId: string, days: number) {
  await database().execute(sql`
    UPDATE person SET created_at = created_at - make_interval(days => ${days})
    WHERE id = ${personId}`)
}

/** Signs a person in until so many hours from now. */
async function signIn(personId: string, hours: number) {
  await database().execute(sql`
    INSERT INTO session (id, token, person_id, expires_at)
    VALUES (${randomUUID()}, ${randomUUID()}, ${personId},
      clock_timestamp() + make_interval(hours => ${hours}))`)
}

async function exists(personId: string): Promise<boolean> {
  const { rows } = await database().execute(sql`SELECT 1 FROM person WHERE id = ${personId}`)
  return rows.length > 0
}

describe('pruneGuests', () => {
  it('forgets a guest whom nobody can be again, and the job that they left', async () => {
    const { jobId, personId } = await makeJob(database())
    await age(personId, 2)
    await signIn(personId, -2)
    await pruneGuests(database(), 30)
    expect(await exists(personId)).toBe(false)
    const { rows } = await database().execute(sql`
      SELECT 1 FROM plan_generation_job WHERE id = ${jobId}`)
    expect(rows).toEqual([])
  })

  it('keeps guests who are signed in, have a key or a calendar, or are new', async () => {
    const [signedIn, withKey, withCalendar, fresh] = [
      await makePerson(database()),
      await makePerson(database()),
      await makePerson(database()),
      await makePerson(database()),
    ]
    for (const personId of [signedIn, withKey, withCalendar]) await age(personId, 400)
    await signIn(signedIn, 1)
    await createApiKey(database(), withKey, { name: 'Kitchen', scopes: ['read'] })
    await replaceCalendar(database(), withCalendar)
    await pruneGuests(database(), 30)
    for (const personId of [signedIn, withKey, withCalendar, fresh])
      expect(await exists(personId)).toBe(true)
  })

  it('keeps the owner of an account for ever', async () => {
    const personId = await makePerson(database())
    await database().execute(sql`UPDATE person SET is_anonymous = false WHERE id = ${personId}`)
    await age(personId, 4_000)
    await pruneGuests(database(), 30)
    expect(await exists(personId)).toBe(true)
  })

  it('forgets guests who have not been here for so many days, though their browser could still come back', async () => {
    const [here, away] = [await makePerson(database()), await makePerson(database())]
    for (const [personId, days] of [
      [here, 7],
      [away, 9],
    ] as const) {
      await age(personId, 20)
      await signIn(personId, 24 * 20)
      await database().execute(sql`
        UPDATE session SET updated_at = updated_at - make_interval(days => ${days})
        WHERE person_id = ${personId}`)
    }
    await pruneGuests(database(), 7)
    expect([await exists(here), await exists(away)]).toEqual([true, false])
  })

  it('takes a calendar that is still asked for as a sign of life, and a forgotten one for none', async () => {
    const [asked, forgotten] = [await makePerson(database()), await makePerson(database())]
    for (const [personId, days] of [
      [asked, 6],
      [forgotten, 8],
    ] as const) {
      await age(personId, 400)
      await replaceCalendar(database(), personId)
      await database().execute(sql`
        UPDATE access_token SET created_at = created_at - interval '300 days',
          last_used_at = clock_timestamp() - make_interval(days => ${days})
        WHERE person_id = ${personId}`)
    }
    await pruneGuests(database(), 7)
    expect([await exists(asked), await exists(forgotten)]).toEqual([true, false])
  })

  it('takes a hundred at a time, and says whether there may be more', async () => {
    await database().execute(sql`
      INSERT INTO person (id, name, email, is_anonymous, created_at)
      SELECT 'crowd-' || nr, 'Guest', 'crowd-' || nr || '@example.org', true, now() - interval '9 days'
      FROM generate_series(1, 150) AS nr`)
    expect(await pruneGuests(database(), 30)).toBe(true)
    expect(await pruneGuests(database(), 30)).toBe(false)
    const { rows } = await database().execute(sql`
      SELECT count(*)::int AS left FROM person WHERE id LIKE 'crowd-%'`)
    expect(rows).toEqual([{ left: 0 }])
  })
})

describe('pruneAccess', () => {
  it('forgets sessions, links and keys that have run out, keys only after a month', async () => {
    const personId = await makePerson(database())
    await signIn(personId, -2)
    await signIn(personId, 2)
    for (const hours of [-2, 2])
      await database().execute(sql`
        INSERT INTO verification (id, identifier, value, expires_at)
        VALUES (${randomUUID()}, 'x', 'y', clock_timestamp() + make_interval(hours => ${hours}))`)
    for (const days of [29, 31]) {
      const asked = { name: `${days} days ago`, scopes: ['read' as const], expiresInDays: 1 }
      const made = await createApiKey(database(), personId, asked)
      await database().execute(sql`
        UPDATE access_token SET expires_at = clock_timestamp() - make_interval(days => ${days})
        WHERE id = ${made?.key.id ?? null}`)
    }
    await pruneAccess(database())
    const { rows } = await database().execute(sql`
      SELECT (SELECT count(*)::int FROM session WHERE person_id = ${personId}) AS sessions,
        (SELECT count(*)::int FROM verification) AS links`)
    expect(rows).toEqual([{ sessions: 1, links: 1 }])
    expect((await listApiKeys(database(), personId)).map(({ name }) => name)).toEqual([
      '29 days ago',
    ])
  })
})
