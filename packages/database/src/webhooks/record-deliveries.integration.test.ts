import { randomUUID } from 'node:crypto'
import type { CompleteRequest } from '@zero-sum/contracts'
import type { WebhookEvent } from '@zero-sum/contracts/webhook'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { acceptJob } from '../jobs/accept-job.ts'
import { cancelJob } from '../jobs/cancel-job.ts'
import { completeJobs } from '../jobs/complete-job.ts'
import { failJob } from '../jobs/fail-job.ts'
import { makeIntake, makeJob, makeMany, makeRunningJob } from '../jobs/job-fixtures.ts'
import { untilSomebodyWaits } from '../jobs/until-somebody-waits.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { endPersonJobs } from '../people/end-person-jobs.ts'
import { moveBelongings } from '../people/move-belongings.ts'
import { endSpentJobs } from '../sweep/end-spent-jobs.ts'
import { inTransaction } from '../transaction.ts'
import { createWebhook, deleteWebhook, disableWebhook } from './endpoints.ts'

const database = withDatabase()

async function listen(
  personId: string,
  events: WebhookEvent[] = ['plan.completed', 'plan.failed', 'plan.cancelled'],
): Promise<string> {
  const id = randomUUID()
  const url = 'https://bell.example/ring'
  const made = await createWebhook(database(), { id, personId, url, events, secretHash: 'kept' })
  if (made === undefined) throw new Error('the endpoint was not made')
  return id
}

async function told(endpointId: string): Promise<unknown[]> {
  const { rows } = await database().execute(sql`
    SELECT delivery.event, delivery.job_id, delivery.state, delivery.fault,
      delivery.occurred_at = job.finished_at AS is_then
    FROM webhook_delivery AS delivery JOIN plan_generation_job AS job ON job.id = delivery.job_id
    WHERE endpoint_id = ${endpointId} ORDER BY occurred_at`)
  return rows
}

const pending = (event: WebhookEvent, jobId: string) => ({
  ...{ event, job_id: jobId, state: 'pending', fault: null, is_then: true },
})

const completion = (job: { jobId: string; attempt: number }): CompleteRequest =>
  ({ ...job, planData: { days: [] }, metabolicProfile: {} }) as unknown as CompleteRequest

const refusal = {
  kind: 'refused',
  problem: { type: 'about:blank', title: 'No', status: 422, detail: 'No.', code: 'unsafe_intake' },
} as const

describe('the end of a job is told to whoever listens, in the same transaction', () => {
  it('when plans are stored, many at once', async () => {
    const jobs = await makeMany(5, () => makeRunningJob(database()))
    const ears = await Promise.all(jobs.slice(1).map(({ personId }) => listen(personId)))
    const requests = jobs.map(({ jobId, attempt }) => completion({ jobId, attempt }))
    await completeJobs(database(), requests)
    await completeJobs(database(), requests)
    for (const [nr, ear] of ears.entries())
      expect(await told(ear)).toEqual([pending('plan.completed', jobs[nr + 1]?.jobId ?? '')])
  })

  it('when an attempt is refused, and not when it is tried again', async () => {
    const { jobId, attempt, personId } = await makeRunningJob(database())
    const ear = await listen(personId)
    await failJob(database(), { jobId, attempt, kind: 'transient', reason: 'lost' })
    expect(await told(ear)).toEqual([])
    const other = await makeRunningJob(database())
    const otherEar = await listen(other.personId)
    for (let time = 0; time < 2; time += 1)
      await failJob(database(), { jobId: other.jobId, attempt: other.attempt, ...refusal })
    expect(await told(otherEar)).toEqual([pending('plan.failed', other.jobId)])
  })

  it('when the sweep ends it, its budget being spent', async () => {
    const { jobId, personId } = await makeJob(database())
    const ear = await listen(personId)
    await database().execute(sql`
      UPDATE plan_generation_job SET crashes = 9 WHERE id = ${jobId}`)
    await endSpentJobs(database(), () => {})
    expect(await told(ear)).toEqual([pending('plan.failed', jobId)])
  })

  it('when a person cancels it, replaces it, or leaves', async () => {
    const cancelled = await makeJob(database())
    const ear = await listen(cancelled.personId)
    for (let time = 0; time < 2; time += 1) await cancelJob(database(), cancelled.jobId)
    expect(await told(ear)).toEqual([pending('plan.cancelled', cancelled.jobId)])
    const replaced = await makeJob(database())
    const { personId } = replaced
    const second = await listen(personId)
    const intake = makeIntake({ age: 55 })
    const taken = await acceptJob(database(), { personId, intake, seed: 1, replace: true })
    expect(await told(second)).toEqual([pending('plan.cancelled', replaced.jobId)])
    await endPersonJobs(database(), personId)
    const { jobId = '' } = taken.kind === 'accepted' ? taken.answer : {}
    expect(await told(second)).toContainEqual(pending('plan.cancelled', jobId))
  })

  it('but nothing is told where the transaction ends without it', async () => {
    const { jobId, personId } = await makeJob(database())
    const ear = await listen(personId)
    const lost = inTransaction(database(), async (transaction) => {
      await cancelJob(transaction, jobId)
      throw new Error('the process died')
    })
    await expect(lost).rejects.toThrow('died')
    expect(await told(ear)).toEqual([])
  })
})

