import type { Breach } from './breach.ts'
import { type Case, gatherEvidence, type Rule, type World } from './evidence.ts'
import { judgeCalendar, judgeMeals } from './rules/calendar.ts'
import { judgeSkill, judgeTime, judgeTwice, judgeVariety } from './rules/dishes.ts'
import { judgeFibre, judgeSodium } from './rules/fibre-and-sodium.ts'
import { judgeFoods } from './rules/foods.ts'
import { judgeHeap, judgeOil, judgePlate } from './rules/portions.ts'
import { judgeSafety, judgeShape } from './rules/safety.ts'
import { judgeShopping } from './rules/shopping.ts'
import { judgeEnergy, judgeFloor, judgeTargets, judgeTolerance } from './rules/targets.ts'
import { judgeNumbers, judgeNutrients, judgeTotals } from './rules/totals.ts'
import { judgeWords } from './rules/words.ts'

const rules: readonly Rule[] = [
  judgeShape,
  judgeSafety,
  judgeCalendar,
  judgeMeals,
  judgeEnergy,
  judgeTargets,
  judgeFloor,
  judgeTolerance,
  judgeTotals,
  judgeNutrients,
  judgeNumbers,
  judgeFoods,
  judgeWords,
  judgeTime,
  judgeSkill,
  judgeTwice,
  judgeVariety,
  judgeOil,
  judgeHeap,
  judgePlate,
  judgeFibre,
  judgeSodium,
  judgeShopping,
]

/** Everything that is wrong with a plan, found without a line of the engine's code; an empty list where nothing is. */
export function judgePlan(one: Case, world: World): Breach[] {
  const evidence = gatherEvidence(one, world)
  return rules.flatMap((rule) => rule(evidence))
}
