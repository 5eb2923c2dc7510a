import type { Food, FoodNutrients } from '@zero-sum/nutrition-engine'
import { generalWords } from './general-words.ts'
import derived from './generated/nutrients.json' with { type: 'json' }
import { retail } from './retail/retail.ts'
import { hardToFind } from './selection/hard-to-find.ts'
import { selection } from './selection/selection.ts'

const nutrients: Readonly<
  Record<string, { refusePercent: number; per100g: FoodNutrients } | undefined>
> = derived

/** The foods by key: what was decided about them joined with what USDA SR28 measured. */
export function loadFoods(): ReadonlyMap<string, Food> {
  const foods = new Map<string, Food>()
  for (const { soldTrimmed, ...chosen } of selection) {
    const measured = nutrients[chosen.ndb]
    if (measured === undefined)
      throw new Error(`${chosen.key} has no derived nutrients; run scripts/derive-foods.ts.`)
    if (foods.has(chosen.key)) throw new Error(`${chosen.key} is selected twice.`)
    const soldAs = retail[chosen.key]
    const words = [...new Set([...chosen.words, ...generalWords(chosen)])]
    const refusePercent = soldTrimmed ? 0 : measured.refusePercent
    foods.set(chosen.key, {
      ...chosen,
      ...(hardToFind.has(chosen.key) ? { isHardToFind: true } : {}),
      ...(soldAs === undefined ? {} : { soldAs }),
      words,
      refusePercent,
      per100g: measured.per100g,
    })
  }
  return foods
}
