import type { Rule } from './dish.ts'
import { servingFigures } from './figures.ts'

/** Energy of one base serving that a dish of a kind plausibly has, in kcal. */
const plausibleKcal = { breakfast: [250, 650], main: [350, 800], snack: [60, 400] } as const

/** One base serving is neither a bite nor a feast. */
export const lintEnergy: Rule = ({ recipe: { kinds }, parts }) => {
  const { energyKcal } = servingFigures(parts)
  return kinds.flatMap((kind) => {
    const [least, most] = plausibleKcal[kind]
    return energyKcal >= least && energyKcal <= most
      ? []
      : [`${Math.round(energyKcal)} kcal as a ${kind}`]
  })
}
