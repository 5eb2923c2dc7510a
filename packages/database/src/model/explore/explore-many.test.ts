import { describe, expect, it } from 'vitest'
import { type Transition, transitions } from '../transitions.ts'
import { verbs } from '../verbs.ts'
import { type Invariant, invariants } from './breach.ts'
import { describeExploration } from './describe-exploration.ts'
import { exploreMany } from './explore-many.ts'
import { mostRounds } from './finish-fairly.ts'
import { mutations } from './mutations.ts'

const interleavings = 1_000_000
/** Every defence that is taken out is missed within so many. */
const missedWithin = 20_000

describe('the protocol', () => {
  it(`holds in ${interleavings} interleavings with faults, which make every move there is`, () => {
    const exploration = exploreMany({ interleavings, seed: 441 })
    expect(describeExploration(exploration, { seed: 441, seconds: 1 })).toContain('nothing broke')
    const { coverage, worstRounds } = exploration
    expect(Object.keys(transitions).filter((one) => coverage[one as Transition] === 0)).toEqual([])
    expect(worstRounds).toBeLessThan(mostRounds)
  }, 300_000)

  it('is explored in the same way by the same seed', () => {
    const [one, other] = [1, 1].map((seed) => exploreMany({ interleavings: 500, seed }))
    expect(one).toEqual(other)
    expect(exploreMany({ interleavings: 500, seed: 2 }).coverage).not.toEqual(one?.coverage)
  })
})

describe('the protocol without', () => {
  const broken: Record<keyof typeof mutations, readonly Invariant[]> = {
    attempt_in_complete: ['stale_changes_nothing', 'one_plan'],
    end_in_complete: ['legal_moves', 'ends_once'],
    attempt_in_fail: ['stale_changes_nothing', 'same_outcome'],
    attempt_in_beat: ['stale_changes_nothing', 'right_verdict'],
    order_of_beats: ['late_beat'],
    lease_in_claim: ['no_theft', 'one_claim'],
    wait_in_claim: ['no_theft'],
    loneliness_in_claim: ['no_theft'],
    repeat_of_claim: ['one_claim'],
    one_unfinished_job: ['one_unfinished'],
    idempotency: ['same_key'],
    fingerprint_of_key: ['same_key'],
    settled_replay: ['same_outcome'],
    sweep: ['comes_to_an_end'],
    sweep_of_leases: ['comes_to_an_end'],
    sweep_of_unclaimed: ['comes_to_an_end'],
  }
  const names = Object.keys(mutations) as (keyof typeof mutations)[]

  it.each(names)('%s breaks, and the shortest story of it is told', (name) => {
    const { finding } = exploreMany({
      interleavings: missedWithin,
      seed: 441,
      verbs: { ...verbs, ...mutations[name] },
    })
    expect(broken[name]).toContain(finding?.invariant)
    expect(finding?.message).toContain(invariants[finding?.invariant ?? 'ends_once'])
    expect(finding?.trace.length).toBeGreaterThan(0)
  })
})
