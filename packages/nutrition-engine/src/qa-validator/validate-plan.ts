import type { Micronutrient, PlanDay, Qa } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import type { Metabolism } from '../metabolic-calculator/metabolism.ts'
import { assessMicronutrients } from './assess-micronutrients.ts'
import type { Check } from './check.ts'
import { checkDishes } from './check-dishes.ts'
import { checkEnergyFloor } from './check-energy-floor.ts'
import { checkIngredients } from './check-ingredients.ts'
import { checkLeftovers } from './check-leftovers.ts'
import { checkSums } from './check-sums.ts'
import { checkTolerances } from './check-tolerances.ts'
import { checkUsdaEnergy } from './check-usda-energy.ts'
import { checkVariety } from './check-variety.ts'
import { checkWishes } from './check-wishes.ts'
import { checkWords } from './check-words.ts'
import { notAssessed } from './dietary-references.ts'
import { knownFoods } from './known-foods.ts'

export type Validation = {
  /** Every rule with its outcome, and what would help where one failed. */
  checks: readonly Check[]
  qa: Qa
  micronutrients: Micronutrient[]
  notAssessed: string[]
}

/**
 * Checks the days of a plan against the person and the catalogue, from the grams that will be weighed and the words that
 * will be read. Trusts nothing that the plan says about itself.
 */
export function validatePlan(
  days: readonly PlanDay[],
  intake: NormalizedIntake,
  metabolism: Metabolism,
  catalogue: Catalogue,
): Validation {
  const foods = knownFoods(catalogue)
  const { carbohydrateIsCeiling } = metabolism
  const tolerances = checkTolerances(days, foods, carbohydrateIsCeiling)
  const isCut = intake.goal.type === 'cut'
  const checks = [
    checkIngredients(days, foods, intake),
    checkWords(days, intake, catalogue),
    checkSums(days, foods),
    ...tolerances.checks,
    checkEnergyFloor(days, foods, { sex: intake.sex, isCut }),
    checkDishes(days, catalogue),
    checkLeftovers(days, catalogue),
    checkVariety(days, catalogue),
    checkWishes(days, intake, metabolism, catalogue),
    checkUsdaEnergy(days, foods),
  ]
  return {
    checks,
    qa: {
      status: checks.every(({ passed }) => passed) ? 'passed' : 'failed',
      worstDeviation: tolerances.worstDeviation,
      checks: checks.map(({ remedy: _, ...check }) => check),
    },
    micronutrients: assessMicronutrients(days, catalogue, intake),
    notAssessed: [...notAssessed],
  }
}
