import { join } from 'node:path'
import { wallClockMs } from '../../../testbed/src/work/wall-clock.ts'
import { openBareQueue } from '../bare/open-bare-queue.ts'
import { startBareWorker } from '../bare/start-bare-worker.ts'
import { holdJobs } from '../jobs/held-jobs.ts'
import { whenCompleted } from '../jobs/when-completed.ts'
import { writePlans } from '../jobs/write-plans.ts'
import { createCpuMeter } from '../processes/cpu-meter.ts'
import { bars } from '../report/bars.ts'
import { type BackendName, type Line, makeLine, makeSide } from '../report/report.ts'
import { ratios } from '../statistics/compare-rounds.ts'
import { runInTurn } from '../statistics/run-in-turn.ts'
import type { Figure, Settings } from './figure.ts'
import { runHeldJobs } from './run-held-jobs.ts'
import { openStage, type Stage } from './stage.ts'

/** Jobs at a time in the one worker process of each side. */
const concurrency = 8

/** As many as the product's relay hands over at once. */
const bulkSize = 500

/**
 * Jobs a second that do nothing, from the hand-over to the queue to the stored plan: one web, one worker process. The bare
 * side claims and completes the same kind of rows at the same web, and does nothing else. What is stored beforehand is
 * accepting; the third side shows what the queue alone can do.
 */
export const measureNoOp: Figure = async (settings) => {
  const lines: Line[] = []
  for (const backend of settings.backends) lines.push(await measureBackend(settings, backend))
  return lines
}

async function measureBackend(
  { rounds, isQuick, say }: Settings,
  backend: BackendName,
): Promise<Line> {
  const count = isQuick ? 100 : 1_500
  await using stage = await openStage({ backend, workers: 1, concurrency, work: 'instant' })
  await using calls = await openBareSide(stage, 'calls')
  await using empty = await openBareSide(stage, 'empty')
  const tell = (side: string, round: number, perSecond: number) => {
    say(`no-op, ${backend}, round ${round + 1}: ${side} ${Math.round(perSecond)}/s`)
    return perSecond
  }
  const sides = {
    ours: (jobs: number) => runHeldJobs(stage, jobs),
    calls: (jobs: number) => calls.run(jobs),
    empty: (jobs: number) => empty.run(jobs),
  }
  // Compilers, caches and pools are warm before the first round of either.
  for (const run of Object.values(sides)) await run(Math.min(count, 300))
  const cpu = { ours: createCpuMeter(), calls: createCpuMeter(), empty: createCpuMeter() }
  const measure = (name: keyof typeof sides) => async (round: number) =>
    tell(name, round, await cpu[name].run(count, () => sides[name](count)))
  const found = await runInTurn(rounds, {
    ours: measure('ours'),
    calls: measure('calls'),
    empty: measure('empty'),
  })
  const side = (name: string, kind: keyof typeof sides) =>
    makeSide({
      name,
      unit: '/s',
      rounds: found[kind],
      count: rounds * count,
      also: cpu[kind].facts(),
    })
  return makeLine({
    figure: 'no-op',
    backend,
    name: `jobs a second that do nothing, ${concurrency} at a time, queue to stored plan`,
    http: 'claim and complete, on ours and on bare with calls',
    sides: [
      side('ours', 'ours'),
      side('bare, same calls', 'calls'),
      side('bare, empty processor', 'empty'),
    ],
    compared: { name: 'ours ÷ same calls', unit: '×', rounds: ratios(found.ours, found.calls) },
    bar: bars.noOp,
  })
}

type BareSide = AsyncDisposable & { run(count: number): Promise<number> }

async function openBareSide(stage: Stage, kind: 'calls' | 'empty'): Promise<BareSide> {
  await using opening = new AsyncDisposableStack()
  const { ask, bareConnection: connection, folder, installation, webUrl } = stage
  const queueName = `bare-${kind}`
  const plansFile = join(folder, 'plans.jsonl')
  if (kind === 'calls') await writePlans(plansFile)
  const queue = opening.use(await openBareQueue(connection, queueName))
  const worker = opening.use(
    await startBareWorker({
      connection,
      queueName,
      concurrency,
      tellsStarts: false,
      work: kind === 'empty' ? { kind } : { kind, webUrl, secret: installation.secret, plansFile },
    }),
  )
  const held = opening.move()
  let ended = 0
  return {
    async run(count) {
      const jobs =
        kind === 'calls'
          ? await holdJobs(ask, count)
          : Array.from({ length: count }, (_, place) => ({ id: String(place), sample: 0 }))
      const startMs = wallClockMs()
      for (let first = 0; first < count; first += bulkSize)
        await queue.addAll(jobs.slice(first, first + bulkSize))
      ended += count
      const endMs = await worker.whenEnded(ended)
      if (kind === 'calls')
        await whenCompleted(
          ask,
          jobs.map(({ id }) => id),
        )
      return (count / (endMs - startMs)) * 1_000
    },
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  }
}
