import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { createTestDatabase, createTestRedis } from '@zero-sum/database/testing'
import { migrateQueue } from '@zero-sum/queue/migrate'
import type { QueueSettings } from '@zero-sum/queue/settings'
import { describe, expect, it, vi } from 'vitest'
import {
  canSignIn,
  isSignedIn,
  password,
  signUp,
} from '../../apps/web/src/server/accounts/with-accounts.fixture.ts'
import type { Authentication } from '../../apps/web/src/server/authentication.ts'
import { askDatabase } from '../testing/ask-database.ts'
import { backup } from './backup.ts'
import { type Command, runCommand } from './command.ts'
import { restore } from './restore.ts'
import { verify } from './verify.ts'
import { makePlan, openWorld } from './world.fixture.ts'

vi.setConfig({ testTimeout: 300_000 })

const waiting = { timeout: 200_000, interval: 200 }

async function run(command: Command, written: string[], environment: Record<string, string>) {
  const spoken = { stdout: '', stderr: '' }
  const into = (name: keyof typeof spoken) =>
    new Writable({
      write(piece: Buffer, _, done) {
        spoken[name] += piece.toString()
        done()
      },
    })
  const streams = { stdout: into('stdout'), stderr: into('stderr') }
  const code = await runCommand(command, { written, environment, streams })
  return { code, ...spoken }
}

type QueuePlace = AsyncDisposable & { at(databaseUrl: string): QueueSettings }

const inPostgres = async (): Promise<QueuePlace> => ({
  at: (connectionString) => ({ kind: 'postgres', connectionString }),
  [Symbol.asyncDispose]: async () => undefined,
})

async function inRedis(): Promise<QueuePlace> {
  const redis = await createTestRedis()
  return {
    at: () => ({ kind: 'redis', url: redis.url }),
    [Symbol.asyncDispose]: () => redis[Symbol.asyncDispose](),
  }
}

const settingsFor = (at: QueueSettings): Record<string, string> =>
  at.kind === 'redis' ? { REDIS_URL: at.url } : {}

async function makePeople(url: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID())
  for (const id of ids)
    await askDatabase(
      url,
      `INSERT INTO person (id, name, email) VALUES ($1, 'Guest', $1 || '@guest.invalid')`,
      [id],
    )
  return ids
}

const jobsOf = (url: string) =>
  askDatabase(
    url,
    'SELECT id, status, seed::int AS seed, attempt, crashes FROM plan_generation_job ORDER BY seed',
  )

const plansOf = async (url: string) => {
  const rows = await askDatabase(
    url,
    `SELECT job_id, plan::text AS plan FROM meal_plan ORDER BY job_id`,
  )
  return new Map(rows.map(({ job_id, plan }) => [String(job_id), String(plan)]))
}

async function drill(open: () => Promise<QueuePlace>, isQueueLost: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'zero-sum-drill-'))
  await using things = new AsyncDisposableStack()
  things.defer(() => rm(folder, { recursive: true, force: true }))
  const environment = { DATA_DIR: folder, BACKUP_DIR: folder }

  // A product with jobs in flight, and people who go on asking while it is backed up.
  const before = await createTestDatabase()
  const firstQueue = await open()
  const oldAt = firstQueue.at(before.url)
  await migrateQueue(oldAt)
  const old = openWorld(before.url, oldAt)
  let authentication = old.authentication
  const { visitor, email } = await signUp({
    handler: (request: Request) => authentication.handler(request),
  } as Authentication)
  const people = await makePeople(before.url, 30)
  old.startWorker(new Set([3, 4]))
  for (let seed = 1; seed <= 4; seed += 1) await old.accept(people[seed] ?? '', seed)
  await vi.waitFor(async () => {
    const statuses = (await jobsOf(before.url)).map(({ status }) => status)
    expect(statuses).toEqual(['completed', 'completed', 'running', 'running'])
  }, waiting)
  let isOver = false
  const load = (async () => {
    for (let seed = 5; seed < 30 && !isOver; seed += 1) await old.accept(people[seed] ?? '', seed)
  })()
  const backedUp = await run(backup, [], { ...environment, DATABASE_URL: before.url })
  isOver = true
  await load
  expect(backedUp.code, backedUp.stderr).toBe(0)
  const plansBefore = await plansOf(before.url)

  // Everything is destroyed; where the queue is a Redis that was not lost, its old messages stay.
  await old[Symbol.asyncDispose]()
  await before[Symbol.asyncDispose]()
  if (isQueueLost) await firstQueue[Symbol.asyncDispose]()
  else things.use(firstQueue)

  const after = await createTestDatabase()
  const queue = isQueueLost ? things.use(await open()) : firstQueue
  const at = queue.at(after.url)
  const settings = { ...environment, ...settingsFor(at), DATABASE_URL: after.url }
  const file = backedUp.stdout.trim()
  const restored = await run(restore, [file], settings)
  expect(restored.code, restored.stderr).toBe(0)
  const waitingJobs = (await jobsOf(after.url)).filter(({ status }) => status !== 'completed')
  expect(waitingJobs.length).toBeGreaterThanOrEqual(2)
  expect(new Set(waitingJobs.map(({ status }) => status))).toEqual(new Set(['pending']))

  const world = openWorld(after.url, at)
  authentication = world.authentication
  world.startWorker(new Set())
  await vi.waitFor(async () => {
    expect((await jobsOf(after.url)).filter(({ status }) => status !== 'completed')).toEqual([])
  }, waiting)
  const jobs = await jobsOf(after.url)
  const plans = await plansOf(after.url)
  expect(plans.size).toBe(jobs.length)
  for (const { id, seed, crashes } of jobs) {
    expect(crashes).toBe(0)
    const { plan } = await makePlan(Number(seed))
    const [same] = await askDatabase(after.url, 'SELECT $1::jsonb::text AS plan', [
      JSON.stringify(plan),
    ])
    expect(plans.get(String(id)), `seed ${seed}`).toBe(same?.plan)
    const earlier = plansBefore.get(String(id))
    if (earlier !== undefined) expect(plans.get(String(id))).toBe(earlier)
  }
  expect(await isSignedIn(visitor)).toBe(true)
  expect(await canSignIn(world.authentication, email, password)).toBe(true)
  await world[Symbol.asyncDispose]()
  const verified = await run(verify, [], settings)
  expect(verified.code, verified.stderr).toBe(0)
  await after[Symbol.asyncDispose]()
}

describe('after a backup under load and the loss of everything, each job is completed once and everybody gets in', () => {
  it('with the queue in Postgres', () => drill(inPostgres, true))
  it('with a fresh Redis', () => drill(inRedis, true))
  it('with the old Redis, which still has the old messages', () => drill(inRedis, false))
})
