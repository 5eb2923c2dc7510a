import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type IQueueBackend, Worker } from 'bullmq'
import { wallClockMs } from '../../../testbed/src/work/wall-clock.ts'
import { type BareJob, type BareReport, type BareTask, bareTaskSchema } from './bare-task.ts'
import { type BareConnection, bareBackend } from './connect.ts'

/** How often the parent is told what has ended; seldom, so that telling costs nothing. */
const tellMs = 20

const incarnation = randomUUID()
const task = bareTaskSchema.parse(JSON.parse(process.argv[2] ?? ''))
const tell = (report: BareReport) => process.send?.(report)
const work = await prepare(task.work)
const worker: Worker<BareJob, void, string, IQueueBackend, object, BareConnection> = new Worker(
  task.queueName,
  async ({ data }) => {
    if (task.tellsStarts) tell({ kind: 'started', id: data.id, atMs: wallClockMs() })
    await work(data)
  },
  {
    connection: task.connection,
    concurrency: task.concurrency,
    ...(task.lock === undefined
      ? {}
      : { lockDuration: task.lock.durationMs, stalledInterval: task.lock.stalledIntervalMs }),
  },
  bareBackend,
)
let ended = { count: 0, atMs: 0 }
let told = 0
worker.on('completed', () => {
  ended = { count: ended.count + 1, atMs: wallClockMs() }
})
worker.on('failed', (_job, error) => tell({ kind: 'failed', detail: error.message }))
worker.on('error', (error) => tell({ kind: 'failed', detail: error.message }))
setInterval(() => {
  if (ended.count === told) return
  told = ended.count
  tell({ kind: 'ended', ...ended })
}, tellMs)
// The parent is gone, however it went.
process.on('disconnect', () => process.exit())
await worker.waitUntilReady()
tell({ kind: 'ready' })

async function prepare(kind: BareTask['work']): Promise<(job: BareJob) => Promise<void>> {
  switch (kind.kind) {
    case 'empty':
      return async () => {}
    case 'hold':
      return () => new Promise(() => {})
    case 'calls': {
      const plans = (await readFile(kind.plansFile, 'utf8')).trimEnd().split('\n')
      return ({ id, sample }) => claimAndComplete(kind, id, plans[sample] ?? '')
    }
  }
}

/** The two calls that our worker makes for a job, with no more around them than they need. */
async function claimAndComplete(
  { webUrl, secret }: { webUrl: string; secret: string },
  jobId: string,
  planFields: string,
): Promise<void> {
  const post = async (call: string, body: string): Promise<unknown> => {
    const response = await fetch(`${webUrl}/api/plan/${call}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body,
    })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${call} was answered ${response.status}`)
    return answer
  }
  const claim = { jobId, claimId: randomUUID(), incarnation, othersRunning: 0 }
  const { attempt } = (await post('claim', JSON.stringify(claim))) as { attempt: number }
  await post('complete', `{"jobId":"${jobId}","attempt":${attempt},${planFields}}`)
}
