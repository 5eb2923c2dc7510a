import { intakeSchema } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ChangePool, startChangePool } from './change-pool.ts'
import { type ChangeTask, doChangeTask } from './change-task.ts'

const catalogue = loadCatalogue()
const script = new URL('./change-thread.ts', import.meta.url)
const never = new AbortController().signal

let task: ChangeTask
const place = { day: 1, meal: 1 }
let pool: ChangePool
const onThreadLost = vi.fn()
beforeAll(async () => {
  const intake = intakeSchema.parse({
    ...{ sex: 'female', age: 38, heightCm: 170, weightKg: 77, goal: { type: 'maintain' } },
    ...{ activityLevel: 'moderately_active', planDurationDays: 2, safety: {} },
  })
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue })
  const { plan } = await orchestrator.run(intake, () => {}, { seed: 5 })
  task = { plan, intake, question: { kind: 'alternatives', place } }
  pool = startChangePool(onThreadLost, script)
  await pool.ready
})
afterAll(() => pool[Symbol.asyncDispose]())

describe('startChangePool', () => {
  it('gives what the engine gives, and lets this thread go on meanwhile', async () => {
    let turns = 0
    const counting = setInterval(() => {
      turns += 1
    }, 1)
    const outcome = await pool.run('a person', task, never)
    clearInterval(counting)
    expect(outcome).toEqual({ kind: 'done', result: await doChangeTask(catalogue, task) })
    expect(outcome).toMatchObject({ result: { kind: 'alternatives' } })
    expect(turns).toBeGreaterThan(10)
  })

  it('makes a part of the plan again', async () => {
    const again: ChangeTask = {
      ...task,
      question: {
        kind: 'regenerate',
        scope: { kind: 'day', day: 1 },
        options: { locked: [place], seed: 3 },
      },
    }
    const outcome = await pool.run('a person', again, never)
    expect(outcome).toEqual({ kind: 'done', result: await doChangeTask(catalogue, again) })
    expect(outcome).toMatchObject({ result: { kind: 'changed', stayed: [] } })
  })

  it('passes on why a swap is refused', async () => {
    const question = { kind: 'swap', place, recipeId: 'stone-soup' } as const
    const outcome = await pool.run('a person', { ...task, question }, never)
    expect(outcome).toMatchObject({
      kind: 'done',
      result: { kind: 'refused', reason: 'dish_does_not_fit' },
    })
  })

  it('works on three things of one person at once, and on another’s beside them', async () => {
    const runs = ['one', 'one', 'one', 'one', 'other'].map((id) => pool.run(id, task, never))
    const kinds = (await Promise.all(runs)).map(({ kind }) => kind)
    expect(kinds).toEqual(['done', 'done', 'done', 'too_many_of_person', 'done'])
    expect(await pool.run('one', task, never)).toMatchObject({ kind: 'done' })
  })

  it('lets sixteen wait and sends the next away', async () => {
    const people = Array.from({ length: 17 }, (_, nr) => `person ${nr}`)
    const left = new AbortController()
    const runs = people.map((id) => pool.run(id, task, left.signal))
    expect(await runs[16]).toEqual({ kind: 'full' })
    left.abort()
    await Promise.all(runs)
    expect(await pool.run('a person', task, never)).toMatchObject({ kind: 'done' })
  })

  it('stops what nobody waits for any more', async () => {
    const left = new AbortController()
    const run = pool.run('a person', task, left.signal)
    left.abort()
    expect(await run).toEqual({ kind: 'aborted' })
    expect(onThreadLost).not.toHaveBeenCalled()
  })
})
