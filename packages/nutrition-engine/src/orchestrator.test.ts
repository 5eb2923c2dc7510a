import { type PipelineProgress, planSchema } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { NutritionPipelineOrchestrator } from './orchestrator.ts'
import { PipelineAborted } from './pipeline-aborted.ts'
import { verifyDeliveredPlan } from './qa-validator/verify-delivered-plan.ts'
import { IntakeRefused } from './refusal.ts'
import { fixtureCatalogue, fixtureIntake } from './testing/fixture-catalogue.ts'

const orchestrator = new NutritionPipelineOrchestrator({ catalogue: fixtureCatalogue })
const silent = () => {}

describe('NutritionPipelineOrchestrator', () => {
  it('makes a plan that holds its contract and passes every check', async () => {
    const intake = fixtureIntake()
    const { plan, deliverables } = await orchestrator.run(intake, silent, { seed: 1 })
    expect(planSchema.parse(plan)).toEqual(plan)
    expect(plan.qa.status).toBe('passed')
    expect(plan.days).toHaveLength(7)
    expect(verifyDeliveredPlan(plan, intake, fixtureCatalogue)).toEqual([])
    expect(deliverables.metabolicProfile).toEqual(plan.metabolic)
    expect(deliverables.html).toContain('Shopping list')
  })

  it('gives the same bytes for the same intake and seed', async () => {
    const bytes = async (seed: number) =>
      JSON.stringify(await orchestrator.run(fixtureIntake(), silent, { seed }))
    expect(await bytes(42)).toBe(await bytes(42))
    expect(await bytes(42)).not.toBe(await bytes(43))
  })

  it('does not change the intake or the catalogue', async () => {
    const before = JSON.stringify([...fixtureCatalogue.foods, fixtureCatalogue.recipes])
    const intake = Object.freeze(fixtureIntake())
    await orchestrator.run(intake, silent, { seed: 1 })
    expect(JSON.stringify([...fixtureCatalogue.foods, fixtureCatalogue.recipes])).toBe(before)
  })

  it('puts the seed beside the intake before the seed in it, and asks for one of them', async () => {
    const planOf = async (inIntake?: number, beside?: number) => {
      const intake = fixtureIntake(inIntake === undefined ? {} : { seed: inIntake })
      const options = beside === undefined ? {} : { seed: beside }
      return (await orchestrator.run(intake, silent, options)).plan.seed
    }
    expect(await planOf(5)).toBe(5)
    expect(await planOf(5, 6)).toBe(6)
    await expect(planOf()).rejects.toThrow(RangeError)
  })

  it('reports all six agents at their start and end, each day, and never goes back', async () => {
    const seen: PipelineProgress[] = []
    await orchestrator.run(fixtureIntake(), (progress) => void seen.push(progress), { seed: 1 })
    const percents = seen.map(({ percent }) => percent)
    expect(percents).toEqual([...percents].sort((a, b) => a - b))
    expect(percents[0]).toBe(0)
    expect(percents.at(-1)).toBe(100)
    for (const agent of [1, 2, 3, 4, 5, 6])
      expect(seen.filter((progress) => progress.agent === agent).length).toBeGreaterThanOrEqual(2)
    expect(seen.flatMap(({ day }) => day ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 7])
    const tuesday = seen.find(({ day }) => day === 2)
    expect(tuesday?.message).toMatch(/^Tuesday is drafted: 1,\d{3} kcal against 1,896$/)
    expect(tuesday?.counts).toEqual({ days: 7, ready: 2 })
  })

  it('waits for the listener', async () => {
    let open = 0
    let most = 0
    await orchestrator.run(
      fixtureIntake({ planDurationDays: 2 }),
      async () => {
        open += 1
        most = Math.max(most, open)
        await new Promise((resolve) => setImmediate(resolve))
        open -= 1
      },
      { seed: 1 },
    )
    expect(most).toBe(1)
  })

  it('ends with PipelineAborted between agents and between days', async () => {
    for (const stopAt of [1, 3, 4, 6] as const) {
      const abort = new AbortController()
      const agents: number[] = []
      const run = orchestrator.run(
        fixtureIntake(),
        ({ agent }) => {
          agents.push(agent)
          if (agent === stopAt) abort.abort()
        },
        { seed: 1, signal: abort.signal },
      )
      await expect(run).rejects.toThrow(PipelineAborted)
      expect(agents.at(-1)).toBe(stopAt)
    }
  })

  it('refuses wishes that no recipe meets, and names ways out that work', async () => {
    const intake = fixtureIntake({ prepTimeMaxMin: 15, dietaryStyle: 'vegan' })
    const refusal = await orchestrator.run(intake, silent, { seed: 1 }).catch((error) => error)
    expect(refusal).toBeInstanceOf(IntakeRefused)
    const { problem } = refusal as IntakeRefused
    expect(problem).toMatchObject({ code: 'impossible_wishes', reason: 'no_recipe_for_slot' })
    expect(problem.detail).toContain('dinner')
    const [suggestion] = problem.suggestions ?? []
    expect(suggestion?.change).toBeDefined()
    const changed = { ...intake, ...suggestion?.change, planDurationDays: 1 }
    const { plan } = await orchestrator.run(changed, silent, { seed: 1 })
    expect(plan.qa.status).toBe('passed')
  })

  it('compiles again without a dish whose words fail the checks', async () => {
    const recipes = fixtureCatalogue.recipes.map((recipe) =>
      recipe.id === 'tofu-rice' ? { ...recipe, method: ['Serve with a prawn cracker.'] } : recipe,
    )
    const careless = new NutritionPipelineOrchestrator({
      catalogue: { ...fixtureCatalogue, recipes },
    })
    const intake = fixtureIntake({ allergies: ['shellfish'] })
    const rounds: number[] = []
    const { plan } = await careless.run(
      intake,
      ({ agent, percent }) => {
        if (agent === 3) rounds.push(percent)
      },
      { seed: 1 },
    )
    expect(rounds.length).toBeGreaterThan(2)
    expect(plan.days.flatMap(({ meals }) => meals.map(({ recipeId }) => recipeId))).not.toContain(
      'tofu-rice',
    )
  })
})
