import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  generateResponseSchema,
  type IntakeInput,
  type JobView,
  jobViewSchema,
} from '@zero-sum/contracts'
import { readinessSchema } from '@zero-sum/contracts/server-state'
import { describe, expect, it } from 'vitest'
import { createPeople, type Person } from './clients/person.ts'
import type { CallRecord } from './network/call-proxy.ts'
import { type Installation, startInstallation } from './start-installation.ts'
import { readExecutions } from './work/executions.ts'
import { sampleIntakes } from './work/sample-intakes.ts'
import { failingSeed, refusedSeed } from './work/seeds.ts'

const patience = { timeout: 60_000, interval: 200 }

async function ask(installation: Installation, person: Person, path: string, body?: object) {
  const web = installation.webs.at(-1)
  if (web === undefined) throw new Error('no web')
  const response = await fetch(web.url + path, {
    headers: {
      cookie: person.cookie,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json() }
}

async function submit(
  installation: Installation,
  person: Person,
  seed: number,
  intake = sampleIntakes[0],
): Promise<string> {
  const asked: Partial<IntakeInput> = { ...intake, seed }
  const { status, body } = await ask(installation, person, '/api/plan/generate', asked)
  expect(status).toBe(202)
  return generateResponseSchema.parse(body).jobId
}

async function whenEnded(
  installation: Installation,
  person: Person,
  jobId: string,
): Promise<JobView> {
  const look = async () =>
    jobViewSchema.parse((await ask(installation, person, `/api/plan/jobs/${jobId}`)).body)
  await expect.poll(async () => (await look()).finishedAt, patience).not.toBeNull()
  return await look()
}

describe.each(['postgres', 'redis'] as const)('an installation with its queue in %s', (backend) => {
  it('makes each of twelve jobs once, with plans of their own seeds', async () => {
    const calls: CallRecord[] = []
    await using installation = await startInstallation({
      ...{ backend, webs: 2, workers: 2, concurrency: 4, work: 'steps' },
      onCall: (record) => calls.push(record),
    })
    const { postgres, authSecret, executionsFile } = installation
    const people = await createPeople(postgres.url, authSecret, 12)
    const jobIds = await Promise.all(
      people.map((person, at) => submit(installation, person, 1_000 + at, sampleIntakes[at % 6])),
    )
    for (const [at, person] of people.entries()) {
      const jobId = jobIds[at] ?? ''
      const { status, planId } = await whenEnded(installation, person, jobId)
      expect(status).toBe('completed')
      const active = await ask(installation, person, '/api/plan/active')
      expect(active.status).toBe(200)
      expect(JSON.stringify(active.body)).toContain(`"seed":${1_000 + at}`)
      const seen = calls.filter((call) => call.jobId === jobId)
      expect(seen.filter(({ call }) => call === 'claim')).toMatchObject([{ attempt: 1 }])
      expect(seen.filter(({ call }) => call === 'complete')).toMatchObject([{ planId }])
    }
    const executions = readExecutions(executionsFile)
    for (const at of people.keys())
      expect(
        executions.filter(({ seed }) => seed === 1_000 + at).map(({ agent }) => agent),
      ).toEqual([0, 1, 2, 3, 4, 5, 6])
  })
})

describe('an installation', () => {
  it('knows its people by their cookies, refuses and fails work by its seed, supervises and leaves nothing', async () => {
    await using installation = await startInstallation({
      ...{ backend: 'postgres', webs: 1, workers: 1, concurrency: 2, work: 'steps' },
    })
    const { postgres, authSecret, workers, logDirectory } = installation
    const [person, other] = await createPeople(postgres.url, authSecret, 2)
    const [stranger] = await createPeople(postgres.url, 'the secret of somebody else', 1)
    const [worker] = workers
    if (!(person && other && stranger && worker)) throw new Error('too few')
    expect((await ask(installation, person, '/api/plan/active')).status).toBe(200)
    expect((await ask(installation, stranger, '/api/plan/active')).status).toBe(401)

    const refused = await submit(installation, person, refusedSeed(1))
    const failing = await submit(installation, other, failingSeed(1))
    expect(await whenEnded(installation, person, refused)).toMatchObject({
      status: 'failed',
      problem: { code: 'impossible_wishes' },
    })
    expect(await whenEnded(installation, other, failing)).toMatchObject({
      status: 'completed',
      attempt: 2,
    })

    worker.signal('SIGKILL')
    await expect.poll(() => worker.isRunning()).toBe(false)
    await expect.poll(() => worker.isRunning()).toBe(true)
    expect(await worker.end('SIGKILL')).toBe('SIGKILL')
    await installation.startSkewedWorker(60_000)
    await expect
      .poll(() => readFileSync(join(logDirectory, 'worker-skewed-1.log'), 'utf8'), patience)
      .toMatch(/"skewMs":-(59|60)\d\d\d,/)
    expect(worker.isRunning()).toBe(false)
    await worker.start()
    expect(worker.isRunning()).toBe(true)

    await installation[Symbol.asyncDispose]()
    expect(workers.map((program) => program.isRunning())).toEqual([false])
    await expect(ask(installation, person, '/readyz')).rejects.toThrow('fetch failed')
    expect(existsSync(dirname(logDirectory))).toBe(false)
  })

  it('has nothing between its processes where that is asked for', async () => {
    const calls: CallRecord[] = []
    await using installation = await startInstallation({
      ...{ backend: 'redis', webs: 1, workers: 1, concurrency: 2, work: 'instant' },
      network: 'direct',
      onCall: (record) => calls.push(record),
    })
    const { postgres, authSecret, queueNetwork, databaseNetwork } = installation
    const [person] = await createPeople(postgres.url, authSecret, 1)
    if (person === undefined) throw new Error('nobody')
    const jobId = await submit(installation, person, 1_000)
    expect(await whenEnded(installation, person, jobId)).toMatchObject({ status: 'completed' })
    expect([queueNetwork.connections(), databaseNetwork.connections()]).toEqual([0, 0])
    expect(calls).toEqual([])
  })

  it('is reached through its load balancer while its queue does not answer', async () => {
    await using installation = await startInstallation({
      ...{ backend: 'redis', webs: 2, workers: 1, concurrency: 1, work: 'instant' },
      between: { front: true },
    })
    const lookAt = async (url: string) => {
      const response = await fetch(`${url}/readyz`)
      return response.ok ? readinessSchema.parse(await response.json()).status : response.status
    }
    expect(await lookAt(installation.url)).toBe('up')
    installation.queueNetwork.set({ kind: 'slow', latencyMs: 60_000, jitterMs: 0 })
    for (const web of installation.webs)
      await expect.poll(() => lookAt(web.url), patience).toBe('degraded')
    // Each takes as long as the balancer waits between two of its own, of which one would take a web away.
    const answers = []
    for (let look = 0; look < 12; look += 1) {
      answers.push(await lookAt(installation.url))
      await sleep(50)
    }
    expect(new Set(answers)).toEqual(new Set(['degraded']))
  })
})
