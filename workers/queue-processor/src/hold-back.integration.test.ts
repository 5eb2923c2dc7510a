import { rm } from 'node:fs/promises'
import { createTestDatabase } from '@zero-sum/database/testing'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { watchdogRecordPath } from './lifetime/watchdog-record.ts'
import { refuse } from './testing/fake-rows.ts'
import { openScene, type Scene, type SceneOptions } from './testing/scene.ts'
import { behaviours } from './testing/scripted-solver-behaviours.ts'

const waiting = { timeout: 25_000, interval: 20 }
/** Looks often, so that these tests are short. */
const watchful = { lookMs: 50 }

async function setUp(options: SceneOptions): Promise<Scene> {
  const stack = new AsyncDisposableStack()
  onTestFinished(() => stack.disposeAsync())
  const database = stack.use(await createTestDatabase())
  const settings = { kind: 'postgres', connectionString: database.url } as const
  return stack.use(await openScene(settings, { timing: watchful, ...options }))
}

const logs = ({ readLog }: Scene, words: string) =>
  vi.waitFor(() => expect(readLog()).toContain(words), waiting)
const isReady = ({ worker }: Scene) =>
  vi.waitFor(() => expect(worker.isReady()).toBe(true), waiting)

describe('startWorker', () => {
  it('waits for a web application that is not there yet', async () => {
    const scene = await setUp({ prepare: (web) => void web.close() })
    const row = scene.web.rows.add(behaviours.quick)
    await scene.send(row.jobId)
    await logs(scene, 'The web application does not answer')
    expect(scene.worker.isReady()).toBe(false)
    await scene.web.open()
    await vi.waitFor(() => expect(row.status).toBe('completed'), waiting)
    expect(scene.worker.isReady()).toBe(true)
  })

  it('takes no jobs while its clock is wrong, says so, and goes on when it is right', async () => {
    const scene = await setUp({
      prepare: (web) => {
        web.clockAheadMs = -5_000
      },
    })
    const row = scene.web.rows.add(behaviours.quick)
    await scene.send(row.jobId)
    await logs(scene, 'clock differs')
    expect(scene.worker.isReady()).toBe(false)
    expect(row.status).toBe('pending')
    scene.web.clockAheadMs = 0
    await vi.waitFor(() => expect(row.status).toBe('completed'), waiting)
    scene.web.clockAheadMs = 1_500
    await vi.waitFor(() => expect(scene.worker.isReady()).toBe(false), waiting)
  })

  it('takes no jobs with a secret that is refused, and says what to do', async () => {
    const scene = await setUp({ config: { internalApiSecret: 'another' } })
    await scene.send(scene.web.rows.add(behaviours.quick).jobId)
    await logs(scene, 'set the same INTERNAL_API_SECRET')
    expect(scene.worker.isReady()).toBe(false)
    expect(scene.web.calls).toEqual([])
  })

  it('stops taking jobs when the secret is refused later, and tries it again at a slow pace', async () => {
    const scene = await setUp({ timing: { ...watchful, secretRetryMs: 300 } })
    await isReady(scene)
    scene.web.fate = () => refuse('unauthorized')
    const row = scene.web.rows.add(behaviours.quick)
    await scene.send(row.jobId)
    await logs(scene, 'refuses this secret')
    expect(scene.worker.isReady()).toBe(false)
    scene.web.fate = () => undefined
    await vi.waitFor(() => expect(row).toMatchObject({ status: 'completed', attempt: 1 }), waiting)
  })

  it('is heard by the web application again and again while it has nothing to do', async () => {
    const scene = await setUp({})
    await isReady(scene)
    const heard = scene.web.calls.length
    await vi.waitFor(() => expect(scene.web.calls.length).toBeGreaterThan(heard + 2), waiting)
    expect(new Set(scene.web.calls.map(({ body }) => body.incarnation)).size).toBe(1)
  })

  it('pauses when claims are not answered, and spends no attempt', async () => {
    const scene = await setUp({})
    await isReady(scene)
    const row = scene.web.rows.add(behaviours.quick)
    scene.web.fate = ({ path, body }) =>
      path === 'claim' && body.jobId === row.jobId ? refuse('unavailable') : undefined
    await scene.send(row.jobId)
    await logs(scene, 'Claim without an answer')
    scene.web.fate = () => undefined
    await vi.waitFor(() => expect(row).toMatchObject({ status: 'completed', attempt: 1 }), waiting)
    expect(await scene.queue.count({ timeoutMs: 5_000 })).toMatchObject({ failed: 0 })
  })

  it('runs a job that may have crashed a worker alone, and asks again once the others have left', async () => {
    const scene = await setUp({})
    const neighbour = scene.web.rows.add(behaviours.slow)
    const suspect = scene.web.rows.add(behaviours.slow, { isSuspect: true })
    await scene.send(neighbour.jobId)
    await vi.waitFor(() => expect(neighbour.status).toBe('running'), waiting)
    await scene.send(suspect.jobId)
    await vi.waitFor(() => expect(suspect.status).toBe('running'), waiting)
    expect(neighbour.status).toBe('completed')
    const later = scene.web.rows.add(behaviours.quick)
    await scene.send(later.jobId)
    await vi.waitFor(() => expect(later.status).toBe('completed'), waiting)
    expect(suspect.status).toBe('completed')
    const asked = scene.web.calls
      .filter(({ path, body }) => path === 'claim' && body.jobId === suspect.jobId)
      .map(({ body }) => body.othersRunning)
    expect(asked).toEqual([1, 0])
  })

  it('leaves to be restarted when jobs are due and nobody claims them', async () => {
    const scene = await setUp({ timing: { ...watchful, stuckAfterMs: 200 } })
    const path = watchdogRecordPath(`${scene.web.url} postgres`)
    onTestFinished(() => rm(path, { force: true }))
    await isReady(scene)
    scene.web.readiness = { dueUnclaimed: 2, secondsSinceLastClaim: 3_600 }
    expect(await scene.worker.ended).toBe(1)
    expect(scene.readLog()).toContain('nobody claims them')
  })

  it('ends when a solver thread cannot start at all', async () => {
    const scene = await setUp({ timing: { ...watchful, threadStartMs: 1 } })
    expect(await scene.worker.ended).toBe(1)
    expect(scene.readLog()).toContain('Worker broke')
  })

  it('tells its health over HTTP', async () => {
    const scene = await setUp({ config: { healthPort: 0 } })
    const url = `http://127.0.0.1:${scene.worker.healthPort}`
    await isReady(scene)
    const ready = await fetch(`${url}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', reasons: [], running: 0 },
    ])
    scene.web.readiness = undefined
    await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(503), waiting)
    expect((await fetch(`${url}/livez`)).status).toBe(200)
    expect((await fetch(`${url}/other`)).status).toBe(404)
  })
})
