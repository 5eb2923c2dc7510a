import { type BackendName, type Line, makeLine, makeSide } from '../report/report.ts'
import { ratios } from '../statistics/compare-rounds.ts'
import { runInTurn } from '../statistics/run-in-turn.ts'
import { type Figure, NothingMeasured, type Settings } from './figure.ts'
import { runHeldJobs } from './run-held-jobs.ts'
import { openStage, type Stage } from './stage.ts'

const concurrency = 8
const works = { instant: 'do nothing', steps: 'wait 30 to 300 ms in six reported steps' } as const

/**
 * What a second worker process adds, with jobs that do nothing (then the web and Postgres are the limit, and two cores are
 * shared by all) and with jobs that wait (then the workers' places are).
 */
export const measureScaling: Figure = async (settings) => {
  const lines: Line[] = []
  for (const backend of settings.backends)
    for (const work of ['instant', 'steps'] as const)
      lines.push(await measureWork(settings, backend, work))
  return lines
}

async function measureWork(
  { rounds, isQuick, say }: Settings,
  backend: BackendName,
  work: keyof typeof works,
): Promise<Line> {
  const count = isQuick ? 60 : work === 'instant' ? 800 : 250
  await using stage = await openStage({ backend, workers: 2, concurrency, work })
  await runHeldJobs(stage, Math.min(count, 300))
  const run = (workers: 1 | 2) => async (round: number) => {
    await setWorkers(stage, workers)
    const perSecond = await runHeldJobs(stage, count)
    say(`scaling, ${backend}, ${work}, round ${round + 1}: ${workers}: ${Math.round(perSecond)}/s`)
    return perSecond
  }
  const { one, two } = await runInTurn(rounds, { one: run(1), two: run(2) })
  return makeLine({
    figure: 'scaling',
    backend,
    name: `jobs a second that ${works[work]}, ${concurrency} at a time in each worker`,
    http: 'claim, beats and complete',
    sides: [
      makeSide({ name: 'one worker', unit: '/s', rounds: one, count: rounds * count }),
      makeSide({ name: 'two workers', unit: '/s', rounds: two, count: rounds * count }),
    ],
    compared: { name: 'two ÷ one', unit: '×', rounds: ratios(two, one) },
  })
}

/** Has one or two workers running, and warm. */
async function setWorkers(stage: Stage, wanted: 1 | 2): Promise<void> {
  const second = stage.installation.workers[1]
  if (second === undefined) throw new NothingMeasured('The installation has no second worker.')
  if (wanted === 1) {
    if (second.isRunning()) await second.end('SIGTERM')
    return
  }
  if (!second.isRunning()) await second.start()
  await runHeldJobs(stage, 100)
}
