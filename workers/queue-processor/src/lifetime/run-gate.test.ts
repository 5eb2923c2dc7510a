import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRunGate, type RunPlace } from './run-gate.ts'

const never = new AbortController().signal

function enter(gate: ReturnType<typeof createRunGate>): RunPlace {
  const place = gate.enter()
  if (place === undefined) throw new Error('The gate is closed.')
  return place
}

describe('createRunGate', () => {
  it('lets jobs in beside each other and counts them', () => {
    const gate = createRunGate(() => {})
    using first = enter(gate)
    expect(first.others()).toBe(0)
    {
      using second = enter(gate)
      expect([first.others(), second.others(), gate.running()]).toEqual([1, 1, 2])
    }
    expect(first.others()).toBe(0)
  })

  it('makes a job that has to run alone wait for the others, and lets nobody in meanwhile', async () => {
    const turns: boolean[] = []
    const gate = createRunGate((isWanted) => turns.push(isWanted))
    const other = enter(gate)
    const lonely = enter(gate)
    const alone = lonely.becomeAlone(never)
    expect(gate.enter()).toBeUndefined()
    expect(turns).toEqual([true])
    other[Symbol.dispose]()
    expect(await alone).toBe(true)
    expect(lonely.others()).toBe(0)
    expect(gate.enter()).toBeUndefined()
    lonely[Symbol.dispose]()
    expect(turns).toEqual([true, false])
    expect(gate.enter()).toBeDefined()
  })

  it('gives up waiting when the signal fires', async () => {
    const gate = createRunGate(() => {})
    using _other = enter(gate)
    using lonely = enter(gate)
    const stop = new AbortController()
    const alone = lonely.becomeAlone(stop.signal)
    stop.abort()
    expect(await alone).toBe(false)
    expect(gate.running()).toBe(1)
  })

  it('never lets two run while one of them is alone, whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.boolean(), { maxLength: 8 }),
        async (s, jobs) => {
          const gate = createRunGate(() => {})
          let inside = 0
          let isLonely = false
          const work = async (wantsAlone: boolean) => {
            using place = gate.enter()
            if (place === undefined) return
            if (wantsAlone) expect(await place.becomeAlone(never)).toBe(true)
            expect(isLonely).toBe(false)
            if (wantsAlone) expect(inside).toBe(0)
            inside += 1
            isLonely = wantsAlone
            await s.schedule(Promise.resolve())
            inside -= 1
            isLonely = false
          }
          const all = jobs.map((wantsAlone, at) =>
            s.schedule(Promise.resolve(), `job ${at}`).then(() => work(wantsAlone)),
          )
          await s.waitFor(Promise.all(all))
          expect(gate.running()).toBe(0)
          expect(gate.enter()).toBeDefined()
        },
      ),
    )
  })
})
