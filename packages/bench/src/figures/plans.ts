import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type IntakeInput, parseIntake } from '@zero-sum/contracts'
import { createPeople } from '@zero-sum/testbed'
import { wallClockMs } from '../../../testbed/src/work/wall-clock.ts'
import { type EngineTask, openEngineLoop } from '../engine/run-engine-loop.ts'
import { whenCompleted } from '../jobs/when-completed.ts'
import { doAtOnce } from '../load/at-once.ts'
import { submitIntake } from '../load/submit-intake.ts'
import { createCpuMeter } from '../processes/cpu-meter.ts'
import { bars } from '../report/bars.ts'
import { makeLine, makeSide } from '../report/report.ts'
import { ratios } from '../statistics/compare-rounds.ts'
import { runInTurn } from '../statistics/run-in-turn.ts'
import { type Figure, NothingMeasured } from './figure.ts'
import { openStage, type Stage } from './stage.ts'

const examples = join(import.meta.dirname, '..', '..', '..', '..', 'examples')
/** Solver threads, as the product ships. */
const threads = 2

/**
 * Whole weeks a second through everything, from the first accept over HTTP to the last stored plan, beside the engine alone
 * in a loop: as many threads, the same intakes (the repository's examples) and seeds. One web, one worker, its queue in
 * Postgres; on two cores both sides have no more than those, so every millisecond of delivery shows.
 */
export const measurePlans: Figure = async ({ rounds, isQuick, say }) => {
  const tasks = await readTasks(isQuick ? 1 : 5)
  await using stage = await openStage({
    ...{ backend: 'postgres', workers: 1, concurrency: threads, work: 'engine' },
  })
  await using engine = await openEngineLoop(tasks, threads)
  // Both sides warm up with all of it: a solver's first plans take it twice as long.
  await runThrough(stage, isQuick ? tasks.slice(0, 2 * threads) : tasks)
  if (!isQuick) await engine.run()
  const tell = (side: string, round: number, perSecond: number) => {
    say(`plans, round ${round + 1}: ${side} ${perSecond.toFixed(2)}/s`)
    return perSecond
  }
  const [oursCpu, aloneCpu] = [createCpuMeter(), createCpuMeter()]
  const { length } = tasks
  const { ours, alone } = await runInTurn(rounds, {
    ours: async (round) =>
      tell('ours', round, await oursCpu.run(length, () => runThrough(stage, tasks))),
    alone: async (round) =>
      tell('engine alone', round, await aloneCpu.run(length, () => engine.run())),
  })
  const count = rounds * length
  return [
    makeLine({
      figure: 'plans',
      backend: 'postgres',
      name: `weeks planned a second, ${threads} solver threads, accept to stored plan`,
      http: 'all calls, on ours only',
      sides: [
        makeSide({ name: 'ours', unit: '/s', rounds: ours, count, also: oursCpu.facts() }),
        makeSide({
          name: 'engine alone',
          unit: '/s',
          rounds: alone,
          count,
          also: aloneCpu.facts(),
        }),
      ],
      compared: { name: 'ours ÷ engine', unit: '×', rounds: ratios(ours, alone) },
      bar: bars.plans,
    }),
  ]
}

/** Every example so many times, each time with another seed. */
async function readTasks(seeds: number): Promise<EngineTask[]> {
  const files = (await readdir(examples)).filter((name) => name.endsWith('.json')).toSorted()
  const intakes = await Promise.all(
    files.map(async (file) => {
      const written: unknown = JSON.parse(await readFile(join(examples, file), 'utf8'))
      if ('faults' in parseIntake(written)) throw new NothingMeasured(`${file} is no intake.`)
      return written as IntakeInput
    }),
  )
  return Array.from({ length: seeds }, (_, seed) => seed + 1).flatMap((seed) =>
    intakes.map((intake) => ({ intake, seed })),
  )
}

async function runThrough(stage: Stage, tasks: readonly EngineTask[]): Promise<number> {
  const { installation, webUrl, ask } = stage
  const { url } = installation.postgres
  const people = await createPeople(url, installation.authSecret, tasks.length)
  const jobIds: string[] = []
  const startMs = wallClockMs()
  await doAtOnce([...tasks.entries()], 8, async ([place, { intake, seed }]) => {
    const person = people[place]
    if (person === undefined) throw new NothingMeasured('There are too few people.')
    jobIds.push(await submitIntake(webUrl, person, { ...intake, seed }))
  })
  const { lastCompletionMs } = await whenCompleted(ask, jobIds)
  return (tasks.length / (lastCompletionMs - startMs)) * 1_000
}
