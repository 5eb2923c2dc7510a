import { randomUUID } from 'node:crypto'
import type { CompleteRequest } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { acceptJob } from '../jobs/accept-job.ts'
import { claimJob } from '../jobs/claim-job.ts'
import { completeJob } from '../jobs/complete-job.ts'
import { makeIntake } from '../jobs/job-fixtures.ts'
import { saveDraft } from '../personal/drafts.ts'
import { savePreferences } from '../personal/save-preferences.ts'
import { saveWeight } from '../personal/weights.ts'
import { storeChange } from '../plans/change-plan.ts'
import { createApiKey } from '../tokens/api-keys.ts'
import { replaceCalendar } from '../tokens/calendars.ts'
import { createShare } from '../tokens/shares.ts'
import { createWebhook } from '../webhooks/endpoints.ts'

/**
 * Gives a person who has signed up at least one row in every table that may hold something of theirs, and says how to find
 * it again. Whoever adds such a table adds a row here.
 */
export async function fillPersonTables(
  database: Database,
  personId: string,
): Promise<{ jobId: string; planId: string }> {
  await savePreferences(database, personId, { locale: 'de', mealTimes: { lunch: '12:34' } })
  const answers = { allergies: ['Lupin'] }
  await saveDraft(database, personId, { step: 'allergies', answers, updatedAt: null })
  await saveWeight(database, personId, { date: '2026-01-02', kg: 81.23 })
  await database.execute(sql`
    INSERT INTO household_member (id, person_id, name, details, position)
    VALUES (${randomUUID()}, ${personId}, 'Aunt Erna', '{"appetite":0.9}', 0)`)
  await database.execute(sql`
    INSERT INTO passkey (id, name, public_key, person_id, credential_id, counter, device_type, backed_up)
    VALUES (${randomUUID()}, 'Telephone', 'public', ${personId}, ${randomUUID()}, 0, 'singleDevice', false)`)
  await createWebhook(database, {
    ...{ id: randomUUID(), personId, url: 'https://bell.example/ring', secretHash: 'kept' },
    events: ['plan.completed'],
  })
  await database.execute(sql`INSERT INTO operator (person_id) VALUES (${personId})`)
  const made = await makePlan(database, personId)
  await fillPlan(database, personId, made.planId)
  await createApiKey(database, personId, { name: 'Kitchen radio', scopes: ['read'] })
  await replaceCalendar(database, personId)
  await createShare(database, { planId: made.planId, personId, expiresInDays: 7 })
  return made
}

/** A plan of the person's own, which they asked for under a key and whose worker was once not heard in time. */
async function makePlan(database: Database, personId: string) {
  const accepted = await acceptJob(database, {
    personId,
    intake: makeIntake({ exclusions: ['coriander'] }),
    seed: 7,
    replace: false,
    idempotencyKey: randomUUID(),
  })
  if (accepted.kind !== 'accepted') throw new Error('the fixture job was not accepted')
  const { jobId } = accepted.answer
  const incarnation = randomUUID()
  const claim = { jobId, claimId: randomUUID(), incarnation, othersRunning: 0 }
  const claimed = await claimJob(database, claim)
  if (claimed.kind !== 'claimed') throw new Error('the fixture job was not claimed')
  const { attempt } = claimed.response
  await database.execute(sql`
    INSERT INTO lost_lease (job_id, attempt, incarnation, is_judged)
    VALUES (${jobId}, ${attempt}, ${incarnation}, true)`)
  const planData = planNamed('as delivered')
  const completion = await completeJob(database, {
    ...{ jobId, attempt, planData },
    metabolicProfile: { restingKcal: 1432 } as unknown as CompleteRequest['metabolicProfile'],
  })
  if (completion.kind !== 'stored') throw new Error('the fixture plan was not stored')
  return { jobId, planId: completion.planId }
}

async function fillPlan(database: Database, personId: string, planId: string): Promise<void> {
  await storeChange(
    database,
    { planId, personId, revision: 1 },
    {
      plan: planNamed('after a swap'),
      change: { kind: 'swap', day: 1, meal: 0, recipeId: 'red-lentil-dal' },
    },
  )
  await database.execute(sql`INSERT INTO meal_lock (plan_id, day, meal) VALUES (${planId}, 2, 1)`)
  await database.execute(sql`
    INSERT INTO grocery_tick (plan_id, ndb, food, state, purchase_grams)
    VALUES (${planId}, '16069', 'Red lentils, dry', 'bought', 250)`)
}

function planNamed(catalogueVersion: string): CompleteRequest['planData'] {
  return {
    catalogueVersion,
    days: [],
    metabolic: { goalKcal: 2000 },
  } as unknown as CompleteRequest['planData']
}
