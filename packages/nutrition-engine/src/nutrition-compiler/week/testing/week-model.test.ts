import type { IntakeInput } from '@zero-sum/contracts'
import { describe, expect, it, vi } from 'vitest'
import { loadHighs } from '../../../solver/load-highs.ts'
import { fixtureWeek } from '../../../testing/fixture-week.ts'
import { chooseFillings } from '../choose-fillings.ts'
import type { Filling } from '../compile-stretch.ts'
import { countFilling, weekCost } from '../week-cost.ts'
import { type DraftPool, draftPool, withoutMoves } from './draft-pool.ts'
import { weekModel } from './week-model.ts'

// The model does not know of neighbours, so this term is taken out of the costs too.
vi.mock('../week-objective.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../week-objective.ts')>()
  return { ...original, weekObjective: { ...original.weekObjective, proteinOfNeighbour: 0 } }
})

const wishes: Partial<IntakeInput>[] = [
  { leftovers: 'none', planDurationDays: 5 },
  { leftovers: 'some', variety: 1, planDurationDays: 6 },
  { leftovers: 'many', variety: 5 },
]

/** The choice that HiGHS proves to be the best of a pool. */
async function provedChoice({ problem, draft, fillings }: DraftPool): Promise<Filling[]> {
  const highs = await loadHighs()
  const model = highs.createModel(weekModel(problem, draft.stretches, fillings))
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 })
    model.run()
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
      throw new Error('HiGHS proved nothing.')
    const { colValue } = model.getSolution()
    return fillings
      .filter((_, at) => (colValue[at] ?? 0) > 0.5)
      .toSorted((one, other) => one.from - other.from)
  } finally {
    model.dispose()
  }
}

describe('the choice of fillings beside the proved optimum', () => {
  it('is within one percent of it on 24 pools, and nearly always the same', {
    timeout: 120_000,
  }, async () => {
    const ratios: number[] = []
    for (let seed = 0; seed < 24; seed++) {
      const week = fixtureWeek(wishes[seed % wishes.length])
      const pool = withoutMoves(await draftPool(week, seed, 1))
      const { problem, draft, fillings } = pool
      const days = chooseFillings(problem, draft, fillings, { seed, round: 0 })
      const chosen = draft.stretches.map(({ from, length }) => ({
        from,
        days: days.slice(from, from + length),
      }))
      const proved = await provedChoice(pool)
      expect(proved.map(({ from }) => from)).toEqual(chosen.map(({ from }) => from))
      const cost = (of: readonly Filling[]) =>
        weekCost(
          problem,
          of.map((filling) => countFilling(problem, filling)),
        )
      ratios.push(cost(chosen) / cost(proved))
    }
    // Nothing is better than what is proved: the model and the costs agree.
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1 - 1e-9)
    expect(Math.max(...ratios)).toBeLessThanOrEqual(1.01)
    expect(ratios.filter((ratio) => ratio < 1 + 1e-9).length).toBeGreaterThanOrEqual(22)
  })
})
