import type { Intake } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import type { FoodRules } from '../catalogue/allergen-gate.ts'
import type { Food } from '../catalogue/food.ts'
import { part } from '../say.ts'
import { resolveEaters } from './resolve-eaters.ts'
import { foodAnswersOf, resolveFoodRules } from './resolve-food-rules.ts'

/** One wish less: what would be said of it, what it changes in the intake, and the rules that it leaves. */
export type LessAsked = { wish: Said; change: Partial<Intake>; rules: () => FoodRules }

/** The intake without one of its exclusions, or without one of the people who eat along. Never without an allergy. */
export function askLess(foods: readonly Food[], intake: Intake): LessAsked[] {
  const { exclusions, eatsAlong } = intake
  return [
    ...exclusions.map((word, at) => ({
      wish: part('Allow "{word}" again', { word }),
      change: { exclusions: exclusions.toSpliced(at, 1) },
    })),
    ...eatsAlong.map(({ name }, at) => ({
      wish: part('Let {name} eat something else', { name }),
      change: { eatsAlong: eatsAlong.toSpliced(at, 1) },
    })),
  ].map((less) => ({ ...less, rules: () => rulesOf(foods, { ...intake, ...less.change }) }))
}

/** What an intake forbids altogether: its own rules, and the foods that somebody who eats along may not have. */
function rulesOf(foods: readonly Food[], intake: Intake): FoodRules {
  const { rules } = resolveFoodRules(foods, foodAnswersOf(intake))
  return withFoods(rules, resolveEaters(foods, intake.eatsAlong).unsafeFoods)
}

/** The same rules with more foods excluded. */
export function withFoods(rules: FoodRules, unsafeFoods: ReadonlySet<string>): FoodRules {
  return { ...rules, excludedFoods: rules.excludedFoods.union(unsafeFoods) }
}
