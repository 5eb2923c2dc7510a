import {
  type Database,
  type DeliveryFigures,
  findLastBackup,
  readDeliveryFigures,
  readPool,
} from '@zero-sum/database'
import { Gauge, prefix, type Registry } from '@zero-sum/observe/metrics'
import type { PlanQueue, QueueCounts } from '@zero-sum/queue/producer'

/** Several scrapers, and the parts of one scrape, share one look. */
const keptMs = 2_000
const limitMs = 2_000

/** Figures of the whole installation, the same from every web process: dashboards take their maximum, not their sum. */
export function gatherFigures(registry: Registry, database: Database, queue: PlanQueue): void {
  const jobs = shareLook(() => readDeliveryFigures(database))
  const messages = shareLook(() => queue.count({ timeoutMs: limitMs }))
  for (const [name, help, read] of jobFigures)
    gauge(registry, name, help, async (own) => {
      const figures = await jobs()
      setOrRemove(own, figures === undefined ? null : read(figures))
    })
  const backup = shareLook(() => findLastBackup(database))
  gauge(
    registry,
    'backup_age_seconds',
    'Since `npm run backup` last made one; absent where it never has.',
    async (own) => {
      const at = await backup()
      setOrRemove(own, at === undefined ? null : (Date.now() - at.getTime()) / 1_000)
    },
  )
  gauge(
    registry,
    'database_up',
    'Whether the database answered this scrape: 1 or 0.',
    async (own) => own.set((await jobs()) === undefined ? 0 : 1),
  )
  gauge(registry, 'queue_up', 'Whether the queue answered this scrape: 1 or 0.', async (own) =>
    own.set((await messages()) === undefined ? 0 : 1),
  )
  tellByState(registry, jobs, messages)
  new Gauge({
    name: `${prefix}database_pool_connections`,
    help: 'Connections of this process to the database; `waiting` are calls that wait for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(readPool(database))) this.set({ state }, count)
    },
  })
}

const jobFigures: readonly [string, string, (figures: DeliveryFigures) => number | null][] = [
  ['jobs_due_unclaimed', 'Jobs that are due and that nobody runs.', (now) => now.dueUnclaimed],
  [
    'queue_oldest_waiting_seconds',
    'For how long the oldest of them has been due; 0 where none is.',
    (now) => now.oldestWaitingSeconds,
  ],
  [
    'jobs_undispatched',
    'Jobs for which a message has still to be sent.',
    (now) => now.undispatched,
  ],
  [
    'queue_oldest_undispatched_seconds',
    'The lag of the relay: for how long the oldest of them has been there.',
    (now) => now.oldestUndispatchedSeconds,
  ],
  [
    'lease_overdue_seconds',
    'The lag of sweeper and workers: since the first lease ran out that nobody has taken over.',
    (now) => now.leaseOverdueSeconds,
  ],
  [
    'last_claim_age_seconds',
    'Since anybody claimed anything; absent where nobody ever did.',
    (now) => now.secondsSinceLastClaim,
  ],
]

function tellByState(
  registry: Registry,
  jobs: () => Promise<DeliveryFigures | undefined>,
  messages: () => Promise<QueueCounts | undefined>,
): void {
  new Gauge({
    name: `${prefix}jobs_unfinished`,
    help: 'Jobs that have not ended.',
    labelNames: ['status'],
    registers: [registry],
    async collect() {
      const figures = await jobs()
      this.reset()
      if (figures === undefined) return
      this.set({ status: 'pending' }, figures.pending)
      this.set({ status: 'running' }, figures.running)
    },
  })
  new Gauge({
    name: `${prefix}queue_messages`,
    help: 'Messages in the queue as BullMQ counts them; jobs are rows, so none of these has to be right.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const counts = await messages()
      this.reset()
      for (const [state, count] of Object.entries(counts ?? {})) this.set({ state }, count)
    },
  })
}

function gauge(
  registry: Registry,
  name: string,
  help: string,
  look: (own: Gauge) => Promise<void>,
): void {
  new Gauge({
    name: `${prefix}${name}`,
    help,
    registers: [registry],
    collect() {
      return look(this)
    },
  })
}

function setOrRemove(own: Gauge, value: number | null): void {
  own.reset()
  if (value !== null) own.set(value)
  else own.remove()
}

/** A look that is kept for a moment; what can't be read is nothing, and is looked for again at the next scrape. */
function shareLook<figures>(look: () => Promise<figures>): () => Promise<figures | undefined> {
  let kept: { atMs: number; figures: Promise<figures | undefined> } | undefined
  return () => {
    const now = performance.now()
    if (kept === undefined || now - kept.atMs > keptMs)
      kept = { atMs: now, figures: look().catch(() => undefined) }
    return kept.figures
  }
}
