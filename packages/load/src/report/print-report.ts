import type { Restart } from '../phases/restart-each.ts'
import type { LoadReport } from './load-report.ts'
import type { StepFigures } from './summarise.ts'

const columns: readonly [string, (step: StepFigures) => string][] = [
  ['step', ({ name }) => name],
  ['sent', ({ sent }) => String(sent)],
  ['accepted', ({ accepted }) => String(accepted)],
  ['turned away', ({ turnedAway }) => String(turnedAway)],
  ['failed', ({ failed }) => String(failed)],
  ['2nd try', ({ secondTries }) => String(secondTries)],
  ['accept p50', ({ acceptMs }) => milliseconds(acceptMs?.p50)],
  ['p95', ({ acceptMs }) => milliseconds(acceptMs?.p95)],
  ['p99', ({ acceptMs }) => milliseconds(acceptMs?.p99)],
  ['most', ({ acceptMs }) => milliseconds(acceptMs?.most)],
  ['done/s', ({ completedPerSecond }) => completedPerSecond.toFixed(1)],
  ['backlog', ({ backlog }) => String(backlog)],
  ['read p50', ({ reading }) => milliseconds(reading?.p50Ms)],
  ['read p99', ({ reading }) => milliseconds(reading?.p99Ms)],
  [
    'read failed',
    ({ reading }) => (reading ? `${reading.failures.length}/${reading.requests}` : '-'),
  ],
]

/** A table of the steps, and what the rows say afterwards. */
export function printReport({
  stored,
  steps,
  restarts,
  judgement,
  unfinished,
  growth,
  missedLooks,
  work,
}: LoadReport): string {
  const rows = [
    columns.map(([title]) => title),
    ...steps.map((step) => columns.map(([, of]) => of(step))),
  ]
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const table = rows.map((row) => row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  '))
  const { waitSeconds: wait, totalSeconds: total } = judgement
  return `${[
    ...(stored === null ? [] : [sayStored(stored)]),
    ...table,
    '',
    ...steps.flatMap((step) => sayFailures(step, restarts)),
    ...restarts.map(
      ({ name, how, tookMs }) => `${name} ${how}, back after ${(tookMs / 1_000).toFixed(1)} s`,
    ),
    `turned away without being told when to come again: ${steps.reduce((sum, one) => sum + one.withoutRetryAfter, 0)}`,
    `accepted ${judgement.accepted}, completed ${judgement.completed}, lost ${judgement.lost}, extra ${judgement.extra}, unfinished ${unfinished}`,
    `from acceptance to claim: p50 ${wait.p50.toFixed(2)} s, p99 ${wait.p99.toFixed(2)} s; to the plan: p50 ${total.p50.toFixed(2)} s, p95 ${total.p95.toFixed(2)} s, p99 ${total.p99.toFixed(2)} s`,
    ...growth.map(
      ({ what, first, last }) =>
        `${what}: ${first.toFixed(0)} in the first quarter, ${last.toFixed(0)} in the last`,
    ),
    ...(missedLooks.length === 0
      ? []
      : [
          `looks at the processes that failed: ${missedLooks.length}, the last by ${missedLooks.at(-1)}`,
        ]),
    ...Object.entries(work ?? {}).map(
      ([kind, seconds]) => `processor of ${kind}: ${seconds.toFixed(3)} s a completed job`,
    ),
  ].join('\n')}\n`
}

function sayStored(stored: NonNullable<LoadReport['stored']>): string {
  return `stored before: ${stored.jobs} jobs of ${stored.bytesPerJob} bytes, ${stored.events} events of ${stored.bytesPerEvent}, ${stored.plans} plans of ${stored.bytesPerPlan}, with their indexes\n`
}

/** What became of the reads that failed in a step, and after which restart; no line where none did. */
function sayFailures({ name, reading }: StepFigures, restarts: readonly Restart[]): string[] {
  const counts = new Map<string, number>()
  for (const { atMs, how } of reading?.failures ?? []) {
    const restart = restarts.findLast(({ beganAtMs }) => beganAtMs <= atMs)
    const kind = restart === undefined ? how : `${how} after ${restart.name}`
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  if (counts.size === 0) return []
  return [
    `failed reads at ${name}: ${[...counts].map(([kind, count]) => `${count} × ${kind}`).join(', ')}`,
  ]
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? '-' : `${value.toFixed(0)} ms`
}
