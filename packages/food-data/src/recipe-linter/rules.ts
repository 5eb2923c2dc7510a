import type { Food } from '@zero-sum/nutrition-engine'
import { lintPortions, lintRanges, lintSteps } from './amounts.ts'
import { lintBends } from './bends.ts'
import { lintCoreTemperatures } from './core-temperatures.ts'
import { lintCountedLiquids } from './counted-liquids.ts'
import type { Rule } from './dish.ts'
import { lintEggs } from './eggs.ts'
import { lintEnergy } from './energy.ts'
import { lintKeeping } from './keeping.ts'
import { lintLimits } from './limited-foods.ts'
import { lintMethod } from './method.ts'
import { lintSaturates, lintSodium } from './sodium-and-saturates.ts'
import { lintBeans, lintDryFoods, lintPreparations, lintTinnedFoods } from './states.ts'
import { lintStrangeFoods } from './strange-foods.ts'
import { lintTimes } from './times.ts'
import { lintAllergenWords, lintDietWords } from './told-words.ts'

/** Every rule that a recipe answers to, by the name under which its faults are told. */
export function rulesFor(foods: ReadonlyMap<string, Food>) {
  return {
    steps: lintSteps,
    ranges: lintRanges,
    portions: lintPortions,
    bends: lintBends,
    method: lintMethod,
    'strange foods': lintStrangeFoods(foods),
    times: lintTimes,
    'allergen words': lintAllergenWords,
    'diet words': lintDietWords,
    energy: lintEnergy,
    sodium: lintSodium,
    saturates: lintSaturates,
    eggs: lintEggs,
    'core temperatures': lintCoreTemperatures,
    'limited foods': lintLimits,
    beans: lintBeans,
    keeping: lintKeeping,
    'dry foods': lintDryFoods,
    'tinned foods': lintTinnedFoods,
    preparations: lintPreparations,
    'counted liquids': lintCountedLiquids,
  } satisfies Record<string, Rule>
}
