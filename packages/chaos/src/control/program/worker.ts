import { appendFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type IQueueBackend, type Job, Worker } from 'bullmq'
import { readWorkerConfig } from './config.ts'
import { deliverPlan } from './deliver-plan.ts'
import { makePlan } from './make-plan.ts'
import {
  type ControlJobData,
  controlQueueName,
  createControlBackend,
  type QueuePlace,
} from './queue.ts'
import { variantSettings } from './variant-settings.ts'
import type { WorkerNote } from './worker-note.ts'

const config = readWorkerConfig()
const settings = variantSettings[config.CONTROL_VARIANT]
const { pid } = process
note({ kind: 'begun', name: config.CONTROL_NAME, pid, atMs: Date.now() })

function note(line: WorkerNote): void {
  appendFileSync(config.CONTROL_NOTES_FILE, `${JSON.stringify(line)}\n`)
}

async function perform(job: Job<ControlJobData, string, string, number>): Promise<string> {
  try {
    return await makeAndDeliver(job)
  } finally {
    note({ kind: 'left', seed: job.data.seed, pid, atMs: Date.now() })
  }
}

async function makeAndDeliver(job: Job<ControlJobData, string, string, number>): Promise<string> {
  const plan = await makePlan(job.data.seed, config.CONTROL_EXECUTIONS_FILE, async (percent) => {
    // Progress that can't be written is no reason to fail a job.
    await job.updateProgress(percent).catch(() => {})
  })
  return await deliverPlan(config.CONTROL_API_URL, job.id ?? '', job.attemptsMade + 1, plan)
}

const worker: Worker<ControlJobData, string, string, IQueueBackend, number, QueuePlace> =
  new Worker(
    controlQueueName,
    perform,
    {
      // A worker waits for its queue, in BullMQ's own way; only producers are in a hurry.
      connection: { url: config.CONTROL_QUEUE_URL, failsFast: false },
      concurrency: config.CONTROL_CONCURRENCY,
      ...settings.worker,
    },
    createControlBackend,
  )
worker.on('error', (error) => process.stderr.write(`worker: ${error.message}\n`))

if (settings.closesGently)
  process.once('SIGTERM', () => {
    // `close()` has no deadline of its own and waits for a server that is gone.
    void Promise.race([worker.close(), sleep(20_000)])
      .catch(() => {})
      .then(() => process.exit(0))
  })
