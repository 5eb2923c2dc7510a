import type { Said } from '@zero-sum/contracts/said'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { listOf, part, type Sentence, say, wordOf } from '../say.ts'
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
export function adviseOn(finding: Finding): Sentence | undefined {
  const { row, percentOfReference, isTooMuch, diet } = finding
  const nutrient = wordOf('nutrient', row.name)
  if (isTooMuch)
    return say(
      'More than the tolerable upper intake of {nutrient} a day; vary the foods that are richest in it.',
      { nutrient },
    )
  if (row.kind === 'limit')
    return percentOfReference > 100
      ? say(
          'Over the {amount, number} {unit} a day above which sodium is better reduced (NASEM 2019): use less salt and salty sauces.',
          { amount: row.amounts[1], unit: row.unit },
        )
      : undefined
  if (row.nutrient === 'vitaminB12Ug' && diet === 'vegan')
    return {
      detail:
        'Plants hold no reliable vitamin B12. On a vegan diet take it from fortified foods or a supplement, always.',
    }
  if (percentOfReference >= shortBelowPercent) return undefined
  if (row.nutrient === 'vitaminDUg')
    return {
      detail:
        'Food alone seldom gives enough vitamin D; the rest comes from sunlight or a supplement. Ask a clinician what suits you.',
    }
  const richFoods = finding.richFoods()
  const shortfall = shortfallOf(finding)
  if (richFoods.length === 0)
    return say(
      '{shortfall} Few of the foods that you eat hold much of it; ask a clinician whether a supplement suits you.',
      { shortfall },
    )
  return say('{shortfall} Rich in it among what you eat: {foods}.', {
    shortfall,
    foods: listOf(
      richFoods.map((food) => wordOf('ingredient', food)),
      'comma',
    ),
  })
}

function shortfallOf({ row, percentOfReference, coverage }: Finding): Said {
  const unmeasured = Math.round((1 - coverage) * 100)
  const percent = Math.round(percentOfReference)
  if (unmeasured < 1) return part('About {percent, number} % of what is recommended.', { percent })
  return part(
    'At least {percent, number} % of what is recommended; USDA did not measure {nutrient} in {unmeasured, number} % of the food’s weight.',
    { percent, nutrient: wordOf('nutrient', row.name), unmeasured },
  )
}
