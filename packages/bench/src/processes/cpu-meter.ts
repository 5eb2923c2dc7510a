import { median } from '../statistics/quantile.ts'
import { type ProcessKind, processKinds, readByKind, sumFacts } from './process-kinds.ts'

export type CpuMeter = {
  /** Runs a round of so many jobs and remembers the CPU that it has cost. */
  run<result>(count: number, round: () => Promise<result>): Promise<result>
  /** CPU in milliseconds a job of each kind of process that took part, and of the bench itself: medians. */
  facts(): Record<string, number>
}

/**
 * What a job costs in CPU, which a busy neighbour hardly changes, as it does every rate. It says nothing where there is no
 * `/proc`.
 */
export function createCpuMeter(): CpuMeter {
  const rounds: Record<string, number>[] = []
  return {
    async run(count, round) {
      const before = await readCpuSeconds()
      const result = await round()
      const after = await readCpuSeconds()
      rounds.push(
        Object.fromEntries(
          Object.keys(after).map((kind) => [
            kind,
            (((after[kind] ?? 0) - (before[kind] ?? 0)) / count) * 1_000,
          ]),
        ),
      )
      return result
    },
    facts() {
      const [first = {}] = rounds
      return Object.fromEntries(
        Object.keys(first)
          .map(
            (kind) =>
              [`${kind} CPU ms a job`, median(rounds.map((round) => round[kind] ?? 0))] as const,
          )
          .filter(([, value]) => value >= 0.1),
      )
    },
  }
}

async function readCpuSeconds(): Promise<Record<string, number>> {
  if (process.platform !== 'linux') return {}
  const all = await readByKind()
  const { user, system } = process.cpuUsage()
  const kinds = processKinds.map((kind): [ProcessKind, number] => [
    kind,
    sumFacts(all[kind], 'cpuSeconds'),
  ])
  return { ...Object.fromEntries(kinds), bench: (user + system) / 1e6 }
}
