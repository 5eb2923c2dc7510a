import type { DayFigures } from '@zero-sum/contracts'

export type Figure = keyof DayFigures

/** How a day's figure stands to its target. */
export type Standing =
  | 'on_target'
  | 'within'
  | 'outside'
  /** Of a ceiling: there is room left. */
  | 'below_ceiling'
  /** Of fibre, which nobody is held to. */
  | 'expected'

export type Deviation = {
  figure: Figure
  total: number
  target: number
  /** Total less target, in kcal or grams; nothing where it would be shown as nothing. */
  difference: number
  /** Total over target, as a share of 1. */
  ratio: number
  standing: Standing
}

/** The limits that every delivered day is inside: a share of the target, and for carbohydrate at least so many grams. */
export const limits = {
  energyKcal: { share: 0.03, least: 0 },
  proteinGrams: { share: 0.05, least: 0 },
  fatGrams: { share: 0.05, least: 0 },
  availableCarbohydrateGrams: { share: 0.05, least: 3 },
  fibreGrams: { share: 0, least: 0 },
} as const satisfies Record<Figure, { share: number; least: number }>

export const figures = Object.keys(limits) as Figure[]

/** The five figures of a day. With `carbohydrateIsCeiling` (keto) carbohydrate has only to stay under its target. */
export function dayDeviations(
  day: { totals: DayFigures; targets: DayFigures },
  { carbohydrateIsCeiling }: { carbohydrateIsCeiling: boolean },
): Deviation[] {
  return figures.map((figure) => {
    const total = day.totals[figure]
    const target = day.targets[figure]
    const difference = asShown(total - target, figure)
    const isCeiling = carbohydrateIsCeiling && figure === 'availableCarbohydrateGrams'
    return {
      figure,
      total,
      target,
      difference,
      ratio: target === 0 ? 1 : total / target,
      standing: standingOf(figure, difference, target, isCeiling),
    }
  })
}

/** Half a kilocalorie, or a twentieth of a gram, is nothing. */
function asShown(difference: number, figure: Figure): number {
  return Math.abs(difference) < (figure === 'energyKcal' ? 0.5 : 0.05) ? 0 : difference
}

function standingOf(
  figure: Figure,
  difference: number,
  target: number,
  isCeiling: boolean,
): Standing {
  if (figure === 'fibreGrams') return 'expected'
  if (isCeiling && difference < 0) return 'below_ceiling'
  if (difference === 0) return 'on_target'
  const { share, least } = limits[figure]
  const most = isCeiling ? 0 : Math.max(target * share, least)
  return Math.abs(difference) <= most ? 'within' : 'outside'
}
