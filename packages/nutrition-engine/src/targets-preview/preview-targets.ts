import type { Intake, Targets } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { normalizeIntake } from '../intake-normalizer/normalize-intake.ts'
import { calculateMetabolism } from '../metabolic-calculator/calculate-metabolism.ts'
import { roundTo } from '../quantities/round-to.ts'
import { curateRecipes } from '../recipe-curator/curate-recipes.ts'
import { countSuited } from './count-suited.ts'

/** Decimals of targets, as in a plan. */
const decimals = 2

/**
 * What a plan for this intake would aim at, and how many dishes there are for it: the first three agents without the search
 * that follows. Throws `IntakeRefused` for every reason that can be told without solving.
 */
export function previewTargets(intake: Intake, catalogue: Catalogue): Targets {
  const normalized = normalizeIntake(intake, catalogue)
  const { profile, days } = calculateMetabolism(normalized)
  const curated = curateRecipes(normalized, catalogue)
  return {
    screening: normalized.screening,
    notices: [...normalized.notices],
    metabolic: profile,
    days: days.map(({ targets, ...day }) => ({
      ...day,
      targets: {
        energyKcal: roundTo(targets.energyKcal, decimals),
        proteinGrams: roundTo(targets.proteinGrams, decimals),
        fatGrams: roundTo(targets.fatGrams, decimals),
        availableCarbohydrateGrams: roundTo(targets.availableCarbohydrateGrams, decimals),
        fibreGrams: roundTo(targets.fibreGrams, decimals),
      },
    })),
    dishes: { recipes: catalogue.recipes.length, ...countSuited(curated) },
  }
}
