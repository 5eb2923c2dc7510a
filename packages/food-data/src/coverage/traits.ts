import type { Recipe } from '@zero-sum/nutrition-engine'
import type { ServingFigures } from '../recipe-linter/figures.ts'
import { energyShares } from './personas.ts'

/**
 * What a person's numbers or week may ask of a dish: much protein for a high-protein day, much carbohydrate for a balanced
 * one on training days, little time on a weekday, a batch for the freezer or the office.
 */
export const traits = {
  any: { label: '', holds: () => true },
  protein: {
    label: '≥ 28 % protein energy',
    holds: (_, figures) => energyShares(figures).protein >= 0.28,
  },
  carbohydrate: {
    label: '≥ 50 % carbohydrate energy',
    holds: (_, figures) => energyShares(figures).availableCarbohydrate >= 0.5,
  },
  quick: { label: '≤ 20 minutes', holds: ({ totalMinutes }) => totalMinutes <= 20 },
  batchable: { label: 'batchable', holds: ({ batchable }) => batchable },
} as const satisfies Record<
  string,
  { label: string; holds: (recipe: Recipe, figures: ServingFigures) => boolean }
>

export type TraitName = keyof typeof traits
