import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { CallRecord } from '@zero-sum/testbed'
import type { InflictedFault } from '../nemesis/fault.ts'
import type { Planted } from './planted.ts'
import type { Sighting } from './sighting.ts'
import type { Cancellation, Submission } from './submission.ts'

type Lines = {
  submissions: Submission
  sightings: Sighting
  cancellations: Cancellation
  calls: CallRecord
  faults: InflictedFault
  planted: { outcome: keyof Planted; seed: number }
}
const names = [
  'submissions',
  'sightings',
  'cancellations',
  'calls',
  'faults',
  'planted',
] as const satisfies readonly (keyof Lines)[]

/** What is known of a run from outside of the system: kept for the audit, and in files that only ever grow. */
export type OutsideRecord = Disposable & {
  add<name extends keyof Lines>(name: name, line: Lines[name]): void
  /** Everything so far, in the order in which it was added. */
  all<name extends keyof Lines>(name: name): readonly Lines[name][]
}

/** Opens the files in a folder, `submissions.ndjson` and so on: a line is written whole before `add` comes back. */
export function openRecord(directory: string): OutsideRecord {
  mkdirSync(directory, { recursive: true })
  const open = <name extends keyof Lines>(name: name) => ({
    file: openSync(join(directory, `${name}.ndjson`), 'a'),
    lines: [] as Lines[name][],
  })
  const kept = {
    submissions: open('submissions'),
    sightings: open('sightings'),
    cancellations: open('cancellations'),
    calls: open('calls'),
    faults: open('faults'),
    planted: open('planted'),
  }
  // The compiler can't follow that each name has its own kind of line.
  const of = <name extends keyof Lines>(name: name) =>
    kept[name] as { file: number; lines: Lines[name][] }
  return {
    add(name, line) {
      const { file, lines } = of(name)
      lines.push(line)
      writeSync(file, `${JSON.stringify(line)}\n`)
    },
    all: (name) => of(name).lines,
    [Symbol.dispose]() {
      for (const name of names) closeSync(kept[name].file)
    },
  }
}

/** The planted seeds of a record, by what they are meant to come to. */
export function plantedSeeds(record: Pick<OutsideRecord, 'all'>): Planted {
  const seeds = (wanted: keyof Planted) =>
    new Set(
      record
        .all('planted')
        .filter(({ outcome }) => outcome === wanted)
        .map(({ seed }) => seed),
    )
  return { poison: seeds('poison'), refused: seeds('refused') }
}
