import { type IQueueBackend, Queue } from 'bullmq'
import type { BareJob } from './bare-task.ts'
import { type BareConnection, bareBackend } from './connect.ts'

export type BareQueue = AsyncDisposable & {
  /** Adds one job and gives when BullMQ had answered. */
  add(job: BareJob): Promise<void>
  /** Adds all in one go, the quickest way that BullMQ has. */
  addAll(jobs: readonly BareJob[]): Promise<void>
  /** How many jobs wait to be taken. */
  countWaiting(): Promise<number>
}

type JobQueue = Queue<BareJob, void, string, BareJob, void, string, IQueueBackend, BareConnection>

/**
 * The sending side of bare BullMQ. A finished job is removed at once: keeping some costs a search at each completion, and
 * this side is to be as quick as it can be.
 */
export async function openBareQueue(connection: BareConnection, name: string): Promise<BareQueue> {
  const queue: JobQueue = new Queue(
    name,
    { connection, defaultJobOptions: { removeOnComplete: true } },
    bareBackend,
  )
  await queue.waitUntilReady()
  return {
    async add(job) {
      await queue.add('job', job)
    },
    async addAll(jobs) {
      await queue.addBulk(jobs.map((data) => ({ name: 'job', data })))
    },
    async countWaiting() {
      const { waiting = 0 } = await queue.getJobCounts('waiting')
      return waiting
    },
    [Symbol.asyncDispose]: () => queue.close(),
  }
}
