import { randomUUID } from 'node:crypto'
import { planQueueName } from '@zero-sum/contracts'
import { createTestDatabase, createTestRedis } from '@zero-sum/database/testing'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createQueueBoard, QueueUnavailable } from './board.ts'
import { createPlanQueue } from './producer.ts'
import type { QueueSettings } from './settings.ts'

const basePath = '/operator/queues'
const places: [string, () => Promise<QueueSettings>][] = [
  [
    'Postgres',
    async () => {
      const database = await createTestDatabase()
      onTestFinished(() => database[Symbol.asyncDispose]())
      return { kind: 'postgres', connectionString: database.url }
    },
  ],
  [
    'Redis',
    async () => {
      const redis = await createTestRedis()
      onTestFinished(() => redis[Symbol.asyncDispose]())
      return { kind: 'redis', url: redis.url }
    },
  ],
]

function openBoard(settings: QueueSettings, mayAct: boolean) {
  const board = createQueueBoard(settings, { basePath, mayAct, onError: () => {} })
  onTestFinished(() => board[Symbol.asyncDispose]())
  return (path: string, method = 'GET') =>
    board.fetch(new Request(`http://localhost:3000${basePath}${path}`, { method }))
}

describe.each(places)('the board of a queue on %s', (_, makePlace) => {
  let settings: QueueSettings
  let jobId: string
  beforeEach(async () => {
    jobId = randomUUID()
  })

  async function arrange() {
    settings = await makePlace()
    const queue = createPlanQueue(settings)
    await queue.addMessages([{ messageId: jobId, jobId, delayMs: 0 }], { timeoutMs: 5_000 })
    await queue[Symbol.asyncDispose]()
  }

  it('shows its messages, and can be looked at alone', async () => {
    await arrange()
    const ask = openBoard(settings, false)
    const listed = await ask(`/api/queues?activeQueue=${planQueueName}&page=1&status=latest`)
    expect(await listed.json()).toMatchObject({
      queues: [{ name: planQueueName, readOnlyMode: true, jobs: [{ id: jobId }] }],
    })
    expect((await ask(`/api/queues/${planQueueName}/${jobId}`)).status).toBe(200)
    for (const act of [`${jobId}/clean`, 'pause', 'obliterate', 'empty', 'promote'])
      expect((await ask(`/api/queues/${planQueueName}/${act}`, 'PUT')).status, act).toBe(405)
    const queue = createPlanQueue(settings)
    onTestFinished(() => queue[Symbol.asyncDispose]())
    expect(await queue.count({ timeoutMs: 5_000 })).toMatchObject({ waiting: 1 })
  })

  it('changes messages where that was switched on', async () => {
    await arrange()
    const ask = openBoard(settings, true)
    expect((await ask(`/api/queues/${planQueueName}/${jobId}/clean`, 'PUT')).status).toBe(204)
    const queue = createPlanQueue(settings)
    onTestFinished(() => queue[Symbol.asyncDispose]())
    expect(await queue.count({ timeoutMs: 5_000 })).toMatchObject({ waiting: 0 })
  })
})

describe('the pages of the board', () => {
  it('ask nothing of other hosts, and have no script in them', async () => {
    const settings = await places[0]?.[1]()
    const ask = openBoard(settings ?? expect.fail('no place'), false)
    const page = await ask('')
    const html = await page.text()
    expect(html).toContain(`<base href="${basePath}/" />`)
    expect(html).not.toMatch(/https?:\/\//)
    const inline = [...html.matchAll(/<script\b([^>]*)>/g)].filter(
      ([, attributes = '']) => !/src=|application\/json/.test(attributes),
    )
    expect(inline).toEqual([])
    const files = [...html.matchAll(/(?:src|href)="(static\/[^"]+)"/g)].map(([, path]) => path)
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) {
      const answer = await ask(`/${file}`)
      expect(answer.status, file).toBe(200)
      expect((await answer.arrayBuffer()).byteLength, file).toBeGreaterThan(100)
    }
  })

  it('give no file from elsewhere', async () => {
    const settings = await places[0]?.[1]()
    const ask = openBoard(settings ?? expect.fail('no place'), false)
    for (const path of [
      '/static/..%2f..%2fpackage.json',
      '/static/%2e%2e/index.ejs',
      '/static/%ff.js',
    ])
      expect((await ask(path)).status, path).toBe(404)
  })
})

it('says in time that the queue is away', async () => {
  const ask = openBoard({ kind: 'redis', url: 'redis://127.0.0.1:1' }, false)
  await expect(ask('/api/queues')).rejects.toThrow(QueueUnavailable)
}, 20_000)
