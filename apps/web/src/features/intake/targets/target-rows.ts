import type { DayFigures, Metabolic, Targets } from '@zero-sum/contracts'
import { isCarbohydrateCeiling } from '@zero-sum/contracts/carbohydrate-ceiling'

export type RowName = 'carbohydrate' | 'energy' | 'fat' | 'fibre' | 'protein'

/** A row of the preview: its figures for each kind of day, in kcal or grams, and the steps that they come from. */
export type TargetRow = {
  name: RowName
  /** One where every day is alike; for a training day and a rest day otherwise. */
  values: readonly number[]
  isCeiling: boolean
  why: Metabolic['why']
}

const rows: readonly { name: RowName; figure: keyof DayFigures; steps: readonly string[] }[] = [
  {
    name: 'energy',
    figure: 'energyKcal',
    steps: ['restingKcal', 'expenditureKcal', 'goalKcal', 'trainingDayKcal', 'restDayKcal'],
  },
  { name: 'protein', figure: 'proteinGrams', steps: ['referenceWeightKg', 'proteinGrams'] },
  {
    name: 'carbohydrate',
    figure: 'availableCarbohydrateGrams',
    steps: ['availableCarbohydrateGrams'],
  },
  { name: 'fat', figure: 'fatGrams', steps: ['fatGrams'] },
  { name: 'fibre', figure: 'fibreGrams', steps: ['fibreGrams'] },
]

/** The targets as rows, with a column for each kind of day that the plan has. */
export function targetRows({ days, metabolic }: Targets): TargetRow[] {
  const kinds = dayKinds(days)
  return rows.map(({ name, figure, steps }) => ({
    name,
    values: kinds.map((day) => day.targets[figure]),
    isCeiling: name === 'carbohydrate' && isCarbohydrateCeiling(metabolic),
    why: metabolic.why.filter(({ step }) => steps.includes(step)),
  }))
}

/** The average day of a week, before training days are given more: energy in kcal, the others in grams. */
export function averageDay({ metabolic }: Targets): DayFigures {
  const figureOf = (step: string) => metabolic.why.find((why) => why.step === step)?.value ?? 0
  return {
    energyKcal: metabolic.goalKcal,
    proteinGrams: figureOf('proteinGrams'),
    fatGrams: figureOf('fatGrams'),
    availableCarbohydrateGrams: figureOf('availableCarbohydrateGrams'),
    fibreGrams: figureOf('fibreGrams'),
  }
}

/** Whether training days differ from the others. */
export function hasTwoKinds({ days }: Pick<Targets, 'days'>): boolean {
  return dayKinds(days).length === 2
}

function dayKinds(days: Targets['days']): Targets['days'] {
  const kinds = [true, false].flatMap(
    (isTraining) => days.find(({ isTrainingDay }) => isTrainingDay === isTraining) ?? [],
  )
  const [one, other] = kinds
  const isSame = one?.targets.energyKcal === other?.targets.energyKcal
  return isSame ? kinds.slice(0, 1) : kinds
}
