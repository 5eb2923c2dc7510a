import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { HarnessFault } from '../command/harness-fault.ts'
import type { FaultContext, FaultPlan, Inflict, InflictedFault, PlannedFault } from './fault.ts'
import { type FaultKind, faultKinds } from './fault-kinds.ts'
import { runNemesis } from './run-nemesis.ts'

const fault = (kind: FaultKind, atMs: number): PlannedFault => ({
  kind,
  atMs,
  lengthMs: 0,
  draw: 0,
})

/** Kinds that use the workers take 40 ms, whatever was planned; the others are done at once. */
async function play(faults: PlannedFault[], inflictOthers: Inflict, signal?: AbortSignal) {
  const told: string[] = []
  const ended: InflictedFault[] = []
  const slow: Inflict = async (_, { kind }) => {
    told.push(`${kind} begins`)
    await sleep(40)
    told.push(`${kind} ends`)
    return { detail: 'a worker', happened: true }
  }
  const plans = Object.fromEntries(
    faultKinds.map((kind): [FaultKind, FaultPlan] => {
      const isOfWorkers = kind.startsWith('worker-')
      const inflict = isOfWorkers ? slow : inflictOthers
      const uses = isOfWorkers ? (['workers'] as const) : []
      return [kind, { inflict, uses, everyMs: 1, lengthMs: [0, 0], leastLengthMs: 0 }]
    }),
  ) as Record<FaultKind, FaultPlan>
  const begun: FaultKind[] = []
  const run = runNemesis({
    ...{ faults, plans, context: {} as FaultContext },
    signal: signal ?? new AbortController().signal,
    onBegun: (kind) => void begun.push(kind),
    onEnded: (inflicted) => void ended.push(inflicted),
  })
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return { told, ended, begun, error }
}

const atOnce: Inflict = async () => ({ detail: 'done', happened: true })

describe('the nemesis', () => {
  it('moves back what must not meet a fault that takes longer than planned, and nothing else', async () => {
    const faults = [fault('worker-kill', 0), fault('worker-pause', 5), fault('ten-submits', 6)]
    const { told, ended } = await play(faults, atOnce)
    expect(told).toEqual([
      'worker-kill begins',
      'worker-kill ends',
      'worker-pause begins',
      'worker-pause ends',
    ])
    expect(ended.map(({ kind }) => kind)).toEqual(['ten-submits', 'worker-kill', 'worker-pause'])
    expect(ended[1]).toMatchObject({ detail: 'a worker', happened: true })
  })

  it('calls a fault that could not be done a fault of the harness, once the others are over', async () => {
    const faults = [fault('poison', 0), fault('worker-kill', 0)]
    const { ended, error } = await play(faults, async () => {
      throw new Error('there was nobody to ask')
    })
    expect(error).toBeInstanceOf(HarnessFault)
    expect(String(error)).toContain('poison could not be carried out: there was nobody to ask')
    expect(ended.map(({ kind }) => kind)).toEqual(['worker-kill'])
  })

  it('tries a kind that has struck nothing again until it strikes, five times at most, and once after that', async () => {
    let tries = 0
    const thirdTime: Inflict = async (_, { kind }) => {
      tries += 1
      return { detail: '', happened: kind === 'poison' && tries === 3 }
    }
    const { ended } = await play([fault('poison', 0), fault('poison', 30)], thirdTime)
    expect(ended.map(({ happened }) => happened)).toEqual([false, false, true, false])
    const never: Inflict = async () => ({ detail: '', happened: false })
    expect((await play([fault('poison', 0)], never)).ended).toHaveLength(5)
  })

  it('begins nothing more once it is told to stop', async () => {
    const { begun, error } = await play([fault('poison', 60_000)], atOnce, AbortSignal.abort())
    expect(begun).toEqual([])
    expect(error).toBeUndefined()
  })
})
