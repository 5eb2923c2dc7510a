import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { HonoAdapter } from '@bull-board/hono'
import { planQueueName } from '@zero-sum/contracts'
import { Queue } from 'bullmq'
import { Hono } from 'hono'
import { createBackend } from './backend.ts'
import { createBoardFiles } from './board-files.ts'
import { tidyBoardPage } from './board-page.ts'
import { redisPrefix } from './policy.ts'
import type { QueueSettings } from './settings.ts'
import { QueueUnavailable, withinTime } from './within-time.ts'

export { QueueUnavailable } from './within-time.ts'

export type BoardOptions = {
  /** The path under which it is mounted, without a slash at its end. */
  basePath: string
  /** Whether messages may be changed. Nobody loses a job by that, since the rows know; they may wait longer. */
  mayAct: boolean
  /** Hears of lost connections; they need no answer. */
  onError: (error: Error) => void
}

export type QueueBoard = AsyncDisposable & {
  /** Answers a request of Bull Board's pages; throws `QueueUnavailable` where the queue does not answer in time. */
  fetch(request: Request): Promise<Response>
}

/** Longer than the queue takes to answer, and short enough for somebody who waits for a page. */
const patienceMs = 8_000

/**
 * Bull Board over the plan queue, on either backend. It knows nobody and refuses nobody: whoever mounts it lets only operators
 * in, and only requests of our own pages. It shows ids, times and codes: a message holds no more (see `perform-delivery.ts`),
 * and what is in it beside is left out here, should that ever change.
 */
export function createQueueBoard(settings: QueueSettings, options: BoardOptions): QueueBoard {
  const queue = new Queue(
    planQueueName,
    { connection: settings, prefix: redisPrefix },
    createBackend,
  )
  queue.on('error', options.onError)
  // A failure shows again with the first question.
  queue.waitUntilReady().catch(() => undefined)
  const app = mountBoard(queue, options)
  return {
    async fetch(request) {
      const response = await withinTime(patienceMs, async () => app.fetch(request))
      if (response.status >= 500) throw new QueueUnavailable('The queue does not answer.')
      return tidyBoardPage(response)
    },
    async [Symbol.asyncDispose]() {
      await withinTime(1_000, () => queue.close())
        .catch(() => withinTime(500, () => queue.disconnect()))
        .catch(() => undefined)
    },
  }
}

function mountBoard(queue: object, { basePath, mayAct }: BoardOptions): Hono {
  // Its types know the backend of Redis alone; its code knows both.
  const known = queue as unknown as ConstructorParameters<typeof BullMQAdapter>[0]
  const adapter = new BullMQAdapter(known, { readOnlyMode: !mayAct })
  adapter.setFormatter('data', (data) => pick(data, ['jobId']))
  adapter.setFormatter('progress', (progress) => pick(progress, ['agent', 'percent']))
  adapter.setFormatter('returnValue', () => '')
  const files = createBoardFiles()
  const server = new HonoAdapter(files.serve).setBasePath(basePath)
  createBullBoard({
    queues: [adapter],
    serverAdapter: server,
    options: {
      uiBasePath: files.uiFolder,
      uiConfig: {
        boardTitle: 'Zero Sum Nutrition',
        // Every tab asks again and again; seldom enough that a forgotten one costs little.
        pollingInterval: { forceInterval: 15 },
        environment: mayAct
          ? { label: 'changes messages', color: '#c4522a' }
          : { label: 'read only', color: '#428259' },
      },
    },
  })
  return new Hono().route(basePath, server.registerPlugin() as Hono)
}

function pick(value: unknown, names: readonly string[]): Record<string, unknown> {
  if (value === null || typeof value !== 'object') return {}
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))
}
