import type { DayFigures, GoalType, MacroStyle } from '@zero-sum/contracts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { kcalPerGram } from '../quantities/energy.ts'
import { type Adjustment, type Why, written } from './explanation.ts'
import { fatTarget } from './fat-target.ts'
import { fibreTarget } from './fibre-target.ts'
import { proteinTarget } from './protein-target.ts'

/**
 * On keto available carbohydrate is a ceiling: 30 g, or 5 % of energy where that is more. A convention of ketogenic diets
 * (20 to 50 g a day); it has no one source.
 */
export const ketoCeiling = { grams: 30, shareOfEnergy: 0.05 } as const

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
  const proteinWhy = {
    step: 'proteinGrams',
    value: proteinGrams,
    unit: 'g',
    formula: protein.formula,
    source:
      'Jäger et al., J Int Soc Sports Nutr 2017;14:20; Thomas et al., Med Sci Sports Exerc 2016;48:543–568; at most 35 % of energy: Institute of Medicine 2005',
  }
  const fibreWhy = {
    step: 'fibreGrams',
    value: fibreGrams,
    unit: 'g',
    formula: `${fibre.gramsPer1000Kcal} g per 1,000 kcal, no more than 28 g`,
    source:
      '14 g per 1,000 kcal: Institute of Medicine 2005; other diets: what such whole foods bring, our own expectation',
  }
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
      {
        step: 'fatGrams',
        value: fatGrams,
        unit: 'g',
        formula,
        source: 'Acceptable range of 20–35 %: Institute of Medicine 2005; the share is our choice',
      },
      {
        step: 'availableCarbohydrateGrams',
        value: availableCarbohydrateGrams,
        unit: 'g',
        formula: `the remainder: (${written(goalKcal)} kcal − 4 × protein − 9 × fat − 2 × fibre) ÷ 4`,
        source: 'Energy factors 4/4/9/2: Regulation (EU) No 1169/2011, Annex XIV',
      },
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
      {
        step: 'availableCarbohydrateGrams',
        value: availableCarbohydrateGrams,
        unit: 'g',
        formula: 'a ceiling: 30 g, or 5 % of energy ÷ 4 where that is more',
        source: 'Convention of ketogenic diets (20–50 g a day); no one source',
      },
      {
        step: 'fatGrams',
        value: fatGrams,
        unit: 'g',
        formula: `the remainder: (${written(goalKcal)} kcal − 4 × protein − 4 × carbohydrate − 2 × fibre) ÷ 9`,
        source: 'Energy factors 4/4/9/2: Regulation (EU) No 1169/2011, Annex XIV',
      },
    ],
  }
}
