import { longestKeepingDays } from '../../packages/food-data/src/recipe-linter/keeping.ts'
import * as memberNumbers from '../../packages/nutrition-engine/src/household/member-numbers.ts'
import * as portionWords from '../../packages/nutrition-engine/src/household/portion-words.ts'
import * as bodyRefusals from '../../packages/nutrition-engine/src/intake-normalizer/body-refusals.ts'
import * as safetyNotices from '../../packages/nutrition-engine/src/intake-normalizer/safety-notices.ts'
import * as defaultRate from '../../packages/nutrition-engine/src/metabolic-calculator/default-rate.ts'
import * as deficitLimits from '../../packages/nutrition-engine/src/metabolic-calculator/deficit-limits.ts'
import * as expenditure from '../../packages/nutrition-engine/src/metabolic-calculator/expenditure.ts'
import * as fatTarget from '../../packages/nutrition-engine/src/metabolic-calculator/fat-target.ts'
import * as fibreTarget from '../../packages/nutrition-engine/src/metabolic-calculator/fibre-target.ts'
import * as goalEnergy from '../../packages/nutrition-engine/src/metabolic-calculator/goal-energy.ts'
import * as macroTargets from '../../packages/nutrition-engine/src/metabolic-calculator/macro-targets.ts'
import * as proteinTarget from '../../packages/nutrition-engine/src/metabolic-calculator/protein-target.ts'
import * as referenceWeight from '../../packages/nutrition-engine/src/metabolic-calculator/reference-weight.ts'
import * as trainingShift from '../../packages/nutrition-engine/src/metabolic-calculator/training-shift.ts'
import * as tolerances from '../../packages/nutrition-engine/src/nutrition-compiler/day/tolerances.ts'
import * as objective from '../../packages/nutrition-engine/src/nutrition-compiler/objective.ts'
import * as nutrientGoals from '../../packages/nutrition-engine/src/nutrition-compiler/week/nutrient-goals.ts'
import * as weekObjective from '../../packages/nutrition-engine/src/nutrition-compiler/week/week-objective.ts'
import * as adviseOnNutrient from '../../packages/nutrition-engine/src/qa-validator/advise-on-nutrient.ts'
import * as checkUsdaEnergy from '../../packages/nutrition-engine/src/qa-validator/check-usda-energy.ts'
import { vegetarianIronFactor } from '../../packages/nutrition-engine/src/qa-validator/dietary-references.ts'
import * as fibreNotice from '../../packages/nutrition-engine/src/qa-validator/fibre-notice.ts'
import * as energy from '../../packages/nutrition-engine/src/quantities/energy.ts'
import * as judgeRecipe from '../../packages/nutrition-engine/src/recipe-curator/judge-recipe.ts'
import * as bodyConstants from '../../packages/nutrition-engine/src/weight-course/body-constants.ts'
import * as startingBody from '../../packages/nutrition-engine/src/weight-course/starting-body.ts'
import * as weightCourse from '../../packages/nutrition-engine/src/weight-course/weight-course.ts'

/** Not constants of nutrition: how hard the search tries, and what has tables of its own. */
const elsewhere = ['effort', 'proteinGramsPerKg']

/**
 * Every exported number of the files above, by its name in the code: `floorKcal.female`. What a file exports anew turns up
 * here by itself, and asks to be written down.
 */
export function codeConstants(): Record<string, number> {
  const modules: readonly object[] = [
    bodyRefusals,
    safetyNotices,
    defaultRate,
    deficitLimits,
    expenditure,
    fatTarget,
    fibreTarget,
    goalEnergy,
    macroTargets,
    proteinTarget,
    referenceWeight,
    trainingShift,
    objective,
    tolerances,
    nutrientGoals,
    weekObjective,
    adviseOnNutrient,
    checkUsdaEnergy,
    fibreNotice,
    energy,
    judgeRecipe,
    bodyConstants,
    startingBody,
    weightCourse,
    memberNumbers,
    portionWords,
    { vegetarianIronFactor, longestKeepingDays },
  ]
  const numbers = modules
    .flatMap((module) => Object.entries(module))
    .filter(([name]) => !elsewhere.includes(name))
    .flatMap(([name, value]) => numbersIn(name, value))
  return Object.fromEntries(numbers)
}

function numbersIn(name: string, value: unknown): [string, number][] {
  if (typeof value === 'number') return [[name, value]]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(`${name}.${key}`, inner))
}
