import type { DayFigures, Intake } from '@zero-sum/contracts'
import {
  type Catalogue,
  calculateMetabolism,
  foodIsSafe,
  normalizeIntake,
  type Recipe,
  type RecipeKind,
} from '@zero-sum/nutrition-engine'
import type { UsdaFood } from '../usda/read-usda.ts'
import { type Sums, sumFigures } from '../usda/sum-figures.ts'

/** A recipe with what one serving of it holds. */
export type Choice = { recipe: Recipe; serving: Sums }

/** Places of a day that the same recipes suit. */
export type Place = { kinds: readonly RecipeKind[]; weight: number; choices: Choice[] }

/** The week that every baseline has to fill: the engine's own targets, and the recipes that suit the person. */
export type WeekTask = {
  places: Place[]
  days: DayFigures[]
  isKeto: boolean
}

/** A dish in a number of servings, 0.5 to 3 in steps of 0.25. */
export type Served = { choice: Choice; servings: number }

export const servingLimits = { least: 0.5, most: 3, step: 0.25 } as const
const overnightMinutes = 240
/** On keto a dish has at most this share of its energy from available carbohydrate, as in the engine. */
const ketoShare = 0.2

/** Heavier places get more of the day, as meals do; the order is that of a day. */
const breakfast = { kinds: ['breakfast'], weight: 25 } as const
const early = { kinds: ['breakfast', 'snack'], weight: 15 } as const
const main = { kinds: ['main'], weight: 33 } as const
const smallMain = { kinds: ['main'], weight: 20 } as const
const late = { kinds: ['main', 'breakfast'], weight: 15 } as const
const snack = { kinds: ['snack'], weight: 9 } as const
const layouts = [
  [main, main],
  [breakfast, main, main],
  [breakfast, main, smallMain, main],
  [breakfast, early, main, smallMain, main],
  [breakfast, early, main, smallMain, main, late],
] as const

/** The task of one person. Throws `IntakeRefused` where the engine would before it looks at a recipe. */
export function weekTaskOf(
  intake: Intake,
  catalogue: Catalogue,
  usda: ReadonlyMap<string, UsdaFood>,
): WeekTask {
  const normalized = normalizeIntake(intake, catalogue)
  const { days, carbohydrateIsCeiling } = calculateMetabolism(normalized)
  const suits = ({ ingredients, totalMinutes, activeMinutes, skill }: Recipe) => {
    const minutes = totalMinutes >= overnightMinutes ? activeMinutes : totalMinutes
    if (minutes > normalized.prepTimeMaxMin || skill > normalized.cookingSkill) return false
    return ingredients.every(({ food }) => {
      const known = catalogue.foods.get(food)
      return known !== undefined && foodIsSafe(known, normalized)
    })
  }
  const choices = catalogue.recipes.filter(suits).flatMap((recipe) => {
    const lines = recipe.ingredients.flatMap(({ food, grams }) => {
      const known = catalogue.foods.get(food)
      return known === undefined ? [] : [{ ndb: known.ndb, grams }]
    })
    const serving = sumFigures(lines, usda)
    const share = (4 * serving.availableCarbohydrateGrams) / serving.energyKcal
    return carbohydrateIsCeiling && share > ketoShare ? [] : [{ recipe, serving }]
  })
  const layout = layouts[intake.mealsPerDay - 2] ?? []
  const places = [...layout, ...Array.from({ length: intake.snacksPerDay }, () => snack)].map(
    ({ kinds, weight }) => ({
      kinds,
      weight,
      choices: choices.filter(({ recipe }) => kinds.some((kind) => recipe.kinds.includes(kind))),
    }),
  )
  return { places, days: days.map(({ targets }) => targets), isKeto: carbohydrateIsCeiling }
}

/** What a day of dishes holds. */
export function totalOf(dishes: readonly Served[]): Omit<DayFigures, 'fibreGrams'> {
  const sum = (name: 'availableCarbohydrateGrams' | 'energyKcal' | 'fatGrams' | 'proteinGrams') =>
    dishes.reduce((total, { choice, servings }) => total + servings * choice.serving[name], 0)
  return {
    energyKcal: sum('energyKcal'),
    proteinGrams: sum('proteinGrams'),
    fatGrams: sum('fatGrams'),
    availableCarbohydrateGrams: sum('availableCarbohydrateGrams'),
  }
}

/** A number of servings brought to a step and into the limits. */
export function toServings(wished: number): number {
  const { least, most, step } = servingLimits
  return Math.min(most, Math.max(least, Math.round(wished / step) * step))
}
