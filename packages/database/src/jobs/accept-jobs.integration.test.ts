import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { createDelivery } from '../batching/create-delivery.ts'
import { findSqlState } from '../connection.ts'
import { inTransaction } from '../transaction.ts'
import type { AcceptRequest } from './accept-job.ts'
import { acceptJobs } from './accept-jobs.ts'
import { cancelJob } from './cancel-job.ts'
import { fingerprintRequest } from './fingerprint.ts'
import { whileHeld } from './hold-rows.fixture.ts'
import {
  makeIntake,
  makeMany,
  makePerson,
  makeRunningJob,
  readEventKinds,
  readJob,
} from './job-fixtures.ts'
import { untilSomebodyWaits } from './until-somebody-waits.ts'
import { withDatabase } from './with-database.ts'

const database = withDatabase()

function ask(personId: string, changes: Partial<AcceptRequest> = {}): AcceptRequest {
  return { personId, intake: makeIntake(), seed: 7, replace: false, ...changes }
}

describe('a batch of accepts', () => {
  it('takes what is plain and leaves the rest alone, to be answered by itself', async () => {
    const busy = await makeRunningJob(database())
    const [known, fresh, keyed] = await Promise.all([
      makePerson(database()),
      makePerson(database()),
      makePerson(database()),
    ])
    const delivery = createDelivery(database())
    const first = await delivery.acceptJob(ask(known, { idempotencyKey: 'k' }))
    if (first.kind !== 'accepted') throw new Error(first.kind)
    await cancelJob(database(), first.answer.jobId)
    const other = makeIntake({ age: 39 })
    const requests = [
      ask(busy.personId),
      ask(known, { idempotencyKey: 'k' }),
      ask(fresh),
      ask(keyed, { idempotencyKey: 'k' }),
      ask(randomUUID()),
    ]
    const answers = await acceptJobs(database(), requests)
    expect(answers.map((answer) => answer?.kind)).toEqual([
      undefined,
      undefined,
      'accepted',
      'accepted',
      undefined,
    ])
    const mixed = [
      ask(busy.personId),
      ask(busy.personId, { intake: other }),
      ask(busy.personId, { intake: other, replace: true }),
      ask(known, { idempotencyKey: 'k' }),
      ask(known, { idempotencyKey: 'k', intake: other }),
      ask(keyed, { idempotencyKey: 'k' }),
    ]
    const [same, differs, replaced, again, mismatch, repeated] = await Promise.all(
      mixed.map(delivery.acceptJob),
    )
    expect(same).toMatchObject({ answer: { jobId: busy.jobId, existing: true } })
    expect(differs).toMatchObject({ answer: { jobId: busy.jobId, intakeDiffers: true } })
    expect(replaced).toMatchObject({ answer: { existing: false } })
    expect(again).toEqual(first)
    expect(mismatch).toEqual({ kind: 'mismatch' })
    expect(repeated).toEqual(answers[3])
    expect(await readJob(database(), busy.jobId)).toMatchObject({ status: 'cancelled' })
  })

  it('stores each job as a single accept does', async () => {
    const people = await makeMany(30, () => makePerson(database()))
    const delivery = createDelivery(database())
    const answers = await Promise.all(
      people.map((personId, seed) => delivery.acceptJob(ask(personId, { seed }))),
    )
    for (const [seed, answer] of answers.entries()) {
      if (answer.kind !== 'accepted') throw new Error(answer.kind)
      const { jobId } = answer.answer
      expect(await readJob(database(), jobId)).toMatchObject({
        person_id: people[seed],
        seed: String(seed),
        status: 'pending',
        undispatched: true,
        seq: 1,
        intake: makeIntake(),
      })
      expect(await readEventKinds(database(), jobId)).toEqual(['accepted'])
    }
  })

  it('fails one with a value that cannot be stored alone, and one for nobody', async () => {
    const people = await makeMany(20, () => makePerson(database()))
    const delivery = createDelivery(database())
    const intake = makeIntake({ exclusions: ['a\u0000b'] })
    const requests = people.map((personId, nr) => ask(personId, nr === 7 ? { intake } : {}))
    const outcomes = await Promise.allSettled(
      [...requests, ask(randomUUID())].map(delivery.acceptJob),
    )
    const failed = outcomes.flatMap((outcome, nr) =>
      outcome.status === 'rejected' ? [[nr, findSqlState(outcome.reason)]] : [],
    )
    expect(failed).toEqual([
      [7, '22P05'],
      [20, '23503'],
    ])
  })

  it('waits for nobody whose person is held', async () => {
    const [stuck, other] = [await makePerson(database()), await makePerson(database())]
    await inTransaction(database(), async (transaction) => {
      await transaction.execute(sql`SELECT id FROM person WHERE id = ${stuck} FOR UPDATE`)
      const answers = await acceptJobs(database(), [ask(stuck), ask(other)])
      expect(answers.map((answer) => answer?.kind)).toEqual([undefined, 'accepted'])
    })
  })

  it('names the job of a person while somebody holds its row', async () => {
    const { jobId, personId } = await makeRunningJob(database())
    const answer = await whileHeld(database(), [jobId], () =>
      createDelivery(database()).acceptJob(ask(personId)),
    )
    expect(answer).toMatchObject({ answer: { jobId, existing: true } })
  })

  it('gives the first answer to a key that another process writes at the same moment', async () => {
    const [first, racing, other] = await makeMany(3, () => makePerson(database()))
    if (first === undefined || racing === undefined || other === undefined) throw new Error('none')
    const request = ask(racing, { idempotencyKey: 'k' })
    const answer = { success: true, jobId: randomUUID(), status: 'pending', existing: false }
    const delivery = createDelivery(database())
    const asking = await inTransaction(database(), async (transaction) => {
      // The other process's job has ended already; only its key is still on its way.
      await transaction.execute(sql`
        INSERT INTO idempotency_key (person_id, key, fingerprint, answer)
        VALUES (${racing}, 'k', ${fingerprintRequest(request)}, ${JSON.stringify(answer)}::json)`)
      const promises = [ask(first), ask(other), request, ask(racing)].map(delivery.acceptJob)
      await untilSomebodyWaits(database())
      return { outcomes: Promise.all(promises) }
    })
    expect(await asking.outcomes).toMatchObject([
      { answer: { existing: false } },
      { answer: { existing: false } },
      { answer },
      { answer: { existing: false } },
    ])
  })

  it('makes one job a person where two processes take overlapping people in opposite orders', async () => {
    const people = await makeMany(60, () => makePerson(database()))
    const processes = [createDelivery(database()), createDelivery(database())]
    const answers = await Promise.all(
      processes.flatMap((delivery, nr) => {
        const order = nr === 0 ? people : people.toReversed()
        return order.flatMap((personId) => [
          delivery.acceptJob(ask(personId, { idempotencyKey: 'shared' })),
          delivery.acceptJob(ask(personId, { idempotencyKey: `own-${nr}` })),
        ])
      }),
    )
    expect(answers.every(({ kind }) => kind === 'accepted')).toBe(true)
    const { rows } = await database().execute<{ jobs: number }>(sql`
      SELECT count(*)::int AS jobs FROM plan_generation_job WHERE person_id IN (
        SELECT value FROM jsonb_array_elements_text(${JSON.stringify(people)}::jsonb))`)
    expect(rows).toEqual([{ jobs: people.length }])
  })
})
