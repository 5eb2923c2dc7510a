import { type ProcessFacts, readDescendants } from './read-process.ts'

/** How a process of ours shows itself in its command line. */
const patterns = {
  web: /next/,
  worker: /queue-processor|worker-with-solver|src\/index\.ts/,
  'bare worker': /serve-bare-worker/,
  Postgres: /postgres/,
  Redis: /redis-server/,
} as const
export type ProcessKind = keyof typeof patterns
export const processKinds = Object.keys(patterns) as ProcessKind[]

/** The processes that the bench has started and what those have, by kind. */
export async function readByKind(): Promise<Record<ProcessKind, ProcessFacts[]>> {
  const all = await readDescendants(process.pid)
  return Object.fromEntries(
    processKinds.map((kind) => [kind, all.filter(({ command }) => patterns[kind].test(command))]),
  ) as Record<ProcessKind, ProcessFacts[]>
}

export function sumFacts(
  processes: readonly ProcessFacts[],
  fact: 'cpuSeconds' | 'memoryMib',
): number {
  return processes.reduce((sum, facts) => sum + facts[fact], 0)
}