describe('who is told', () => {
  it('is each endpoint of the person that asked for such events, and nobody else', async () => {
    const { jobId, personId } = await makeJob(database())
    const stranger = await listen((await makeJob(database())).personId)
    const [all, some, none] = [
      await listen(personId),
      await listen(personId, ['plan.cancelled']),
      await listen(personId, ['plan.completed']),
    ]
    await cancelJob(database(), jobId)
    for (const ear of [all, some])
      expect(await told(ear)).toEqual([pending('plan.cancelled', jobId)])
    for (const ear of [none, stranger]) expect(await told(ear)).toEqual([])
  })

  it('is whoever owns the job then: what a guest set up goes along to their account', async () => {
    const guest = await makeJob(database())
    const account = await makeJob(database())
    await cancelJob(database(), account.jobId)
    const [ears, own] = [await listen(guest.personId), await listen(account.personId)]
    await moveBelongings(database(), {
      ...{ fromPersonId: guest.personId, toPersonId: account.personId },
    })
    await cancelJob(database(), guest.jobId)
    for (const ear of [ears, own])
      expect(await told(ear)).toEqual([pending('plan.cancelled', guest.jobId)])
  })

  it('is no disabled endpoint; what it missed stands there as dead, to be sent again', async () => {
    const { jobId, personId } = await makeJob(database())
    const ear = await listen(personId)
    await disableWebhook(database(), ear, 'gone')
    await cancelJob(database(), jobId)
    const missed = { state: 'dead', fault: 'endpoint_disabled' }
    expect(await told(ear)).toEqual([{ ...pending('plan.cancelled', jobId), ...missed }])
  })
})

describe('whoever holds an endpoint', () => {
  it('holds up no end of a job by changing it', async () => {
    const { jobId, personId } = await makeJob(database())
    const ear = await listen(personId)
    await inTransaction(database(), async (transaction) => {
      await disableWebhook(transaction, ear, 'failing')
      expect(await cancelJob(database(), jobId)).toBe('cancelled')
    })
    expect(await told(ear)).toHaveLength(1)
  })

  it('by deleting it makes no end of a job fail', async () => {
    const { jobId, personId } = await makeJob(database())
    const ear = await listen(personId)
    let cancelling: Promise<unknown> | undefined
    await inTransaction(database(), async (transaction) => {
      await deleteWebhook(transaction, { id: ear, personId })
      cancelling = cancelJob(database(), jobId)
      await untilSomebodyWaits(database())
    })
    expect(await cancelling).toBe('cancelled')
    expect(await told(ear)).toEqual([])
  })
})
