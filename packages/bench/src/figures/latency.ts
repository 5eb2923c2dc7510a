import { createPeople, type Person, sampleIntakes } from '@zero-sum/testbed'
import { wallClockMs } from '../../../testbed/src/work/wall-clock.ts'
import { type BareQueue, openBareQueue } from '../bare/open-bare-queue.ts'
import { type BareWorker, startBareWorker } from '../bare/start-bare-worker.ts'
import { whenCompleted } from '../jobs/when-completed.ts'
import { doAtOnce } from '../load/at-once.ts'
import { doAtInstants, drawArrivals } from '../load/at-rate.ts'
import { submitIntake } from '../load/submit-intake.ts'
import { bars } from '../report/bars.ts'
import { type BackendName, type Line, makeLine, makeSide } from '../report/report.ts'
import { differences } from '../statistics/compare-rounds.ts'
import { median, quantile } from '../statistics/quantile.ts'
import { runInTurn } from '../statistics/run-in-turn.ts'
import { type Figure, NothingMeasured, type Settings } from './figure.ts'
import { openStage, type Stage } from './stage.ts'

const concurrency = 8
/** How long a round lasts, unless it would have more jobs than this. */
const roundSeconds = 30
const mostJobs = 3_000
/** Submissions under way at once while the most that the path carries is looked for. */
const calibrationLanes = 16

/**
 * Pick-up: from sending `POST /api/plan/generate` to the worker's claim in the row, beside bare BullMQ from calling `add` to
 * the start of its processor. Both at the same instants, half of what ours carries when everything, the accept over HTTP
 * too, runs as fast as it can.
 */
export const measureLatency: Figure = async (settings) => {
  const lines: Line[] = []
  for (const backend of settings.backends) lines.push(await measureBackend(settings, backend))
  return lines
}

async function measureBackend(
  { rounds, isQuick, say }: Settings,
  backend: BackendName,
): Promise<Line> {
  await using stage = await openStage({ backend, workers: 1, concurrency, work: 'instant' })
  const { bareConnection: connection } = stage
  const queueName = 'bare-latency'
  await using queue = await openBareQueue(connection, queueName)
  await using worker = await startBareWorker({
    ...{ connection, queueName, concurrency, tellsStarts: true },
    work: { kind: 'empty' },
  })
  await findMost(stage, isQuick ? 100 : 300)
  const perSecond = (await findMost(stage, isQuick ? 100 : 600)) / 2
  const count = Math.ceil(Math.min(mostJobs, perSecond * (isQuick ? 5 : roundSeconds)))
  say(`latency, ${backend}: at ${perSecond.toFixed(1)}/s`)
  const instants = Array.from({ length: rounds }, () => drawArrivals(count, perSecond))
  const found = await runInTurn(rounds, {
    ours: (round) => pickUpOurs(stage, instants[round] ?? []),
    bare: (round) => pickUpBare(queue, worker, round, instants[round] ?? []),
  })
  const side = (name: string, latencies: number[][]) => {
    const all = latencies.flat()
    return makeSide({
      name,
      unit: 'ms',
      rounds: latencies.map((each) => quantile(each, 0.99)),
      count: all.length,
      also: { p50: median(all), p95: quantile(all, 0.95), worst: quantile(all, 1) },
    })
  }
  const [ours, bare] = [side('ours, p99', found.ours), side('bare, p99', found.bare)]
  return makeLine({
    figure: 'latency',
    backend,
    name: `pick-up at half load, ${perSecond.toFixed(0)} jobs a second`,
    http: 'generate and claim, on ours only',
    sides: [ours, bare],
    compared: { name: 'ours − bare', unit: 'ms', rounds: differences(ours.rounds, bare.rounds) },
    bar: bars.latency,
  })
}

/** Jobs a second from the first submission to the last plan, as fast as it goes. */
async function findMost(stage: Stage, count: number): Promise<number> {
  const startMs = wallClockMs()
  const submitted = await submitAll(stage, count, (people, submit) =>
    doAtOnce(people, calibrationLanes, submit),
  )
  const { lastCompletionMs } = await whenCompleted(stage.ask, [...submitted.keys()])
  return (count / (lastCompletionMs - startMs)) * 1_000
}

async function pickUpOurs(stage: Stage, instants: readonly number[]): Promise<number[]> {
  const submitted = await submitAll(stage, instants.length, (people, submit) =>
    doAtInstants(people, instants, submit),
  )
  await whenCompleted(stage.ask, [...submitted.keys()])
  const rows = await stage.ask.rows<{ id: string; claimed_ms: number }>(
    `SELECT id, (extract(epoch FROM first_claimed_at) * 1000)::float8 AS claimed_ms
     FROM plan_generation_job WHERE id = ANY($1)`,
    [[...submitted.keys()]],
  )
  return rows.map(({ id, claimed_ms }) => claimed_ms - (submitted.get(id) ?? Number.NaN))
}

/** Submits a job of each of so many new people, and gives when each was sent, by the job's id. */
async function submitAll(
  { installation, webUrl }: Stage,
  count: number,
  send: (people: Person[], submit: (person: Person) => Promise<void>) => Promise<unknown>,
): Promise<Map<string, number>> {
  const people = await createPeople(installation.postgres.url, installation.authSecret, count)
  const submitted = new Map<string, number>()
  await send(people, async (person) => {
    const seed = submitted.size
    const intake = sampleIntakes[seed % sampleIntakes.length]
    if (intake === undefined) throw new NothingMeasured('There are no sample intakes.')
    const sentMs = wallClockMs()
    submitted.set(await submitIntake(webUrl, person, { ...intake, seed }), sentMs)
  })
  return submitted
}

async function pickUpBare(
  queue: BareQueue,
  worker: BareWorker,
  round: number,
  instants: readonly number[],
): Promise<number[]> {
  const sent = new Map<string, number>()
  const ids = instants.map((_, place) => `${round}-${place}`)
  await doAtInstants(ids, instants, async (id) => {
    sent.set(id, wallClockMs())
    await queue.add({ id, sample: 0 })
  })
  await worker.whenEnded((round + 1) * ids.length)
  return ids.map((id) => (worker.started.get(id) ?? Number.NaN) - (sent.get(id) ?? Number.NaN))
}
