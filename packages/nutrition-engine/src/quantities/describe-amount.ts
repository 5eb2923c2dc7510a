import type { Food, HouseholdMeasure } from '../catalogue/food.ts'
import { householdNumber } from './household-number.ts'

/** An amount that is off by no more than this is called by its household name; up to the second it is "about" that. */
const exactWithin = 0.05
const aboutWithin = 0.12

const spoons = new Set(['tsp', 'tbsp'])
/** Past so many spoons a cup or the scales are easier. */
const mostSpoons = 6
/** Weights by another name: the grams beside them say more. */
const weights = /^(?:oz|lb|ounce|pound)\b/

/**
 * An amount as a kitchen says it: "2 large eggs", "1½ tbsp", "about 1 medium onion", or "120 g" where no household
 * measure of the food comes near.
 *
 * @param grams edible grams, more than 0
 */
export function describeAmount(food: Pick<Food, 'measures'>, grams: number): string {
  for (const measure of food.measures) {
    if (weights.test(measure.unit)) continue
    const described = inMeasure(wholeMeasure(measure), grams)
    if (described !== undefined) return described
  }
  return describeWeight(grams)
}

/** "half cup" as cups: three of them are better called 1½ cups. */
function wholeMeasure(measure: HouseholdMeasure): HouseholdMeasure {
  const parts = /^(half|quarter) (.+)$/.exec(measure.unit)
  if (parts === null) return measure
  const [, share, unit = measure.unit] = parts
  const plural = measure.plural.replace(/^(?:half|quarter) /, '')
  return { unit, plural, grams: measure.grams * (share === 'half' ? 2 : 4) }
}

function inMeasure(measure: HouseholdMeasure, grams: number): string | undefined {
  const amount = grams / measure.grams
  if (spoons.has(measure.unit) && amount > mostSpoons) return undefined
  const { text, value, error } = householdNumber(amount)
  if (value < 0.25 && measure.unit !== 'tsp') return undefined
  if (error > aboutWithin) return undefined
  const about = error > exactWithin ? 'about ' : ''
  return `${about}${text} ${value > 1 ? measure.plural : measure.unit}`
}

/** Grams as a scale shows them, kilograms from 1,000 g: "7.5 g", "120 g", "1.25 kg". */
export function describeWeight(grams: number): string {
  if (grams >= 1000) return `${Math.round(grams / 10) / 100} kg`
  return `${grams < 10 ? Math.round(grams * 10) / 10 : Math.round(grams)} g`
}
