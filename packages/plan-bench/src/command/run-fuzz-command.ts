import type { Breach, BreachKind } from '../judge/breach.ts'
import type { Observation } from '../observations/observe-person.ts'
import { observePerson } from '../observations/observe-person.ts'
import { openBench } from '../observations/open-bench.ts'
import { drawPerson } from '../people/draw-person.ts'
import { runThreads } from '../threads/run-threads.ts'
import { type FuzzArguments, fuzzUsage, readFuzzArguments, WrongUsage } from './read-arguments.ts'

const tellEvery = 250
/** Every so manieth plan is made twice: after others in the same thread, which must change nothing. */
const repeatEvery = 20

/** `npm run fuzz:plans`: gives the exit code. */
export async function runFuzzCommand(words: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const asked = readFuzzArguments(words)
    if (asked === 'help') {
      process.stdout.write(fuzzUsage)
      return 0
    }
    return asked.only === undefined ? await fuzz(asked) : await showOne(asked.seed, asked.only)
  } catch (error) {
    const isUsage = error instanceof WrongUsage
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(isUsage ? `${error.message}\n\n${fuzzUsage}` : `${words}\n`)
    return 2
  }
}

async function fuzz({ plans, seed, minutes, threads }: FuzzArguments): Promise<0 | 1> {
  const startMs = performance.now()
  const endMs = minutes === undefined ? Number.POSITIVE_INFINITY : startMs + minutes * 60_000
  const counts = { planned: 0, refused: 0, broken: 0 }
  const found: Observation[] = []
  let done = 0
  await runThreads({
    ...{ seed, people: plans, threads },
    hasExamples: false,
    triesWaysOut: false,
    repeatEvery,
    baselinePeople: 0,
    onObserved({ observation }) {
      done += 1
      counts[observation.outcome.kind] += 1
      if (observation.breaches.length > 0) found.push(observation)
      if (done % tellEvery === 0) {
        const perMinute = (done / (performance.now() - startMs)) * 60_000
        process.stderr.write(
          `${done} people, ${found.length} with breaches, ${perMinute.toFixed(0)} a minute\n`,
        )
      }
      return performance.now() < endMs
    },
  })
  // Threads end in any order; places do not.
  found.sort((left, right) => left.place - right.place)
  for (const observation of found) process.stdout.write(describe(observation, seed))
  const { planned, refused, broken } = counts
  process.stdout.write(
    `${done} people: ${planned} planned, ${refused} refused, ${broken} broken.\n${summarise(found)}`,
  )
  return found.length > 0 ? 1 : 0
}

function describe({ place, written, seed, breaches }: Observation, series: number): string {
  const lines = firstOfEachKind(breaches).map(
    ({ kind, where, detail, count }) => `  ${kind} (${count}): ${where}: ${detail}`,
  )
  const again = `npm run fuzz:plans -- --seed ${series} --only ${place}`
  return `${[`person ${place}, plan seed ${seed}; again: ${again}`, ...lines].join('\n')}\n  ${JSON.stringify(written)}\n\n`
}

function firstOfEachKind(breaches: readonly Breach[]): (Breach & { count: number })[] {
  const kinds = new Map<BreachKind, Breach & { count: number }>()
  for (const breach of breaches) {
    const seen = kinds.get(breach.kind)
    if (seen === undefined) kinds.set(breach.kind, { ...breach, count: 1 })
    else seen.count += 1
  }
  return [...kinds.values()]
}

function summarise(found: readonly Observation[]): string {
  const people = new Map<string, number>()
  for (const { breaches } of found)
    for (const kind of new Set(breaches.map((breach) => breach.kind)))
      people.set(kind, (people.get(kind) ?? 0) + 1)
  if (people.size === 0) return 'No breach.\n'
  const rows = [...people].sort(([, one], [, other]) => other - one)
  return `Breaches, by how many people have them:\n${rows.map(([kind, count]) => `  ${kind}: ${count}\n`).join('')}`
}

async function showOne(seed: number, place: number): Promise<0 | 1> {
  const extras = { triesWaysOut: false, repeats: true }
  const observation = await observePerson(drawPerson(seed, place), place, openBench(), extras)
  process.stdout.write(`${JSON.stringify(observation, undefined, 2)}\n`)
  return observation.breaches.length > 0 ? 1 : 0
}
