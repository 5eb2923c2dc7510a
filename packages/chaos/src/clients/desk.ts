import type { Person } from '@zero-sum/testbed'
import type { OutsideRecord } from '../record/open-record.ts'
import type { Target } from './target.ts'

/** What all clients of a run share. */
export type Desk = {
  target: Target
  record: OutsideRecord
  /** Aborts when the clients stop waiting. */
  signal: AbortSignal
  /** The address of a path at the next web in turn. */
  addressOf(path: string): string
  /** A seed that nothing else was asked for with; below 2³⁰, as testbed's own kinds of seeds begin above. */
  nextSeed(): number
  noteAccepted(jobId: string): void
  noteEnded(jobId: string): void
  counts(): ClientCounts
}

/** In jobs, as the clients saw them. */
export type ClientCounts = { accepted: number; ended: number }

const seedLimit = 2 ** 30

export function createDesk(target: Target, record: OutsideRecord, signal: AbortSignal): Desk {
  let turn = 0
  let lastSeed = 0
  const accepted = new Set<string>()
  const ended = new Set<string>()
  return {
    target,
    record,
    signal,
    addressOf(path) {
      const web = target.webs[turn % target.webs.length]
      turn += 1
      if (web === undefined) throw new RangeError('There is no web to ask.')
      return `${web.url}${path}`
    },
    nextSeed() {
      lastSeed += 1
      if (lastSeed >= seedLimit) throw new RangeError('There are no more seeds.')
      return lastSeed
    },
    noteAccepted: (jobId) => void accepted.add(jobId),
    noteEnded: (jobId) => void ended.add(jobId),
    counts: () => ({ accepted: accepted.size, ended: ended.size }),
  }
}

export const cookieOf = ({ cookie }: Person) => ({ cookie })
