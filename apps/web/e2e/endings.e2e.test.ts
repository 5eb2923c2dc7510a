import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askDatabase } from '../../../scripts/testing/ask-database.ts'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { createClient, createGuest, generate, parseEvents, waitForJob } from './client.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct({ slow: true })
})
afterAll(() => product[Symbol.asyncDispose]())

const password = 'a long enough passphrase'

describe('the events of a job', () => {
  it('end when the job is deleted, even if nobody saw it cancelled', async () => {
    const owner = await createGuest(product.webUrl)
    const { jobId } = await generate(owner)
    const stream = await owner.open(`/api/plan/jobs/${jobId}/events`)
    await askDatabase(
      product.databaseUrl,
      `UPDATE plan_generation_job SET status = 'cancelled', lease_until = NULL, finished_at = now() WHERE id = $1`,
      [jobId],
    )
    await askDatabase(product.databaseUrl, 'DELETE FROM plan_generation_job WHERE id = $1', [jobId])
    await stream.text()
  })

  it('reach their end for whoever resumes more of them than are read at once', async () => {
    const guest = await createGuest(product.webUrl)
    const { jobId } = await generate(guest)
    const job = await waitForJob(guest, jobId)
    await askDatabase(
      product.databaseUrl,
      `WITH moved AS (
        UPDATE plan_generation_job SET seq = seq + 1200 WHERE id = $1 RETURNING id
      ), ending AS (
        DELETE FROM job_event WHERE job_id = $1 AND kind = 'completed' RETURNING *
      ), filled AS (
        INSERT INTO job_event (job_id, seq, attempt, kind)
        SELECT moved.id, $2::int + n, 1, 'lease_lost' FROM moved, generate_series(1, 1199) AS n
      )
      INSERT INTO job_event (job_id, seq, attempt, kind, data)
      SELECT job_id, $2::int + 1200, attempt, kind, data FROM ending`,
      [jobId, job.seq],
    )
    const stream = await guest.open(`/api/plan/jobs/${jobId}/events`, { 'last-event-id': '0' })
    expect(parseEvents(await stream.text()).at(-1)).toMatchObject({
      id: job.seq + 1200,
      event: 'completed',
    })
  })
})

describe('what nobody can store', () => {
  it('is answered with 400 and never with 500', async () => {
    const guest = await createGuest(product.webUrl)
    const nameless = await guest.call('POST', '/api/auth/update-user', { name: null })
    expect(nameless).toMatchObject({ status: 400, body: { code: 'NAME_TOO_LONG' } })
    const ids = { jobId: randomUUID(), incarnation: randomUUID() }
    const worker = { authorization: `Bearer ${product.secret}` }
    const beats = [
      { ...ids, attempt: 2 ** 40, beat: 1 },
      { ...ids, attempt: 1, beat: 1, progress: { message: 'a\u0000b' } },
      { ...ids, attempt: 1, beat: 1, progress: { message: 'a\ud800b' } },
    ].map((beat) => ({
      ...beat,
      ...('progress' in beat && {
        progress: [
          {
            ...{ status: 'running', agent: 1, agentName: 'Intake Normalizer', percent: 1 },
            ...beat.progress,
          },
        ],
      }),
    }))
    for (const beat of beats)
      expect((await guest.call('POST', '/api/plan/progress', beat, worker)).status).toBe(400)
  })

  it('is turned away at 64 KiB by authentication too', async () => {
    const client = createClient(product.webUrl)
    const answer = await client.call('POST', '/api/auth/sign-up/email', {
      email: `${randomUUID()}@example.com`,
      password,
      name: 'x'.repeat(65 * 1024),
    })
    expect(answer).toMatchObject({ status: 413, body: { code: 'body_too_large' } })
  })
})

describe('a web that is told to stop', () => {
  it('leaves though a caller never lets its connection rest', async () => {
    const caller = new AbortController()
    const callOn = async () => {
      while (!caller.signal.aborted)
        await fetch(`${product.webUrl}/livez`, { signal: caller.signal })
          .then((answer) => answer.text())
          .catch(() => {})
    }
    const calling = Promise.all(Array.from({ length: 4 }, callOn))
    // Next leaves with 143 by itself; one that hangs would only end by the test's own limit.
    expect([0, 143]).toContain(await product.web.end('SIGTERM'))
    caller.abort()
    await calling
    await product.web.start()
  })

  it('leaves though a browser keeps a spare connection, and streams are open and being opened', async () => {
    const guest = await createGuest(product.webUrl)
    const { jobId } = await generate(guest)
    const spare = connect(Number(new URL(product.webUrl).port), '127.0.0.1').on('error', () => {})
    await once(spare, 'connect')
    const streaming = new AbortController()
    const streamOn = async () => {
      while (!streaming.signal.aborted)
        await guest
          .open(`/api/plan/jobs/${jobId}/events`)
          .then((answer) => answer.text())
          .catch(() => setTimeout(50))
    }
    const streams = Promise.all(Array.from({ length: 40 }, streamOn))
    await setTimeout(200)
    expect(await product.web.end('SIGTERM')).toBe(143)
    streaming.abort()
    spare.destroy()
    await streams
    await product.web.start()
  })
})
