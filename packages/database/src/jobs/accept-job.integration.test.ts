import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Acceptance, acceptJob } from './accept-job.ts'
import { makeIntake, makePerson, makeRunningJob, readEventKinds, readJob } from './job-fixtures.ts'
import { withDatabase } from './with-database.ts'

const database = withDatabase()

function answerOf(acceptance: Acceptance) {
  if (acceptance.kind !== 'accepted') throw new Error(acceptance.kind)
  return acceptance.answer
}

describe('acceptJob', () => {
  it('stores a pending job with its intake, undispatched, and says so in an event', async () => {
    const personId = await makePerson(database())
    const intake = makeIntake()
    const answer = answerOf(
      await acceptJob(database(), { personId, intake, seed: 5, replace: false }),
    )
    expect(answer).toMatchObject({ success: true, status: 'pending', existing: false })
    expect(await readJob(database(), answer.jobId)).toMatchObject({
      status: 'pending',
      attempt: 0,
      undispatched: true,
      intake,
    })
    expect(await readEventKinds(database(), answer.jobId)).toEqual(['accepted'])
  })

  it('makes one job of fifty requests at the same instant', async () => {
    const personId = await makePerson(database())
    const request = { personId, intake: makeIntake(), seed: 5, replace: false }
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => acceptJob(database(), request).then(answerOf)),
    )
    expect(new Set(answers.map(({ jobId }) => jobId)).size).toBe(1)
    expect(answers.filter(({ existing }) => !existing)).toHaveLength(1)
  })

  it('names the running job and whether its intake is another one', async () => {
    const { jobId, personId } = await makeRunningJob(database())
    const same = { personId, intake: makeIntake(), seed: 5, replace: false }
    expect(answerOf(await acceptJob(database(), same))).toEqual({
      success: true,
      jobId,
      status: 'running',
      existing: true,
      intakeDiffers: false,
    })
    const other = await acceptJob(database(), { ...same, intake: makeIntake({ age: 39 }) })
    expect(answerOf(other)).toMatchObject({ jobId, existing: true, intakeDiffers: true })
  })

  it('replaces the running job by one for another intake, and only then', async () => {
    const { jobId, personId } = await makeRunningJob(database())
    const same = { personId, intake: makeIntake(), seed: 5, replace: true }
    expect(answerOf(await acceptJob(database(), same))).toMatchObject({ jobId, existing: true })
    const other = await acceptJob(database(), { ...same, intake: makeIntake({ age: 39 }) })
    expect(answerOf(other)).toMatchObject({ existing: false })
    expect(answerOf(other).jobId).not.toBe(jobId)
    expect(await readJob(database(), jobId)).toMatchObject({ status: 'cancelled' })
  })

  it('gives a repeated key the first answer, even after the job has ended', async () => {
    const personId = await makePerson(database())
    const request = { personId, intake: makeIntake(), seed: 5, replace: false, idempotencyKey: 'a' }
    const first = answerOf(await acceptJob(database(), request))
    const replaced = {
      ...request,
      intake: makeIntake({ age: 50 }),
      replace: true,
      idempotencyKey: 'b',
    }
    const second = answerOf(await acceptJob(database(), replaced))
    expect(second.jobId).not.toBe(first.jobId)
    expect(answerOf(await acceptJob(database(), request))).toEqual(first)
    expect(answerOf(await acceptJob(database(), replaced))).toEqual(second)
  })

  it('gives one answer to twenty requests with one key at the same instant', async () => {
    const personId = await makePerson(database())
    const request = {
      personId,
      intake: makeIntake(),
      seed: 5,
      replace: false,
      idempotencyKey: randomUUID(),
    }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => acceptJob(database(), request).then(answerOf)),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  it('refuses a key that came with another request, also where it was answered with an existing job', async () => {
    const { personId } = await makeRunningJob(database())
    const request = { personId, intake: makeIntake(), seed: 5, replace: false, idempotencyKey: 'k' }
    expect(answerOf(await acceptJob(database(), request)).existing).toBe(true)
    const other = { ...request, intake: makeIntake({ age: 40 }) }
    expect(await acceptJob(database(), other)).toEqual({ kind: 'mismatch' })
  })

  it('keeps the keys of two people apart', async () => {
    const request = { intake: makeIntake(), seed: 5, replace: false, idempotencyKey: 'shared' }
    const [first, second] = [await makePerson(database()), await makePerson(database())]
    const one = answerOf(await acceptJob(database(), { ...request, personId: first }))
    const two = answerOf(await acceptJob(database(), { ...request, personId: second }))
    expect(one.jobId).not.toBe(two.jobId)
  })
})
