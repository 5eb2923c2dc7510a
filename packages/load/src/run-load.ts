import { describeMachine } from '@zero-sum/bench/machine'
import type { IntakeInput } from '@zero-sum/contracts'
import {
  createPeople,
  type Installation,
  sampleIntakes,
  startInstallation,
} from '@zero-sum/testbed'
import pg from 'pg'
import { readSteadily } from './clients/read-steadily.ts'
import type { Submission } from './clients/submit.ts'
import { backendOf, type LoadOptions } from './command/load-options.ts'
import { countUnfinished, drain } from './phases/drain.ts'
import { judgeJobs } from './phases/judge-jobs.ts'
import { type Restart, restartEach } from './phases/restart-each.ts'
import { type Crowd, runStep } from './phases/run-step.ts'
import { storeHistory } from './phases/store-history.ts'
import { watchProcesses } from './phases/watch-processes.ts'
import type { LoadReport } from './report/load-report.ts'
import { measureGrowth } from './report/measure-growth.ts'
import { measureWork } from './report/measure-work.ts'
import { type StepFigures, summariseStep } from './report/summarise.ts'

/** BullMQ keeps all of a queue in one slot, which this key is in. */
const clusterKey = '{zero-sum}:plan-generation:meta'

/** Starts the set-up, lets people come at each rate, waits for the rest, and holds the rows against what people were told. */
export async function runLoad(
  options: LoadOptions,
  say: (line: string) => void,
): Promise<LoadReport> {
  const machine = await describeMachine()
  await using installation = await openSetUp(options)
  await using held = new AsyncDisposableStack()
  // A pool connects anew after a restart of Postgres.
  const client = new pg.Pool({ connectionString: installation.postgres.url, max: 2 })
  client.on('error', () => {})
  held.defer(() => client.end())
  const stored = options.stored === 0 ? null : await storeHistory(client, options.stored, say)
  const crowd = await gather(installation, options)
  const began = new Date()
  const watch = watchProcesses(client, 5_000)
  held.use(watch)
  say(
    `${installation.url}: ${options.webs} webs, ${options.workers} workers, queue in ${options.queue}`,
  )
  const all: Submission[] = []
  const steps: StepFigures[] = []
  const restarts: Restart[] = []
  for (const [at, perSecond] of options.rates.entries()) {
    const doesRestart = options.restarts && at === options.rates.length - 1
    const doneBefore = await countCompleted(client, began)
    const [submissions, reading, restarted] = await Promise.all([
      runStep(crowd, { perSecond, seconds: options.seconds, tries: options.tries }),
      options.readers === 0
        ? null
        : readSteadily(installation.url, crowd.reader, {
            perSecond: options.readers,
            seconds: options.seconds,
          }),
      doesRestart ? restartEach(installation, clusterKey, say) : [],
    ])
    all.push(...submissions)
    restarts.push(...restarted)
    const done = (await countCompleted(client, began)) - doneBefore
    const step = summariseStep(`${perSecond}/s`, submissions, {
      backlog: await countUnfinished(client),
      completedPerSecond: done / options.seconds,
      reading,
    })
    steps.push(step)
    say(`${step.name}: ${step.accepted} of ${step.sent} accepted, ${step.backlog} unfinished`)
  }
  const unfinished = await drain(client, options.drainSeconds)
  const jobIds = all.flatMap(({ jobId }) => jobId ?? [])
  const judgement = await judgeJobs(client, jobIds)
  const { jsonFile: _, rates, ...setUp } = options
  return {
    ...{ at: new Date().toISOString(), ...machine, stored, steps, restarts, unfinished },
    setUp: { ...setUp, rates: rates.join(',') },
    judgement,
    growth: measureGrowth(watch.samples),
    missedLooks: watch.misses,
    ...(restarts.length === 0 ? { work: measureWork(watch.samples, judgement.completed) } : {}),
  }
}

function openSetUp(options: LoadOptions): Promise<Installation> {
  const { webs, workers, concurrency, work, pooler, front, queue, mostWaiting } = options
  return startInstallation({
    ...{ webs, workers, concurrency, work, backend: backendOf(queue), network: 'direct' },
    environment: { MOST_WAITING_JOBS: String(mostWaiting) },
    between: {
      front,
      redisCluster: queue === 'redis-cluster',
      ...(pooler > 0 ? { poolerConnections: pooler } : {}),
    },
  })
}

async function gather(
  installation: Installation,
  { rates, seconds, work }: LoadOptions,
): Promise<Crowd & { reader: Awaited<ReturnType<typeof createPeople>>[number] }> {
  const count = rates.reduce((sum, rate) => sum + Math.max(1, Math.round(rate * seconds)), 1)
  const people = await createPeople(installation.postgres.url, installation.authSecret, count)
  const [reader, ...asking] = people
  if (reader === undefined) throw new Error('There is nobody.')
  let next = 0
  return {
    url: installation.url,
    reader,
    intakes: work === 'engine' ? sampleIntakes.map(asWeek) : sampleIntakes,
    nextPerson() {
      const person = asking[next]
      next += 1
      if (person === undefined) throw new Error('Everybody has asked already.')
      return person
    },
  }
}

function asWeek(intake: IntakeInput): IntakeInput {
  return { ...intake, planDurationDays: 7 }
}

async function countCompleted(client: pg.Pool, since: Date): Promise<number> {
  const { rows } = await client.query<{ done: number }>(
    `SELECT count(*)::int AS done FROM plan_generation_job WHERE status = 'completed' AND created_at >= $1`,
    [since],
  )
  return rows[0]?.done ?? 0
}
