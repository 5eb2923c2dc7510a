import { randomUUID } from 'node:crypto'
import { intakeSchema, type Plan } from '@zero-sum/contracts'
import {
  connectDatabase,
  createApiKey,
  createDelivery,
  type Database,
  replaceCalendar,
} from '@zero-sum/database'
import { createTestDatabase } from '@zero-sum/database/testing'
import { loadCatalogue } from '@zero-sum/food-data'
import { datedFrom, samplePlan } from '@zero-sum/plan-forms/testing'
import { translatePlan } from '@zero-sum/plan-language'
import { rules } from '@zero-sum/settings/limits'
import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as getFeed } from '../../app/api/calendar/[feed]/route.ts'
import { GET as getGrocery } from '../../app/api/plan/[planId]/grocery/route.ts'
import { GET as getGroceryCsv } from '../../app/api/plan/[planId]/grocery.csv/route.ts'
import { GET as getRecipes } from '../../app/api/plan/[planId]/recipes.jsonld/route.ts'
import { GET as getPlan } from '../../app/api/plan/[planId]/route.ts'
import { openEntry } from '../accounts/entry-settings.ts'
import { createAuthentication } from '../authentication.ts'
import { openLimiter } from '../limits/open-limiter.ts'
import { observeWith } from '../observe/observe.ts'
import type { Runtime } from '../runtime.ts'
import { createPdfPool, type PdfPool } from './pdf-pool.ts'

/** Where the routes look for what this process holds. */
const holder = globalThis as typeof globalThis & { [key: symbol]: unknown }
const runtimeKey = Symbol.for('zero-sum.web.runtime')

let database: Database
let pdfs: PdfPool
let end: () => Promise<void>
beforeAll(async () => {
  const test = await createTestDatabase()
  const connection = connectDatabase(test.url, () => {})
  database = connection.database
  pdfs = createPdfPool(() => {}, new URL('./pdf-thread.ts', import.meta.url))
  const log = pino({ level: 'silent' })
  const config = {
    authSecret: 'a secret of this test alone',
    publicUrl: 'https://meals.example',
    mail: undefined,
    rules,
    entry: openEntry,
    oidc: undefined,
  }
  holder[runtimeKey] = {
    ...{ config, log, database, pdfs, catalogue: loadCatalogue() },
    observe: observeWith(log, { ...config, commit: 'unknown' }),
    authentication: createAuthentication(database, config, log),
    limiter: openLimiter(database, config, log),
  } as unknown as Runtime
  end = async () => {
    delete holder[runtimeKey]
    await pdfs[Symbol.asyncDispose]()
    await connection[Symbol.asyncDispose]()
    await test[Symbol.asyncDispose]()
  }
})
afterAll(() => end())

type Owner = { planId: string; personId: string; key: string }

/** A new person with a plan and a key to ask for it. */
async function makeOwner(plan: Plan, preferences: object = {}): Promise<Owner> {
  const personId = randomUUID()
  await database.execute(sql`
    INSERT INTO person (id, name, email, is_anonymous)
    VALUES (${personId}, 'Guest', ${`${personId}@guest.invalid`}, true)`)
  await database.execute(sql`
    INSERT INTO preference (person_id, values) VALUES (${personId}, ${JSON.stringify(preferences)}::jsonb)`)
  const delivery = createDelivery(database)
  const intake = intakeSchema.parse({
    ...{ sex: 'female', age: 38, heightCm: 170, weightKg: 77, goal: { type: 'maintain' } },
    ...{ activityLevel: 'moderately_active', safety: {} },
  })
  const accepted = await delivery.acceptJob({ personId, intake, seed: 7, replace: false })
  if (accepted.kind !== 'accepted') throw new Error('the job was not accepted')
  const { jobId } = accepted.answer
  const ids = { claimId: randomUUID(), incarnation: randomUUID(), othersRunning: 0 }
  const claim = await delivery.claimJob({ jobId, ...ids })
  if (claim.kind !== 'claimed') throw new Error('the job was not claimed')
  const { attempt } = claim.response
  const metabolicProfile = plan.metabolic
  const made = await delivery.completeJob({ jobId, attempt, planData: plan, metabolicProfile })
  if (made.kind !== 'stored') throw new Error('the plan was not stored')
  const key = await createApiKey(database, personId, { name: 'Test', scopes: ['read'] })
  return { planId: made.planId, personId, key: key?.secret ?? '' }
}

type Route = typeof getPlan

function ask(route: Route, key: string, planId: string, query = ''): Promise<Response> {
  const request = new Request(`http://meals.internal/api/plan/${planId}${query}`, {
    headers: { authorization: `Bearer ${key}`, 'accept-language': 'en-GB' },
  })
  return route(request, { params: Promise.resolve({ planId }) })
}

const headersOf = (answer: Response) => Object.fromEntries(answer.headers)

