import type { DayFigures, GoalType, MacroStyle } from '@zero-sum/contracts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { kcalPerGram } from '../quantities/energy.ts'
import { part } from '../say.ts'
import { type Adjustment, explained, rounded, type Why } from './explanation.ts'
import { fatTarget } from './fat-target.ts'
import { fibreTarget } from './fibre-target.ts'
import { proteinTarget } from './protein-target.ts'

/**
 * On keto available carbohydrate is a ceiling: 30 g, or 5 % of energy where that is more. A convention of ketogenic diets
 * (20 to 50 g a day); it has no one source.
 */
export const ketoCeiling = { grams: 30, shareOfEnergy: 0.05 } as const

const energyFactors = part('Energy factors 4/4/9/2: Regulation (EU) No 1169/2011, Annex XIV')

export type MacroInput = {
  macroStyle: MacroStyle
  diet: NormalizedIntake['diet']
  goal: GoalType
  age: number
  referenceKg: number
  goalKcal: number
  leanestDayKcal: number
}
export type MacroTargets = { average: DayFigures; why: Why[]; adjustments: Adjustment[] }

/** The average day: its grams give `goalKcal` exactly by the one energy convention. */
export function macroTargets(input: MacroInput): MacroTargets {
  const { goalKcal } = input
  const protein = proteinTarget(input)
  const { proteinGrams } = protein
  const fibre = fibreTarget(input.diet, input.macroStyle, goalKcal)
  const { fibreGrams } = fibre
  const otherKcal = kcalPerGram.protein * proteinGrams + kcalPerGram.fibre * fibreGrams
  const proteinWhy = explained(
    { step: 'proteinGrams', value: proteinGrams, unit: 'g' },
    {
      formula: protein.formula,
      source: part(
        'Jäger et al., J Int Soc Sports Nutr 2017;14:20; Thomas et al., Med Sci Sports Exerc 2016;48:543–568; at most 35 % of energy: Institute of Medicine 2005',
      ),
    },
  )
  const fibreWhy = explained(
    { step: 'fibreGrams', value: fibreGrams, unit: 'g' },
    {
      formula: part('{grams, number} g per 1,000 kcal, no more than 28 g', {
        grams: fibre.gramsPer1000Kcal,
      }),
      source: part(
        '14 g per 1,000 kcal: Institute of Medicine 2005; other diets: what such whole foods bring, our own expectation',
      ),
    },
  )
  const rest =
    input.macroStyle === 'keto'
      ? ketoRemainder(goalKcal, otherKcal)
      : carbohydrateRemainder(input.macroStyle, input.referenceKg, goalKcal, otherKcal)
  const { fatGrams, availableCarbohydrateGrams } = rest
  return {
    average: {
      energyKcal: goalKcal,
      proteinGrams,
      fatGrams,
      availableCarbohydrateGrams,
      fibreGrams,
    },
    why: [proteinWhy, ...rest.why, fibreWhy],
    adjustments: protein.adjustments,
  }
}

type Remainder = { fatGrams: number; availableCarbohydrateGrams: number; why: Why[] }

function carbohydrateRemainder(
  macroStyle: Exclude<MacroStyle, 'keto'>,
  referenceKg: number,
  goalKcal: number,
  otherKcal: number,
): Remainder {
  const { fatGrams, formula } = fatTarget(macroStyle, goalKcal, referenceKg)
  const availableCarbohydrateGrams =
    (goalKcal - otherKcal - kcalPerGram.fat * fatGrams) / kcalPerGram.availableCarbohydrate
  return {
    fatGrams,
    availableCarbohydrateGrams,
    why: [
      explained(
        { step: 'fatGrams', value: fatGrams, unit: 'g' },
        {
          formula,
          source: part(
            'Acceptable range of 20–35 %: Institute of Medicine 2005; the share is our choice',
          ),
        },
      ),
      explained(
        { step: 'availableCarbohydrateGrams', value: availableCarbohydrateGrams, unit: 'g' },
        {
          formula: part(
            'the remainder: ({kcal, number} kcal − 4 × protein − 9 × fat − 2 × fibre) ÷ 4',
            { kcal: rounded(goalKcal) },
          ),
          source: energyFactors,
        },
      ),
    ],
  }
}

function ketoRemainder(goalKcal: number, otherKcal: number): Remainder {
  const availableCarbohydrateGrams = Math.max(
    ketoCeiling.grams,
    (ketoCeiling.shareOfEnergy * goalKcal) / kcalPerGram.availableCarbohydrate,
  )
  const carbohydrateKcal = kcalPerGram.availableCarbohydrate * availableCarbohydrateGrams
  const fatGrams = (goalKcal - otherKcal - carbohydrateKcal) / kcalPerGram.fat
  return {
    fatGrams,
    availableCarbohydrateGrams,
    why: [
      explained(
        { step: 'availableCarbohydrateGrams', value: availableCarbohydrateGrams, unit: 'g' },
        {
          formula: part('a ceiling: 30 g, or 5 % of energy ÷ 4 where that is more'),
          source: part('Convention of ketogenic diets (20–50 g a day); no one source'),
        },
      ),
      explained(
        { step: 'fatGrams', value: fatGrams, unit: 'g' },
        {
          formula: part(
            'the remainder: ({kcal, number} kcal − 4 × protein − 4 × carbohydrate − 2 × fibre) ÷ 9',
            { kcal: rounded(goalKcal) },
          ),
          source: energyFactors,
        },
      ),
    ],
  }
}
