import { appendFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type IQueueBackend, type Processor, UnrecoverableError, Worker } from 'bullmq'
import { openExecutions } from '../../../../testbed/src/work/executions.ts'
import { rememberMeetings } from '../../../../testbed/src/work/first-meetings.ts'
import { createSamplePipeline } from '../../../../testbed/src/work/sample-pipeline.ts'
import { readSamplePlans } from '../../../../testbed/src/work/sample-plans.ts'
import { kindOfSeed } from '../../../../testbed/src/work/seeds.ts'
import { workFiles } from '../../../../testbed/src/work/solver-address.ts'
import { wallClockMs } from '../../../../testbed/src/work/wall-clock.ts'
import { readWorkerConfig } from './config.ts'
import { deliverPlan } from './deliver-plan.ts'
import {
  type ControlJobData,
  controlQueueName,
  createControlBackend,
  type QueuePlace,
} from './queue.ts'
import { variantSettings } from './variant-settings.ts'
import { notesFile, type WorkerNote } from './worker-note.ts'

const config = readWorkerConfig()
const settings = variantSettings[config.CONTROL_VARIANT]
const { pid } = process
const files = workFiles(config.CONTROL_WORK_DIRECTORY)
// The very work that the product does in a run of this kind, with its poison, its refusals and its failures.
const pipeline = createSamplePipeline('steps', {
  planFor: readSamplePlans(files.plans),
  record: openExecutions(files.executions),
  isFirstMeeting: rememberMeetings(files.meetings),
})
note({ kind: 'begun', name: config.CONTROL_NAME, pid, atMs: wallClockMs() })

function note(line: WorkerNote): void {
  appendFileSync(notesFile(config.CONTROL_WORK_DIRECTORY), `${JSON.stringify(line)}\n`)
}

/** What can't be served today can't be served in five seconds. */
function makeUnrecoverable(cause: unknown): Error {
  return Object.assign(new UnrecoverableError(String(cause)), { cause })
}

type Perform = Processor<ControlJobData, string, string, number>

const perform: Perform = async (job, _token, signal = new AbortController().signal) => {
  const { intake, seed } = job.data
  try {
    const made = await pipeline.run(
      intake,
      // Progress that can't be written is no reason to fail a job, or to wait.
      ({ percent }) => void job.updateProgress(percent).catch(() => {}),
      { signal, seed },
    )
    return await deliverPlan(config.CONTROL_API_URL, job.id ?? '', job.attemptsMade + 1, made.plan)
  } catch (error) {
    throw kindOfSeed(seed) === 'refused' ? makeUnrecoverable(error) : error
  } finally {
    note({ kind: 'left', seed, pid, atMs: wallClockMs() })
  }
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
