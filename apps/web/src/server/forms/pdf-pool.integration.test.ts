import { samplePlan, sampleShopping } from '@zero-sum/plan-forms/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createPdfPool, type PdfPool } from './pdf-pool.ts'
import { doPdfTask, type PdfTask } from './pdf-task.ts'

const script = new URL('./pdf-thread.ts', import.meta.url)
const never = new AbortController().signal
const task: PdfTask = {
  shopping: sampleShopping(samplePlan()),
  ...{ plan: samplePlan(), paper: 'a4', madeAt: new Date('2026-03-01T10:00:00Z') },
  settings: {
    ...{ locale: 'en', energyUnit: 'kcal', measureSystem: 'metric', weekStart: 'monday' },
    timeZone: 'UTC',
  },
}

let pool: PdfPool
const onThreadLost = vi.fn()
beforeAll(() => {
  pool = createPdfPool(onThreadLost, script)
})
afterAll(() => pool[Symbol.asyncDispose]())

describe('createPdfPool', () => {
  it('gives the bytes that a plan has anywhere, and lets this thread go on meanwhile', async () => {
    let turns = 0
    const counting = setInterval(() => {
      turns += 1
    }, 1)
    const outcome = await pool.run('a person', task, never)
    clearInterval(counting)
    expect(turns).toBeGreaterThan(10)
    const here = await doPdfTask(task)
    if (outcome.kind !== 'done' || outcome.result.kind !== 'made' || here.kind !== 'made')
      throw new Error('no PDF was made')
    expect(Buffer.compare(outcome.result.bytes, here.bytes)).toBe(0)
    // A thread has to start first, which a busy machine is slow at.
  }, 90_000)

  it('tells what broke without its words, and goes on with the next', async () => {
    const broken = structuredClone(task)
    const stew = broken.plan.days[0]?.meals[1]
    if (stew !== undefined) stew.recipeId = 'other'
    expect(await pool.run('a person', broken, never)).toEqual({
      kind: 'done',
      result: { kind: 'broke', name: 'Error' },
    })
    expect(await pool.run('a person', task, never)).toMatchObject({ result: { kind: 'made' } })
  })

  it('works on two of one person at once, and lets twelve wait', async () => {
    const runs = ['one', 'one', 'one', 'other'].map((id) => pool.run(id, task, never))
    const kinds = (await Promise.all(runs)).map(({ kind }) => kind)
    expect(kinds).toEqual(['done', 'done', 'too_many_of_person', 'done'])
    const people = Array.from({ length: 13 }, (_, nr) => `person ${nr}`)
    const left = new AbortController()
    const many = people.map((id) => pool.run(id, task, left.signal))
    expect(await many[12]).toEqual({ kind: 'full' })
    left.abort()
    await Promise.all(many)
    expect(onThreadLost).not.toHaveBeenCalled()
  })
})
