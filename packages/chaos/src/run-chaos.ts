import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createPeople,
  type Installation,
  sampleIntakes,
  startInstallation,
} from '@zero-sum/testbed'
import { audit } from './audit/audit.ts'
import type { Evidence } from './audit/evidence.ts'
import { explainVerdict } from './audit/explain-verdict.ts'
import { populationFor, productMix, type Target } from './clients/target.ts'
import type { ChaosOptions } from './command/chaos-options.ts'
import { HarnessFault } from './command/harness-fault.ts'
import type { PlannedFault } from './nemesis/fault.ts'
import { type Played, playRun, type RunState } from './play-run.ts'
import { findWorkerKills } from './record/find-worker-kills.ts'
import { type OutsideRecord, openRecord, plantedSeeds } from './record/open-record.ts'
import { type ChaosReport, countStrikes } from './report/chaos-report.ts'
import { readVersions } from './report/read-versions.ts'
import { countRemovals } from './sabotage/removals.ts'
import { prepareSabotage, sabotagePreload } from './sabotage/sabotage-preload.ts'
import { sabotages } from './sabotage/sabotages.ts'
import { sizeFor } from './size-for.ts'

export type ChaosRun = {
  options: ChaosOptions
  schedule: readonly PlannedFault[]
  /** Aborts when a person stops the run. */
  signal: AbortSignal
  show: (state: RunState) => void
}

/**
 * Starts the product, hurts it under the eyes of clients, and audits what is left. The folder of what was written down
 * outside is removed where all held. Throws `HarnessFault` where the run says nothing about the product.
 */
export async function runChaos(run: ChaosRun): Promise<ChaosReport> {
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-chaos-'))
  let isKept = true
  try {
    const report = await runIn(directory, run)
    isKept = report.verdict === 'broken'
    return { ...report, record: isKept ? directory : null }
  } catch (error) {
    isKept = !run.signal.aborted
    if (isKept && error instanceof Error)
      throw new HarnessFault(`${error.message} What was written down is in ${directory}.`, {
        cause: error,
      })
    throw error
  } finally {
    if (!isKept) await rm(directory, { recursive: true, force: true })
  }
}

async function runIn(directory: string, run: ChaosRun): Promise<Omit<ChaosReport, 'record'>> {
  const { options, schedule, signal, show } = run
  const { sabotage } = options
  using record = openRecord(directory)
  await using system = await startInstallation({
    ...{ backend: options.backend, work: options.work, ...sizeFor(options.jobs) },
    logDirectory: join(directory, 'logs'),
    onCall: (call) => record.add('calls', call),
    ...(sabotage === undefined ? {} : { preload: sabotagePreload(sabotage) }),
  })
  signal.throwIfAborted()
  const databaseUrl = system.postgres.url
  // No job is there yet, so what the database defends can still be taken away unnoticed.
  if (sabotage !== undefined) await prepareSabotage(sabotage, databaseUrl)
  const target = await gatherPeople(system, options)
  const versions = await readVersions(system)
  const played = await playRun({
    ...{ system, databaseUrl, target, schedule, options, record, signal, show },
  })
  refuseWrongRequests(record)
  const removed = sabotage && (await countRemovals(sabotage, system.logDirectory))
  if (removed === 0)
    throw new HarnessFault(`The sabotage ${sabotage} found nothing to take away in any process.`)
  const evidence = await collectEvidence(system, record, played)
  const verdict = await audit(evidence)
  const { broken, figures } = verdict
  const explained = await explainVerdict(evidence, verdict)
  const faults = record.all('faults')
  const misbehaved = faults.flatMap(({ kind, fault }) =>
    fault === undefined ? [] : { kind, fault },
  )
  const durationSeconds = (played.stoppedAtMs - played.startedAtMs) / 1_000
  const { completed, failed, cancelled } = figures.terminal
  return {
    verdict: broken.length + misbehaved.length > 0 ? 'broken' : 'held',
    sabotage:
      sabotage === undefined
        ? null
        : { name: sabotage, removes: sabotages[sabotage].removes, processes: removed ?? 0 },
    ...{ options, versions, figures, broken, explained, misbehaved, schedule, faults },
    durationSeconds,
    startedAt: new Date(played.startedAtMs).toISOString(),
    jobsPerSecond: (completed + failed + cancelled) / durationSeconds,
    faultsByKind: countStrikes(faults),
  }
}

async function gatherPeople(system: Installation, { jobs, work }: ChaosOptions): Promise<Target> {
  const { people, troubleMakers } = populationFor(jobs)
  const all = await createPeople(system.postgres.url, system.authSecret, people + troubleMakers)
  return {
    webs: system.webs,
    people: all.slice(0, people),
    troubleMakers: all.slice(people),
    intakes: sampleIntakes,
    // The real engine knows no seed that it would refuse.
    mix: { ...productMix, refusals: work === 'steps' },
  }
}

/** A request that the product finds fault with was made wrongly here, and then its job was never asked for. */
function refuseWrongRequests(record: OutsideRecord): void {
  const wrong = record
    .all('submissions')
    .filter(
      ({ purpose, status = 0 }) =>
        (purpose === 'new' || purpose === 'burst') && status >= 400 && status < 500,
    )
  const [first] = wrong
  if (first !== undefined)
    throw new HarnessFault(
      `${wrong.length} submissions were refused, the first under ${first.key} with ${first.status}.`,
    )
}

async function collectEvidence(
  system: Installation,
  record: OutsideRecord,
  { healedAtMs, stoppedAtMs }: Played,
): Promise<Evidence> {
  // Copies: unfinished jobs go on while the audit reads, and what is known of them must not be newer than their rows.
  const faults = [...record.all('faults')]
  return {
    backend: system.backend,
    databaseUrl: system.postgres.url,
    submissions: [...record.all('submissions')],
    cancellations: [...record.all('cancellations')],
    sightings: [...record.all('sightings')],
    calls: [...record.all('calls')],
    faults,
    planted: plantedSeeds(record),
    executionsFile: system.executionsFile,
    healedAtMs,
    stoppedAtMs,
    workerKills: await findWorkerKills(faults, system.logDirectory),
  }
}
