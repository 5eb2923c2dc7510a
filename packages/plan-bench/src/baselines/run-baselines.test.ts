import { expect, it } from 'vitest'
import { isWithin } from '../observations/deviations.ts'
import { openBench } from '../observations/open-bench.ts'
import { personOf } from '../people/draw-person.ts'
import { runBaselines } from './run-baselines.ts'

const { catalogue } = openBench()
const adult = {
  sex: 'male',
  age: 33,
  heightCm: 180,
  weightKg: 78,
  goal: { type: 'maintain' },
  activityLevel: 'lightly_active',
  dietaryStyle: 'vegan',
  cookingSkill: 5,
  prepTimeMaxMin: 20,
  planDurationDays: 1,
  safety: {},
} as const

it('lets three planners fill the same day, the solver best', { timeout: 60_000 }, async () => {
  const runs = await runBaselines(personOf('adult', adult, 1), catalogue)
  expect(runs.map(({ name }) => name)).toEqual(['random', 'greedy', 'HiGHS'])
  const [random, greedy, solver] = runs.map(({ days }) => days[0] ?? undefined)
  if (solver === undefined) throw new Error('HiGHS made no day.')
  expect(isWithin(solver)).toBe(true)
  const off = (day: typeof random) =>
    Math.abs(day?.energy ?? 9) + Math.abs(day?.protein ?? 9) + Math.abs(day?.fat ?? 9)
  expect(off(solver)).toBeLessThan(off(greedy))
  expect(off(greedy)).toBeLessThan(off(random))
})

it('gives the same days again', { timeout: 60_000 }, async () => {
  const person = personOf('adult', { ...adult, dietaryStyle: 'keto' }, 4)
  const [first, again] = [
    await runBaselines(person, catalogue),
    await runBaselines(person, catalogue),
  ]
  expect(again.map(({ days }) => days)).toEqual(first.map(({ days }) => days))
})

it('plans nothing for whom the engine refuses', async () => {
  const person = personOf('pregnant', { ...adult, safety: { pregnant: true } }, 1)
  expect(await runBaselines(person, catalogue)).toEqual([])
})
