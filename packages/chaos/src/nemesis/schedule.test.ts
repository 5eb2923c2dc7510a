import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conflict } from './conflicts.ts'
import type { FaultPlan } from './fault.ts'
import { type FaultKind, faultKinds } from './fault-kinds.ts'
import { planSchedule, type ScheduleRequest } from './schedule.ts'

type Plans = ScheduleRequest['plans']
const resources = ['calls', 'clock', 'database', 'queue', 'webs', 'workers'] as const

const anyPlan: fc.Arbitrary<Plans[FaultKind]> = fc
  .record({
    everyMs: fc.integer({ min: 10_000, max: 120_000 }),
    leastLengthMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12_000 })),
    from: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })),
    more: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })),
    uses: fc.subarray([...resources], { maxLength: 2 }),
  })
  .map(({ from, more, ...plan }) => ({ ...plan, lengthMs: [from, from + more] as const }))

const anyPlans = fc.record(
  Object.fromEntries(faultKinds.map((kind) => [kind, anyPlan])) as Record<
    FaultKind,
    typeof anyPlan
  >,
)
const anyRequest: fc.Arbitrary<ScheduleRequest> = fc.record({
  seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  seconds: fc.integer({ min: 1, max: 400 }),
  faults: fc.subarray(faultKinds, { minLength: 1 }),
  plans: anyPlans,
})

/** A request that fits: the asked-for length, or longer where that is too short. */
const fittingRequest = anyRequest.map((request) => {
  const schedule = planSchedule(request)
  return schedule.kind === 'planned' ? request : { ...request, seconds: schedule.neededSeconds }
})

function plan(request: ScheduleRequest) {
  const schedule = planSchedule(request)
  if (schedule.kind === 'too_short') throw new Error(`It needs ${schedule.neededSeconds} s.`)
  return schedule.faults
}

function check(property: (request: ScheduleRequest) => void): void {
  fc.assert(fc.property(fittingRequest, property), { numRuns: 60 })
}

describe('a schedule', () => {
  it('is the same for the same seed, whatever the order of the kinds', () =>
    check((request) => {
      expect(plan({ ...request, faults: [...request.faults].reverse() })).toEqual(plan(request))
    }))

  it('has every kind that was asked for, and no other', () =>
    check((request) => {
      expect(new Set(plan(request).map(({ kind }) => kind))).toEqual(new Set(request.faults))
    }))

  it('keeps apart what must not meet', () =>
    check((request) => {
      const faults = plan(request)
      for (const [at, a] of faults.entries())
        for (const b of faults.slice(at + 1))
          if (conflict(a.kind, b.kind, request.plans))
            expect(b.atMs, `${a.kind}, ${b.kind}`).toBeGreaterThanOrEqual(a.atMs + a.lengthMs)
    }))

  it('is in order, after the start and over before the end', () =>
    check((request) => {
      const faults = plan(request)
      expect(faults).toEqual([...faults].sort((a, b) => a.atMs - b.atMs))
      for (const { atMs, lengthMs } of faults) {
        expect(atMs).toBeGreaterThan(0)
        expect(atMs + lengthMs).toBeLessThanOrEqual(request.seconds * 1_000)
      }
    }))

  it('lets each fault last long enough to hurt, and no longer than its plan says', () =>
    check((request) => {
      for (const { kind, lengthMs } of plan(request)) {
        const { leastLengthMs, lengthMs: range } = request.plans[kind]
        expect(lengthMs).toBeGreaterThanOrEqual(leastLengthMs)
        expect(lengthMs).toBeLessThanOrEqual(Math.max(leastLengthMs, range[1]))
      }
    }))

  it('plants poison in the first quarter, which leaves time for four crashes', () =>
    check((request) => {
      const poison = plan({ ...request, faults: ['poison'], seconds: request.seconds + 20 })
      for (const { atMs } of poison)
        expect(atMs).toBeLessThanOrEqual(2_000 + ((request.seconds + 20) * 1_000) / 4)
    }))

  it('says how long a run has to be where it is too short, for every seed alike', () =>
    check(({ seed, ...request }) => {
      const short = planSchedule({ ...request, seed, seconds: 1 })
      if (short.kind === 'planned') return
      const other = planSchedule({ ...request, seed: (seed + 1) >>> 0, seconds: 1 })
      expect(other).toEqual(short)
      expect(planSchedule({ ...request, seed, seconds: short.neededSeconds }).kind).toBe('planned')
    }))

  const kills: Plans = Object.fromEntries(
    faultKinds.map((kind): [FaultKind, Omit<FaultPlan, 'inflict'>] => [
      kind,
      { everyMs: 10_000, lengthMs: [1_000, 3_000], leastLengthMs: 500, uses: ['workers'] },
    ]),
  ) as Plans

  it('differs between seeds', () => {
    const request = { seconds: 60, faults: ['worker-kill'] as const, plans: kills }
    expect(plan({ ...request, seed: 1 })).not.toEqual(plan({ ...request, seed: 2 }))
  })

  it('has about as many faults as the mean time between them says', () => {
    const count = (seconds: number) =>
      plan({ seconds, seed: 5, faults: ['worker-kill'], plans: kills }).length
    expect(count(6_000)).toBeGreaterThan(350)
    expect(count(6_000)).toBeLessThan(700)
    // Closer together in a short run, and so more than the six that the mean time alone would give.
    expect(count(60)).toBeGreaterThan(6)
    expect(count(60)).toBeLessThan(30)
  })

  it('keeps outages of the queue away from what hurts accepting', () => {
    const plans: Plans = {
      ...kills,
      'queue-outage': { ...kills['queue-outage'], uses: ['queue'] },
      'web-kill': { ...kills['web-kill'], uses: ['webs'] },
      'postgres-fast': { ...kills['postgres-fast'], uses: ['database'] },
      'callback-cut': { ...kills['callback-cut'], uses: ['calls'] },
    }
    expect(conflict('queue-outage', 'web-kill', plans)).toBe(true)
    expect(conflict('postgres-fast', 'queue-outage', plans)).toBe(true)
    expect(conflict('web-kill', 'postgres-fast', plans)).toBe(false)
    expect(conflict('queue-outage', 'callback-cut', plans)).toBe(false)
  })
})
