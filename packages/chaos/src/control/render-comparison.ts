import type { Figures } from '../audit/verdict.ts'

/** What became of one program under the schedule. */
export type ControlColumn = Pick<Figures, 'acceptAvailability' | 'rescueMs'> & {
  accepted: number
  completed: number
  /** Ended as failed, the planted ones among them. */
  failed: number
  failedAsPlanted: number
  /** Ended by their person, which the control doesn't offer. */
  cancelled: number
  lost: number
  /** Of the lost, how many the queue still held when the time was over. */
  lostButQueued: number | null
  /** Killed workers' jobs that nobody ever executed again. */
  neverRescued: number
  storedTwice: number
  /** Of these, because a repeat under the same key became a second job. */
  storedTwiceByTwoJobs: number
  executedTwice: number
  /** From the first submission until everything had ended or the time was over. */
  seconds: number
}
export type Comparison = Readonly<Record<'default' | 'ours' | 'tuned', ControlColumn>>

const columns = [
  ['ours', 'ours'],
  ['tuned', 'BullMQ tuned'],
  ['default', 'BullMQ default'],
] as const

type Row = readonly [string, (column: ControlColumn) => string]

const rows: readonly Row[] = [
  ['accepted', (column) => count(column.accepted)],
  ['completed with a plan', (column) => count(column.completed)],
  ['cancelled by its person', (column) => count(column.cancelled)],
  ['lost', (column) => count(column.lost)],
  ['  of these, in the queue still', (column) => count(column.lostButQueued)],
  ['failed for good', (column) => count(column.failed)],
  ['  of these, planted', (column) => count(column.failedAsPlanted)],
  ['stored twice', (column) => count(column.storedTwice)],
  ['  of these, by a second job', (column) => count(column.storedTwiceByTwoJobs)],
  ['steps executed again', (column) => count(column.executedTwice)],
  ["killed workers' jobs taken up", (column) => count(column.rescueMs.count)],
  ['  never', (column) => count(column.neverRescued)],
  ['  after, median', (column) => seconds(column.rescueMs.p50)],
  ['  after, 99 %', (column) => seconds(column.rescueMs.p99)],
  ['accepted at the first try', (column) => share(column.acceptAvailability.overall)],
  [
    '  while only the queue was away',
    (column) => share(column.acceptAvailability.duringQueueOutage),
  ],
  ['duration', (column) => seconds(column.seconds * 1_000)],
]

/** The three runs side by side, as lines for a terminal. */
export function renderComparison(comparison: Comparison): string {
  const table = [
    ['', ...columns.map(([, title]) => title)],
    ...rows.map(([name, cell]) => [name, ...columns.map(([key]) => cell(comparison[key]))]),
  ]
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)))
  const pad = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths?.[at] ?? 0) : cell.padStart(widths?.[at] ?? 0)
  return `${table.map((row) => row.map(pad).join('   ')).join('\n')}\n`
}

const count = (value: number | null) => (value === null ? '–' : value.toLocaleString('en-GB'))
const seconds = (milliseconds: number | null) =>
  milliseconds === null ? '–' : `${(milliseconds / 1_000).toFixed(1)} s`
// Rounded down: one that was refused must not look like none.
const share = (value: number | null) =>
  value === null ? '–' : `${(Math.floor(value * 1_000) / 10).toFixed(1)} %`
