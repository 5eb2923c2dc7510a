import { energyOf, type Portion, sumSteps } from './portion.ts'

/** A portion whose amounts are settled: what was cooked yesterday can't be changed today. */
export function freezePortion(portion: Portion, steps: Int32Array): Portion {
  const figures = sumSteps(portion.dish, steps)
  return {
    ...portion,
    least: steps,
    most: steps,
    written: steps,
    start: steps,
    isBent: false,
    figures,
    energyKcal: energyOf(figures),
  }
}
