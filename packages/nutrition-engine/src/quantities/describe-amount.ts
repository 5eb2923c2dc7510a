import type { Food, HouseholdMeasure } from '../catalogue/food.ts'
import { describeWeight } from './describe-weight.ts'
import { householdNumber } from './household-number.ts'
import { finenessOf } from './household-words.ts'

/** An amount that is off by no more than this is called by its household name; up to the second it is "about" that. */
const exactWithin = 0.05
const aboutWithin = 0.12

/** Past so many spoons a cup or the scales are easier. */
export const mostSpoons = 6
/** A tablespoon is three teaspoons, in the US and metric alike; below half of one the smaller spoon is taken. */
export const teaspoonsInTablespoon = 3
/** Weights by another name: the grams beside them say more. */
const weights = /^(?:oz|lb|ounce|pound)\b/

/**
 * An amount as a kitchen says it: "2 large eggs", "1½ tbsp", "about 1 medium onion", or "120 g" where no household
 * measure of the food comes near. A measure of the food cut in one way says nothing where it is cut in another.
 *
 * @param grams edible grams, more than 0
 * @param prep how the recipe wants the food cut, in its words
 */
export function describeAmount(food: Pick<Food, 'measures'>, grams: number, prep?: string): string {
  for (const measure of food.measures) {
    if (weights.test(measure.unit) || isCutOtherwise(measure, prep)) continue
    const described = inMeasure(suitedMeasure(measure, grams), grams)
    if (described !== undefined) return described
  }
  return describeWeight(grams)
}

/** "cup, chopped" of what is to be sliced; without a word on it the measure tells how. */
function isCutOtherwise({ unit }: HouseholdMeasure, prep: string | undefined): boolean {
  const cut = /, (.+)$/.exec(unit)?.[1]
  return cut !== undefined && prep !== undefined && !prep.includes(cut)
}

/** "half cup" as cups, since three of them are better called 1½ cups; little by the tablespoon as teaspoons. */
function suitedMeasure(measure: HouseholdMeasure, grams: number): HouseholdMeasure {
  const { unit, plural } = measure
  const [, share, whole] = /^(half|quarter) (.+)$/.exec(unit) ?? []
  if (whole !== undefined)
    return {
      unit: whole,
      plural: plural.replace(/^(?:half|quarter) /, ''),
      grams: measure.grams * (share === 'half' ? 2 : 4),
    }
  if (!unit.startsWith('tbsp') || grams >= measure.grams / 2) return measure
  return {
    unit: unit.replace('tbsp', 'tsp'),
    plural: plural.replace('tbsp', 'tsp'),
    grams: measure.grams / teaspoonsInTablespoon,
  }
}

function inMeasure(measure: HouseholdMeasure, grams: number): string | undefined {
  const amount = grams / measure.grams
  const fineness = finenessOf(measure.unit)
  if (fineness === 'spoon' && amount > mostSpoons) return undefined
  const { text, value, error } = householdNumber(amount, fineness)
  if (error > aboutWithin || (value < 0.25 && !measure.unit.startsWith('tsp'))) return undefined
  const about = error > exactWithin ? 'about ' : ''
  return `${about}${text} ${value > 1 ? measure.plural : measure.unit}`
}
