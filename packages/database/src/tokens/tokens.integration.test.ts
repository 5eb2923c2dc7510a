import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { makeMany, makePerson, makeRunningJob } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { createApiKey, listApiKeys, mostApiKeys } from './api-keys.ts'
import { endCalendar, findCalendar, replaceCalendar } from './calendars.ts'
import { recogniseToken } from './recognise-token.ts'
import { revokeToken } from './revoke-token.ts'
import { createShare, listShares, mostShares, openShare } from './shares.ts'

const database = withDatabase()

async function makeKey(personId: string, expiresInDays?: number) {
  const asked = { name: 'Kitchen', scopes: ['read' as const] }
  const made = await createApiKey(
    database(),
    personId,
    expiresInDays === undefined ? asked : { ...asked, expiresInDays },
  )
  return made ?? expect.fail('the key was made')
}

/** A plan of a new person's own, as bare as the schema lets it be. */
async function makePlan(): Promise<{ planId: string; personId: string }> {
  const { jobId, personId } = await makeRunningJob(database())
  const planId = randomUUID()
  await database().execute(sql`
    INSERT INTO meal_plan (id, job_id, person_id, attempt, plan, metabolic_profile, is_active)
    VALUES (${planId}, ${jobId}, ${personId}, 1, '{}', '{}', true)`)
  return { planId, personId }
}

async function age(hours: number) {
  await database().execute(sql`
    UPDATE access_token SET expires_at = expires_at - make_interval(hours => ${hours}),
      last_used_at = last_used_at - make_interval(hours => ${hours})`)
}

const lastUse = async (personId: string) =>
  (await listApiKeys(database(), personId))[0]?.lastUsedAt ?? null

describe('an API key', () => {
  it('is known by its secret, which is stored nowhere', async () => {
    const personId = await makePerson(database())
    const { key, secret } = await makeKey(personId)
    expect(await recogniseToken(database(), 'api_key', secret)).toMatchObject({
      personId,
      scopes: ['read'],
      hasExpired: false,
    })
    const { rows } = await database().execute(sql`SELECT t::text FROM access_token AS t`)
    expect(JSON.stringify(rows)).not.toContain(secret.slice(8))
    expect(await listApiKeys(database(), personId)).toMatchObject([{ id: key.id, expiresAt: null }])
  })

  it('opens nothing else, and nothing after it was revoked by its owner alone', async () => {
    const personId = await makePerson(database())
    const { key, secret } = await makeKey(personId)
    expect(await recogniseToken(database(), 'calendar', secret)).toBeUndefined()
    const stranger = await makePerson(database())
    const own = { id: key.id, personId, kind: 'api_key' } as const
    expect(await revokeToken(database(), { ...own, personId: stranger })).toBe(false)
    expect(await revokeToken(database(), { ...own, kind: 'share' })).toBe(false)
    expect(await recogniseToken(database(), 'api_key', secret)).toBeDefined()
    expect(await revokeToken(database(), own)).toBe(true)
    expect(await recogniseToken(database(), 'api_key', secret)).toBeUndefined()
  })

  it('expires when it was to', async () => {
    const personId = await makePerson(database())
    const { secret } = await makeKey(personId, 1)
    expect(await recogniseToken(database(), 'api_key', secret)).toMatchObject({ hasExpired: false })
    await age(25)
    expect(await recogniseToken(database(), 'api_key', secret)).toMatchObject({ hasExpired: true })
  })

  it('notes its use once a minute and no more', async () => {
    const personId = await makePerson(database())
    const { secret } = await makeKey(personId)
    expect(await lastUse(personId)).toBeNull()
    await recogniseToken(database(), 'api_key', secret)
    const first = await lastUse(personId)
    expect(first).not.toBeNull()
    await recogniseToken(database(), 'api_key', secret)
    expect(await lastUse(personId)).toBe(first)
    await age(1)
    await recogniseToken(database(), 'api_key', secret)
    expect(Date.parse((await lastUse(personId)) ?? '')).toBeGreaterThanOrEqual(
      Date.parse(first ?? ''),
    )
  })

  it('is one of so many', async () => {
    const personId = await makePerson(database())
    for (let nr = 0; nr < mostApiKeys; nr += 1) await makeKey(personId)
    const asked = { name: 'One more', scopes: ['read' as const] }
    expect(await createApiKey(database(), personId, asked)).toBeUndefined()
    expect(await createApiKey(database(), await makePerson(database()), asked)).toBeDefined()
  })
})

describe('a calendar', () => {
  it('is one for each person: a new address ends the old, also of ten at once', async () => {
    const personId = await makePerson(database())
    const first = await replaceCalendar(database(), personId)
    const made = await makeMany(10, () => replaceCalendar(database(), personId))
    const open = await Promise.all(
      [first, ...made].map(({ secret }) => recogniseToken(database(), 'calendar', secret)),
    )
    expect(open.filter((used) => used !== undefined)).toHaveLength(1)
    expect(open[0]).toBeUndefined()
  })

  it('ends', async () => {
    const personId = await makePerson(database())
    const { secret } = await replaceCalendar(database(), personId)
    expect(await findCalendar(database(), personId)).toMatchObject({ lastUsedAt: null })
    await endCalendar(database(), personId)
    expect(await findCalendar(database(), personId)).toBeUndefined()
    expect(await recogniseToken(database(), 'calendar', secret)).toBeUndefined()
  })
})

describe('a link to a plan', () => {
  it('is made by the owner of the plan alone', async () => {
    const plan = await makePlan()
    const stranger = await makePerson(database())
    const asked = { ...plan, expiresInDays: 1 }
    expect(await createShare(database(), { ...asked, personId: stranger })).toEqual({
      kind: 'missing',
    })
    expect(await createShare(database(), asked)).toMatchObject({ kind: 'made' })
    expect(await listShares(database(), plan)).toHaveLength(1)
    expect(await listShares(database(), { ...plan, personId: stranger })).toEqual([])
  })

  it('says that it has expired, and is gone with its plan', async () => {
    const plan = await makePlan()
    const made = await createShare(database(), { ...plan, expiresInDays: 1 })
    if (made.kind !== 'made') return expect.fail('the link was made')
    await age(25)
    expect(await openShare(database(), made.secret)).toEqual({ kind: 'expired' })
    expect(await listShares(database(), plan)).toEqual([])
    await database().execute(sql`DELETE FROM meal_plan WHERE id = ${plan.planId}`)
    expect(await openShare(database(), made.secret)).toEqual({ kind: 'missing' })
  })

  it('is one of so many that are open', async () => {
    const plan = { ...(await makePlan()), expiresInDays: 1 }
    for (let nr = 0; nr < mostShares; nr += 1) await createShare(database(), plan)
    expect(await createShare(database(), plan)).toEqual({ kind: 'full' })
    await age(25)
    expect(await createShare(database(), plan)).toMatchObject({ kind: 'made' })
  })
})
