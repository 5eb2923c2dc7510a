import type { FoodNutrients } from '../catalogue/food.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import type { DietaryReference } from './dietary-references.ts'

/** Below this share of the reference, over a week, a nutrient is worth a word. A choice of ours. */
export const shortBelowPercent = 75

type Diet = NormalizedIntake['diet']
type Sources = { any: string; vegan: string }

/** Foods that are rich in what plans tend to lack (USDA SR28), for those who eat animals and those who don't. */
const sources: Partial<Record<keyof FoodNutrients, Sources>> = {
  vitaminAUgRae: {
    any: 'carrots, sweet potatoes, spinach or eggs',
    vegan: 'carrots, sweet potatoes, spinach or kale',
  },
  vitaminCMg: {
    any: 'peppers, citrus fruit or broccoli',
    vegan: 'peppers, citrus fruit or broccoli',
  },
  vitaminEMg: {
    any: 'sunflower seeds, almonds or vegetable oil',
    vegan: 'sunflower seeds, almonds or vegetable oil',
  },
  cholineMg: { any: 'eggs, fish or soya beans', vegan: 'soya beans, quinoa or broccoli' },
  calciumMg: {
    any: 'milk, yogurt, tinned fish with bones or kale',
    vegan: 'tofu set with calcium, fortified drinks or kale',
  },
  ironMg: {
    any: 'red meat, lentils or beans',
    vegan: 'lentils, beans or tofu, with something that holds vitamin C',
  },
  magnesiumMg: { any: 'nuts, seeds or whole grains', vegan: 'nuts, seeds or whole grains' },
  potassiumMg: { any: 'potatoes, beans or fruit', vegan: 'potatoes, beans or fruit' },
  zincMg: { any: 'meat, seeds or pulses', vegan: 'pumpkin seeds, pulses or whole grains' },
  folateUgDfe: {
    any: 'leafy greens, beans or citrus fruit',
    vegan: 'leafy greens, beans or citrus fruit',
  },
  fibreGrams: {
    any: 'pulses, whole grains and vegetables',
    vegan: 'pulses, whole grains and vegetables',
  },
  vitaminB12Ug: {
    any: 'fish, eggs, milk or a supplement',
    vegan: 'fortified foods or a supplement',
  },
}

export type Finding = {
  row: DietaryReference
  percentOfReference: number
  coverage: number
  isTooMuch: boolean
  diet: Diet
}

/** What to say about a nutrient that is short, or too much, or that a diet cannot give; nothing where all is well. */
export function adviseOn(finding: Finding): string | undefined {
  const { row, percentOfReference, isTooMuch, diet } = finding
  if (isTooMuch)
    return `More than the tolerable upper intake of ${inSentence(row.name)} a day; vary the foods that are richest in it.`
  if (row.kind === 'limit')
    return percentOfReference > 100
      ? `Over the ${row.amounts[1]} ${row.unit} a day above which sodium is better reduced (NASEM 2019): use less salt and salty sauces.`
      : undefined
  if (row.nutrient === 'vitaminB12Ug' && diet === 'vegan')
    return 'Plants hold no reliable vitamin B12. On a vegan diet take it from fortified foods or a supplement, always.'
  if (percentOfReference >= shortBelowPercent) return undefined
  if (row.nutrient === 'vitaminDUg')
    return 'Food alone seldom gives enough vitamin D; the rest comes from sunlight or a supplement. Ask a clinician what suits you.'
  const { any, vegan } = sources[row.nutrient] ?? {}
  const rich = diet === 'vegan' ? vegan : any
  return `${shortfall(finding)}${rich === undefined ? '' : ` Good sources: ${rich}, where you may eat them.`}`
}

function shortfall({ row, percentOfReference, coverage }: Finding): string {
  const unmeasured = Math.round((1 - coverage) * 100)
  const known = `At least ${Math.round(percentOfReference)} % of what is recommended`
  if (unmeasured < 1) return `${known.replace('At least ', 'About ')}.`
  return `${known}; USDA did not measure ${inSentence(row.name)} in ${unmeasured} % of the food’s weight.`
}

/** "Vitamin A" in the middle of a sentence keeps its letter. */
function inSentence(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}
