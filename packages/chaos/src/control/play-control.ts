import { join } from 'node:path'
import { type Person, sampleIntakes } from '@zero-sum/testbed'
import { type ClientMix, populationFor, productMix, type Target } from '../clients/target.ts'
import type { ChaosOptions } from '../command/chaos-options.ts'
import { type Play, playRun } from '../play-run.ts'
import { openRecord } from '../record/open-record.ts'
import type { SystemSize } from '../size-for.ts'
import { acknowledged } from './judge-control.ts'
import { measureControl } from './measure-control.ts'
import type { VariantName } from './program/variant-settings.ts'
import type { ControlColumn } from './render-comparison.ts'
import { type ControlInstallation, startControlInstallation } from './start-control-installation.ts'
import { watchOutcomes } from './watch-outcomes.ts'

/** The product's clients, but for what the control doesn't offer or promise. */
const controlMix: ClientMix = { ...productMix, mismatches: 0, cancels: 0, streams: 0 }

/** BullMQ's default notices a killed worker after up to 60 s, and waits of 5 s and 10 s may come on top. */
const leastHealSeconds = 120

export type ControlPlay = Pick<Play, 'schedule' | 'show' | 'signal'> & {
  variant: VariantName
  options: ChaosOptions
  size: SystemSize
  /** Where the records go. */
  directory: string
}

/** Puts the schedule on one variant of the control and measures what became of its jobs. */
export async function playControl(play: ControlPlay): Promise<ControlColumn> {
  const { variant, size, schedule, show, signal } = play
  const { backend, healSeconds } = play.options
  using record = openRecord(join(play.directory, variant))
  await using control = await startControlInstallation({
    ...{ backend, variant, ...size },
    onCall: (call) => record.add('calls', call),
  })
  const databaseUrl = control.postgres.url
  const played = await playRun({
    ...{ system: control, databaseUrl, schedule, record, show, signal },
    options: { ...play.options, healSeconds: Math.max(healSeconds, leastHealSeconds) },
    target: targetOf(control, play.options.jobs),
  })
  const promised = acknowledged(record.all('submissions'))
  const place = { databaseUrl, queueUrl: control.queueUrl, variant }
  const outcomes = await watchOutcomes(place, [...promised.keys()], played.stoppedAtMs)
  const seconds = (played.stoppedAtMs - played.startedAtMs) / 1_000
  return { ...(await measureControl(record, outcomes, control)), seconds }
}

function targetOf({ webs }: ControlInstallation, jobs: number): Target {
  return {
    webs,
    // Everybody comes once: whoever waits for a job that was lost can't ask for another one.
    people: invent('person', jobs),
    troubleMakers: invent('trouble', populationFor(jobs).troubleMakers),
    intakes: sampleIntakes,
    mix: controlMix,
  }
}

const invent = (name: string, count: number): Person[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${name}-${at}`, cookie: `${name}=${at}` }))
