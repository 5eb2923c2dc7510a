import type { DayFigures, Metabolic } from '@zero-sum/contracts'
import { formatTenths, formatWhole } from '../../lib/format-number.ts'

export type Figure = keyof DayFigures

/** A day's figure against its target, as a person reads it. */
export type Deviation = {
  figure: Figure
  label: string
  unit: 'g' | 'kcal'
  total: number
  target: number
  /** "12 kcal under, within limit" */
  words: string
  /** Total over target, as a share of 1. */
  ratio: number
  isWithin: boolean
}

/** The limits that every delivered day is inside: a share of the target, and for carbohydrate at least so many grams. */
const limits = {
  energyKcal: { share: 0.03, least: 0 },
  proteinGrams: { share: 0.05, least: 0 },
  fatGrams: { share: 0.05, least: 0 },
  availableCarbohydrateGrams: { share: 0.05, least: 3 },
} as const

const names = {
  energyKcal: { label: 'Energy', unit: 'kcal' },
  proteinGrams: { label: 'Protein', unit: 'g' },
  fatGrams: { label: 'Fat', unit: 'g' },
  availableCarbohydrateGrams: { label: 'Carbohydrate', unit: 'g' },
  fibreGrams: { label: 'Fibre', unit: 'g' },
} as const satisfies Record<Figure, { label: string; unit: 'g' | 'kcal' }>

export const figures = Object.keys(names) as Figure[]

/** The five figures of a day. With `carbohydrateIsCeiling` (keto) carbohydrate has only to stay under its target. */
export function dayDeviations(
  day: { totals: DayFigures; targets: DayFigures },
  { carbohydrateIsCeiling }: { carbohydrateIsCeiling: boolean },
): Deviation[] {
  return figures.map((figure) => {
    const isCeiling = carbohydrateIsCeiling && figure === 'availableCarbohydrateGrams'
    const total = day.totals[figure]
    const target = day.targets[figure]
    return {
      figure,
      ...names[figure],
      total,
      target,
      ratio: target === 0 ? 1 : total / target,
      ...describe(figure, total - target, target, isCeiling),
    }
  })
}

function describe(
  figure: Figure,
  difference: number,
  target: number,
  isCeiling: boolean,
): Pick<Deviation, 'isWithin' | 'words'> {
  const { unit } = names[figure]
  const size = amount(Math.abs(difference), unit)
  const isNothing = size === '0'
  const side = difference > 0 ? 'over' : 'under'
  if (figure === 'fibreGrams')
    return {
      isWithin: true,
      words: isNothing ? 'as expected' : `${size} ${unit} ${side} what we expect`,
    }
  if (isCeiling && (difference <= 0 || isNothing))
    return {
      isWithin: true,
      words: isNothing ? 'at the ceiling' : `${size} ${unit} below the ceiling`,
    }
  const { share, least } = limits[figure]
  const isWithin = Math.abs(difference) <= (isCeiling ? 0 : Math.max(target * share, least))
  const verdict = isWithin ? 'within limit' : 'outside the limit'
  return { isWithin, words: isNothing ? 'on target' : `${size} ${unit} ${side}, ${verdict}` }
}

function amount(size: number, unit: 'g' | 'kcal'): string {
  return unit === 'g' && size < 1 ? formatTenths(size) : formatWhole(size)
}

/** Whether a plan's carbohydrate target is a ceiling, as on keto: its own explanation says so. */
export function isCarbohydrateCeiling({ why }: Pick<Metabolic, 'why'>): boolean {
  return why.some(
    ({ step, formula }) => step === 'availableCarbohydrateGrams' && formula.startsWith('a ceiling'),
  )
}

/** One sentence for a day: all inside, or which figures are not. */
export function dayVerdict(deviations: readonly Deviation[]): string {
  const outside = deviations.filter(({ isWithin }) => !isWithin)
  if (outside.length > 0)
    return `Outside the limit: ${outside.map(({ label }) => label.toLowerCase()).join(', ')}`
  const energy = deviations.find(({ figure }) => figure === 'energyKcal')
  return energy === undefined ? 'Within limits' : capital(energy.words)
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
