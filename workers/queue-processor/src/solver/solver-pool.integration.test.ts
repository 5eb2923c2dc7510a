import { planSchema } from '@zero-sum/contracts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { behaviours } from '../testing/scripted-solver-behaviours.ts'
import { defaultTiming } from '../timing.ts'
import { type SolverPool, startSolverPool } from './solver-pool.ts'

const scripted = new URL('../testing/scripted-solver.ts', import.meta.url)
const real = new URL('./thread.ts', import.meta.url)

const intake = {
  sex: 'female',
  age: 38,
  heightCm: 170,
  weightKg: 77.1,
  goal: { type: 'maintain' },
  activityLevel: 'moderately_active',
}

const pools: SolverPool[] = []
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool[Symbol.asyncDispose]()
})

function start(solverUrl = scripted, size = 1, agentDeadlineMs = 60_000) {
  const onThreadLost = vi.fn()
  const timing = { ...defaultTiming, agentDeadlineMs }
  const pool = startSolverPool({ solverUrl, size, timing, onThreadLost })
  pools.push(pool)
  const solve = (seed: number, signal = new AbortController().signal, onProgress = vi.fn()) =>
    pool.solve({ intake, seed }, { onProgress, signal })
  return { pool, solve }
}

describe('startSolverPool', () => {
  it('makes a plan with the real engine and catalogue, byte for byte the same for a seed', async () => {
    const { pool, solve } = start(real, 2)
    await pool.ready
    const onProgress = vi.fn()
    const [first, second] = await Promise.all([solve(7, undefined, onProgress), solve(7)])
    expect(first).toEqual({ ...second, atMs: expect.any(Number) })
    if (first?.kind !== 'plan') throw new Error(`There is no plan but ${first?.kind}.`)
    expect(planSchema.parse(JSON.parse(first.planJson)).seed).toBe(7)
    const agents = new Set(onProgress.mock.calls.map(([progress]) => progress.agent))
    expect(agents).toEqual(new Set([1, 2, 3, 4, 5, 6]))
  }, 60_000)

  it('passes on what the engine refuses', async () => {
    const { solve } = start()
    expect(await solve(behaviours.refuses)).toMatchObject({
      kind: 'refused',
      problem: { code: 'impossible_wishes', reason: 'test', status: 422 },
    })
  })

  it('tells of a broken engine without its words, and goes on in the same thread', async () => {
    const { solve } = start()
    const broken = await solve(behaviours.breaks)
    expect(broken).toMatchObject({
      kind: 'failed',
      reason: 'solver_broke',
      fault: { name: 'TypeError' },
    })
    expect(JSON.stringify(broken)).not.toContain('77.1')
    expect(await solve(behaviours.quick)).toMatchObject({ kind: 'plan' })
  })

  it('does not hand an intake to the engine that it cannot read', async () => {
    const { pool } = start()
    const options = { onProgress: vi.fn(), signal: new AbortController().signal }
    expect(await pool.solve({ intake: { age: 'old' }, seed: 1 }, options)).toEqual({
      kind: 'failed',
      reason: 'unreadable_intake',
    })
  })

  it('survives a thread that dies, and replaces it', async () => {
    const { solve } = start()
    expect(await solve(behaviours.exits)).toMatchObject({
      kind: 'failed',
      reason: 'solver_crashed',
    })
    expect(await solve(behaviours.quick)).toMatchObject({ kind: 'plan' })
  })

  it('ends an agent that works past its deadline, in a loop that nothing else could end', async () => {
    const { solve } = start(scripted, 1, 300)
    expect(await solve(behaviours.hangs)).toEqual({ kind: 'failed', reason: 'agent_deadline' })
    expect(await solve(behaviours.quick)).toMatchObject({ kind: 'plan' })
  })

  it('gives each agent the whole deadline, not all of them together', async () => {
    // Six agents of 300 ms each.
    const { solve } = start(scripted, 1, 1_000)
    expect(await solve(behaviours.slow)).toMatchObject({ kind: 'plan' })
  })

  it('stops a plan that is no longer wanted, whether the engine heeds that or not', async () => {
    const { solve } = start(scripted, 2)
    const unwanted = new AbortController()
    const onProgress = vi.fn()
    const both = [
      solve(behaviours.heeds, unwanted.signal, onProgress),
      solve(behaviours.hangs, unwanted.signal, onProgress),
    ]
    await vi.waitFor(() => expect(onProgress).toHaveBeenCalledTimes(6), 5_000)
    unwanted.abort()
    expect(await Promise.all(both)).toEqual([{ kind: 'aborted' }, { kind: 'aborted' }])
    expect(await solve(behaviours.quick)).toMatchObject({ kind: 'plan' })
  })

  it('makes as many plans at a time as it has threads, and the rest after them', async () => {
    const { solve } = start(scripted, 2)
    const results = await Promise.all(Array.from({ length: 10 }, () => solve(behaviours.quick)))
    expect(results.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => 'plan'))
  })

  it('says so when a thread cannot be started', async () => {
    const { pool, solve } = start(new URL('./no-such-script.ts', import.meta.url))
    await expect(pool.ready).rejects.toThrow(/no-such-script/)
    expect(await solve(behaviours.quick)).toEqual({ kind: 'failed', reason: 'solver_crashed' })
  })
})
