import { setTimeout as sleep } from 'node:timers/promises'
import { createPeople, sampleIntakes } from '@zero-sum/testbed'
import { wallClockMs } from '../../../testbed/src/work/wall-clock.ts'
import { submitIntake } from '../load/submit-intake.ts'
import { bars } from '../report/bars.ts'
import { type BackendName, type Line, makeLine, makeSide, type Side } from '../report/report.ts'
import { median, quantile } from '../statistics/quantile.ts'
import { type Figure, NothingMeasured, type Settings } from './figure.ts'
import { rescueBareJobs } from './rescue-bare.ts'
import { openStage, type Stage } from './stage.ts'

/** How often the rows are looked at while a job is waited for. */
const lookMs = 3

/**
 * From `kill -9` of a worker in the middle of its job to the claim by another worker, in seconds, beside bare BullMQ from the
 * same kill to the start of its processor in another process: as BullMQ is set by default, and with a lock of 5 s that is
 * looked at every 2.5 s. Rounds would say nothing here: every kill is a sample.
 */
export const measureRescue: Figure = async (settings) => {
  const lines: Line[] = []
  for (const backend of settings.backends) lines.push(await measureBackend(settings, backend))
  return lines
}

async function measureBackend({ isQuick, say }: Settings, backend: BackendName): Promise<Line> {
  const kills = isQuick ? 5 : 20
  await using stage = await openStage({ backend, workers: 2, concurrency: 1, work: 'steps' })
  const tuned = { durationMs: 5_000, stalledIntervalMs: 2_500 }
  const bareSides = Promise.all([
    rescueBareJobs(stage.bareConnection, isQuick ? 1 : 3, undefined),
    rescueBareJobs(stage.bareConnection, isQuick ? 1 : 5, tuned),
  ])
  // A failure is heard when the wait for it begins.
  bareSides.catch(() => {})
  const ours: number[] = []
  while (ours.length < kills) {
    const seconds = await killOnce(stage, ours.length)
    if (seconds === undefined) continue
    ours.push(seconds)
    say(`rescue, ${backend}, kill ${ours.length}: ${seconds.toFixed(2)} s`)
  }
  const [byDefault, byTuned] = await bareSides
  return makeLine({
    figure: 'rescue',
    backend,
    name: 'a killed worker’s job until another worker has it, p99',
    http: 'the claim, on ours',
    sides: [
      describeSide('ours', ours),
      describeSide('bare, default', byDefault),
      describeSide('bare, lock 5 s', byTuned),
    ],
    compared: { name: 'ours, p99', unit: 's', rounds: [quantile(ours, 0.99)] },
    bar: bars.rescue,
  })
}

function describeSide(name: string, seconds: number[]): Side {
  return makeSide({
    name,
    unit: 's',
    rounds: [quantile(seconds, 0.99)],
    count: seconds.length,
    also: { p50: median(seconds), least: Math.min(...seconds), worst: Math.max(...seconds) },
  })
}

type Row = { id: string; status: string; attempt: number; incarnation: string | null }

/**
 * Gives both workers a job, kills one of them and waits until the other has claimed the job that is left. Gives the seconds,
 * or nothing where the kill came too late and struck nobody's job.
 */
async function killOnce(stage: Stage, number: number): Promise<number | undefined> {
  const { installation, webUrl, ask } = stage
  const victim = installation.workers[number % 2]
  if (victim === undefined) throw new NothingMeasured('The installation has no such worker.')
  const people = await createPeople(installation.postgres.url, installation.authSecret, 2)
  const jobIds = await Promise.all(
    people.map((person, place) => {
      const intake = { ...sampleIntakes[0], seed: number * 2 + place }
      return submitIntake(webUrl, person, intake as (typeof sampleIntakes)[0])
    }),
  )
  const look = () =>
    ask.rows<Row>(
      'SELECT id, status, attempt, incarnation FROM plan_generation_job WHERE id = ANY($1)',
      [jobIds],
    )
  const areBothHeld = await until(look, (rows) =>
    rows.some(hasEnded)
      ? false
      : new Set(rows.map(({ incarnation }) => incarnation ?? '')).size === 2 &&
          rows.every(({ status }) => status === 'running')
        ? true
        : undefined,
  )
  if (areBothHeld) {
    const killedMs = wallClockMs()
    await victim.end('SIGKILL')
    const wasStruck = await until(look, (rows) =>
      rows.some(({ attempt }) => attempt === 2) ? true : rows.every(hasEnded) ? false : undefined,
    )
    if (wasStruck) {
      const claimedMs = await ask.number(
        `SELECT (extract(epoch FROM max(at)) * 1000)::float8 FROM job_event
         WHERE job_id = ANY($1) AND attempt = 2 AND kind = 'claimed'`,
        [jobIds],
      )
      await until(look, (rows) => rows.every(hasEnded) || undefined)
      await victim.start()
      return (claimedMs - killedMs) / 1_000
    }
    await victim.start()
  }
  await until(look, (rows) => rows.every(hasEnded) || undefined)
  return undefined
}

const hasEnded = ({ status }: Row) => status === 'completed'

/** Looks until there is an answer; two minutes without one are a fault. */
async function until<seen, answer>(
  look: () => Promise<seen>,
  decide: (seen: seen) => answer | undefined,
): Promise<answer> {
  const endMs = performance.now() + 120_000
  while (performance.now() < endMs) {
    const answer = decide(await look())
    if (answer !== undefined) return answer
    await sleep(lookMs)
  }
  throw new NothingMeasured('A job did not get on for two minutes.')
}
