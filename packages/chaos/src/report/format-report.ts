import { type Broken, invariants } from '../audit/verdict.ts'
import { faultsOf } from '../nemesis/fault-kinds.ts'
import type { ChaosReport } from './chaos-report.ts'

/** So many breaches are printed; the JSON has all. */
const printedBreaches = 20
const nameWidth = 38

/** A report in words and numbers, for a terminal or a log. */
export function formatReport(report: ChaosReport): string {
  return [
    ...formatSabotage(report),
    ...formatFigures(report),
    '',
    ...formatFaults(report),
    '',
    ...formatRun(report),
    '',
    ...formatBroken(report),
    formatVerdict(report),
    '',
  ].join('\n')
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(nameWidth)}${value}`
}

function formatSabotage({ sabotage }: ChaosReport): string[] {
  if (sabotage === null) return []
  const { name, removes, processes } = sabotage
  return [
    `SABOTAGED RUN (${name}): ${removes}; taken away in ${processes} processes.`,
    'It has to break. Its figures say nothing about the product.',
    '',
  ]
}

function formatFigures({ figures }: ChaosReport): string[] {
  const { terminal, rescueMs, acceptAvailability } = figures
  const { completed, failed, cancelled } = terminal
  return [
    'Jobs',
    row('accepted', count(figures.accepted)),
    row('completed / failed / cancelled', [completed, failed, cancelled].map(count).join(' / ')),
    row('lost', count(figures.lost)),
    row('duplicated', count(figures.duplicated)),
    row('unexpected', count(figures.unexpected)),
    row('plans stored', count(figures.storedPlans)),
    row('agents run again', count(figures.duplicateExecutions)),
    row('jobs of killed workers', count(rescueMs.count)),
    row(
      'claimed again after, median / 99 %',
      `${seconds(rescueMs.p50)} / ${seconds(rescueMs.p99)}`,
    ),
    row('accepted at the first try', share(acceptAvailability.overall)),
    row('while only the queue was away', share(acceptAvailability.duringQueueOutage)),
    row('bound of loss, 95 % (3/n)', figures.lost > 0 ? 'none: jobs were lost' : bound(figures)),
  ]
}

function bound({ bound: rate }: ChaosReport['figures']): string {
  return `below ${rate.toPrecision(2)} a job`
}

function formatFaults({ faults, faultsByKind }: ChaosReport): string[] {
  const struck = Object.entries(faultsByKind)
  const total = struck.reduce((sum, [, times]) => sum + times, 0)
  const idle = faults.length - total
  return [
    `Faults: ${count(total)}${idle > 0 ? `, and ${count(idle)} that found nothing to strike` : ''}`,
    ...struck.map(([kind, times]) => row(kind, count(times))),
  ]
}

function formatRun(report: ChaosReport): string[] {
  const { versions, options } = report
  const { product, node, bullmq, postgres, redis } = versions
  return [
    'Run',
    row('backend, work', `${options.backend}, ${options.work}`),
    row('seed', String(options.seed)),
    row('duration', `${report.durationSeconds.toFixed(1)} s`),
    row('jobs a second', report.jobsPerSecond.toFixed(1)),
    row('product', product),
    row('Node, BullMQ', `${node}, ${bullmq}`),
    row('Postgres', postgres),
    ...(redis === undefined ? [] : [row('Redis', redis)]),
  ]
}

function formatBroken({ broken, misbehaved, record }: ChaosReport): string[] {
  const names = [...new Set(broken.map(({ invariant }) => invariant))]
  const lines = names.map((name) => {
    const times = broken.filter(({ invariant }) => invariant === name).length
    return `BROKEN ${name}, ${count(times)} times: ${invariants[name]}`
  })
  const shown = broken.slice(0, printedBreaches).map(formatBreach)
  const more = broken.length - shown.length
  return [
    ...lines,
    ...shown,
    ...(more > 0 ? [`  … and ${count(more)} more; --json has them all`] : []),
    ...misbehaved.map(({ kind, fault }) => `WRONG under ${kind}: ${fault}`),
    ...(record === null ? [] : [`What was written down is in ${record}`]),
    ...(broken.length + misbehaved.length > 0 ? [''] : []),
  ]
}

function formatBreach({ invariant, jobId, detail }: Broken): string {
  return `  ${invariant}  ${jobId ?? '-'}  ${detail}`
}

function formatVerdict({ verdict, options, sabotage }: ChaosReport): string {
  if (verdict === 'held')
    return sabotage === null
      ? 'Every invariant held.'
      : 'Every invariant held, although a defence was missing: the run did not expose it.'
  const { backend, jobs, seconds, seed, faults, healSeconds, work } = options
  const again = [
    `--backend ${backend} --jobs ${jobs} --seconds ${seconds} --seed ${seed} --heal-seconds ${healSeconds}`,
    ...(work === 'steps' ? [] : [`--work ${work}`]),
    ...(faults.length === faultsOf(backend).length ? [] : [`--faults ${faults.join(',')}`]),
    ...(sabotage === null ? [] : [`--sabotage ${sabotage.name}`]),
  ].join(' ')
  return `Something broke. The same schedule again: npm run chaos -- ${again}`
}

function count(value: number): string {
  return value.toLocaleString('en-GB')
}

function seconds(milliseconds: number | null): string {
  return milliseconds === null ? '-' : `${(milliseconds / 1_000).toFixed(1)} s`
}

function share(value: number | null): string {
  // Rounded down: one that was refused must not look like none.
  return value === null ? '-' : `${(Math.floor(value * 10_000) / 100).toFixed(2)} %`
}