describe('GET /api/plan/:planId with an ending', () => {
  let owner: Owner
  const plan = samplePlan()
  beforeAll(async () => {
    owner = await makeOwner(plan, { timeZone: 'Europe/Berlin', mealTimes: { dinner: '19:45' } })
  })

  it('answers the plan with its revision where there is none', async () => {
    const answer = await ask(getPlan, owner.key, owner.planId)
    expect(await answer.json()).toMatchObject({ planId: owner.planId, revision: 1, plan })
  })

  it('answers a PDF to look at, on the paper that is asked for', async () => {
    const answer = await ask(getPlan, owner.key, `${owner.planId}.pdf`, '?paper=letter')
    expect(headersOf(answer)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="meal-plan-2026-03-09.pdf"',
      'cache-control': 'no-store',
    })
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    expect(text).toContain('/MediaBox [0 0 612 792]')
    const other = await ask(getPlan, owner.key, `${owner.planId}.pdf`)
    expect(Buffer.from(await other.arrayBuffer()).toString('latin1')).toContain('[0 0 595.28')
    // A thread has to start first, which a busy machine is slow at.
  }, 90_000)

  it('refuses a paper that there is not', async () => {
    const answer = await ask(getPlan, owner.key, `${owner.planId}.pdf`, '?paper=a5')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ pointer: '/paper' }] })
  })

  it('answers a calendar in the person’s zone and at their times', async () => {
    const answer = await ask(getPlan, owner.key, `${owner.planId}.ics`)
    expect(headersOf(answer)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': 'attachment; filename="meal-plan-2026-03-09.ics"',
      'cache-control': 'no-store',
    })
    const text = (await answer.text()).replaceAll('\r\n ', '')
    expect(text).toContain(`UID:${owner.planId}-1-dinner-1@meals.example\r\n`)
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20260309T194500')
    expect(text).toContain(`URL:https://meals.example/plans/${owner.planId}/meals/1/1`)
  })

  it('answers tables and the plan itself as files', async () => {
    const csv = await ask(getPlan, owner.key, `${owner.planId}.csv`)
    expect(csv.headers.get('content-disposition')).toContain('meal-plan-2026-03-09.csv')
    expect(await csv.text()).toContain('day,date,weekday')
    const json = await ask(getPlan, owner.key, `${owner.planId}.json`)
    expect(await json.json()).toEqual(plan)
  })

  it('says why a plan without dates is no calendar', async () => {
    const undated = await makeOwner(datedFrom(plan, undefined))
    const answer = await ask(getPlan, undated.key, `${undated.planId}.ics`)
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ code: 'plan_without_dates' })
    const csv = await ask(getPlan, undated.key, `${undated.planId}.csv`)
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="meal-plan.csv"')
  })

  it('has nothing for strangers, for other endings, and for who says nobody', async () => {
    const stranger = await makeOwner(plan)
    for (const ending of ['', '.pdf', '.ics', '.csv', '.json'])
      expect((await ask(getPlan, stranger.key, owner.planId + ending)).status).toBe(404)
    expect((await ask(getPlan, owner.key, `${owner.planId}.docx`)).status).toBe(404)
    expect((await ask(getPlan, 'zs_nobody', `${owner.planId}.pdf`)).status).toBe(401)
    for (const route of [getGrocery, getGroceryCsv, getRecipes])
      expect((await ask(route, stranger.key, owner.planId)).status).toBe(404)
  })
})

describe('the other forms of a plan', () => {
  it('are its shopping list and its recipes', async () => {
    const owner = await makeOwner(samplePlan(), { locale: 'de' })
    const grocery = await (await ask(getGrocery, owner.key, owner.planId)).json()
    const { groceryList } = translatePlan(samplePlan(), 'de')
    expect(grocery).toEqual({ planId: owner.planId, revision: 1, groceryList })
    const csv = await ask(getGroceryCsv, owner.key, owner.planId)
    expect(csv.headers.get('content-disposition')).toContain('einkaufsliste-2026-03-09.csv')
    expect(await csv.text()).toContain('"Haferflocken, trocken";1 Packung;')
    const recipes = await ask(getRecipes, owner.key, owner.planId)
    expect(recipes.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
    const { itemListElement } = (await recipes.json()) as {
      itemListElement: { item: { recipeCategory: string; url: string } }[]
    }
    expect(itemListElement[0]?.item).toMatchObject({
      ...{ recipeCategory: 'Frühstück', recipeCuisine: 'Britisch', inLanguage: 'de' },
      url: `https://meals.example/plans/${owner.planId}/meals/1/0`,
    })
  })
})

describe('GET /api/calendar/:token.ics', () => {
  const askFeed = (secret: string) =>
    getFeed(new Request(`http://meals.internal/api/calendar/${secret}`), {
      params: Promise.resolve({ feed: secret }),
    })

  it('shows the plan that its owner follows, in their language, to whoever has the address', async () => {
    const { personId, planId } = await makeOwner(samplePlan(), { locale: 'de', timeZone: 'UTC' })
    const { secret } = await replaceCalendar(database, personId)
    const answer = await askFeed(`${secret}.ics`)
    expect(headersOf(answer)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'cache-control': 'private, no-cache',
    })
    const text = (await answer.text()).replaceAll('\r\n ', '')
    expect(text).toContain(`UID:${planId}-1-dinner-1@meals.example`)
    expect(text).toContain('SUMMARY:Abendessen: Nikujaga')
    await replaceCalendar(database, personId)
    expect((await askFeed(`${secret}.ics`)).status).toBe(404)
  })

  it('is empty where nothing has a date, so that calendars go on asking', async () => {
    const { personId } = await makeOwner(datedFrom(samplePlan(), undefined))
    const { secret } = await replaceCalendar(database, personId)
    const answer = await askFeed(`${secret}.ics`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toContain('VEVENT')
  })

  it('opens to no other secret, and to none without its ending', async () => {
    const { key, personId } = await makeOwner(samplePlan())
    const { secret } = await replaceCalendar(database, personId)
    for (const wrong of [secret, `${key}.ics`, `${secret}.pdf`, 'nonsense.ics'])
      expect((await askFeed(wrong)).status).toBe(404)
  })
})
