import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { inSentence } from '../words.ts'
import type { DietaryReference } from './dietary-references.ts'

/** Below this share of the reference, over a week, a nutrient is worth a word. A choice of ours. */
export const shortBelowPercent = 75

type Diet = NormalizedIntake['diet']

export type Finding = {
  row: DietaryReference
  percentOfReference: number
  coverage: number
  isTooMuch: boolean
  diet: Diet
  /** Finds what the person may eat that is rich in it, richest first; asked only where it is wanted. */
  richFoods: () => readonly string[]
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
  const richFoods = finding.richFoods()
  const sources =
    richFoods.length === 0
      ? ' Few of the foods that you eat hold much of it; ask a clinician whether a supplement suits you.'
      : ` Rich in it among what you eat: ${richFoods.join(', ')}.`
  return `${shortfall(finding)}${sources}`
}

function shortfall({ row, percentOfReference, coverage }: Finding): string {
  const unmeasured = Math.round((1 - coverage) * 100)
  const known = `At least ${Math.round(percentOfReference)} % of what is recommended`
  if (unmeasured < 1) return `${known.replace('At least ', 'About ')}.`
  return `${known}; USDA did not measure ${inSentence(row.name)} in ${unmeasured} % of the food’s weight.`
}
