import { type Dish, energyOf, figureCount, type Portion, sumSteps } from './portion.ts'

/** The macronutrients towards which a portion can be bent, as they stand in the arrays of figures. */
const macros = [
  { at: 0, kcalPerGram: 4 },
  { at: 1, kcalPerGram: 9 },
  { at: 2, kcalPerGram: 4 },
] as const

/** How far a bent portion goes from the recipe's proportion towards its limits; the polish may go on or come back. */
const bend = 0.75
/** An ingredient with less than this share of the dish's energy is left alone: herbs and leaves bend nothing. */
const leastShare = 0.03

/**
 * The same portion made richer in protein, in fat and in carbohydrate: ingredients that mainly give it go towards their
 * most, the others towards their least. With them the choice of dishes sees how far each can be taken.
 */
export function bentPortions(portion: Portion): Portion[] {
  return macros.flatMap((_, macro) => {
    const start = Int32Array.from(portion.written, (steps, at) =>
      bentSteps(portion, steps, at, macro),
    )
    if (start.every((steps, at) => steps === portion.written[at])) return []
    const figures = sumSteps(portion.dish, start)
    return [{ ...portion, start, isBent: true, figures, energyKcal: energyOf(figures) }]
  })
}

function bentSteps(portion: Portion, written: number, at: number, macro: number): number {
  const main = mainMacro(portion.dish, at)
  const energyKcal = written * energyOf(portion.dish.stepFigures, at * figureCount)
  if (main === undefined || energyKcal < leastShare * portion.energyKcal) return written
  const limit = (main === macro ? portion.most[at] : portion.least[at]) ?? written
  return Math.round(written + bend * (limit - written))
}

/** The macronutrient that gives an ingredient more than half of its energy, if one does. */
function mainMacro({ stepFigures }: Dish, at: number): number | undefined {
  const from = at * figureCount
  const energyKcal = energyOf(stepFigures, from)
  const main = macros.findIndex(
    ({ at: figure, kcalPerGram }) =>
      kcalPerGram * (stepFigures[from + figure] ?? 0) > energyKcal / 2,
  )
  return main === -1 ? undefined : main
}
