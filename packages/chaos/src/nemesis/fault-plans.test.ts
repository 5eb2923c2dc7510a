import { describe, expect, it } from 'vitest'
import { makeSystem, planned } from '../faults/hand-made-system.fixture.ts'
import { plantPoison, submitTenAtOnce } from '../faults/trouble-makers.ts'
import { faultBackends, faultKinds } from './fault-kinds.ts'
import { faultPlans } from './fault-plans.ts'
import { planSchedule } from './schedule.ts'

describe('faultPlans', () => {
  it('never let a fault be shorter than its least length, nor the least exceed what is drawn', () => {
    for (const { lengthMs, leastLengthMs, everyMs } of Object.values(faultPlans)) {
      const [from, to] = lengthMs
      expect(leastLengthMs).toBeLessThanOrEqual(from)
      expect(from).toBeLessThanOrEqual(to)
      expect(everyMs).toBeGreaterThan(0)
    }
  })

  it('outlast a lease of 6 s, or BullMQ’s lock of 10 s, where that is what hurts', () => {
    expect(faultPlans['worker-pause'].leastLengthMs).toBeGreaterThanOrEqual(9_000)
    expect(faultPlans['worker-block'].leastLengthMs).toBeGreaterThanOrEqual(12_000)
    expect(faultPlans['callback-delay'].leastLengthMs).toBeGreaterThan(17_000)
    expect(faultPlans['half-open'].leastLengthMs).toBeGreaterThanOrEqual(10_000)
    expect(faultPlans['held-transaction'].leastLengthMs).toBeGreaterThanOrEqual(12_000)
  })

  it('leave room for one of each in the shortest run that is offered, and for hundreds in half an hour', () => {
    for (const backend of ['postgres', 'redis'] as const) {
      const faults = faultKinds.filter((kind) =>
        (faultBackends[kind] as readonly string[]).includes(backend),
      )
      for (let seed = 1; seed <= 20; seed += 1) {
        const request = { seed, faults, plans: faultPlans }
        expect(planSchedule({ ...request, seconds: 90 }).kind).toBe('planned')
        const long = planSchedule({ ...request, seconds: 1_800 })
        if (long.kind !== 'planned') throw new Error('Half an hour is too short.')
        expect(long.faults.length).toBeGreaterThan(300)
        for (const kind of faults)
          expect(long.faults.filter((fault) => fault.kind === kind).length).toBeGreaterThan(0)
      }
    }
  })

  it('ask the clients for a poisonous job and for ten submissions at once', async () => {
    const made = makeSystem()
    await plantPoison(made.context, planned(0))
    await submitTenAtOnce(made.context, planned(0))
    expect(made.acts).toEqual(['plant poison', 'submit ten'])
  })
})
