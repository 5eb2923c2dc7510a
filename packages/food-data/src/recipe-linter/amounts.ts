import type { IngredientRole } from '@zero-sum/nutrition-engine'
import type { Rule } from './dish.ts'
import { kindOf } from './food-kinds.ts'

/** No serving holds more of one food, bent as far as it goes, in grams. */
const mostOfAnything = 500

/** Grams of one base serving: a handful of nuts at the least, a deep bowl at the most. */
const servingGrams = { least: 30, most: 1_000 } as const

/** How far a portion may be bent from its base: a quarter to two and a half times, in whole steps of the food. */
const bend = { least: 0.25, most: 2.5 } as const

/** Grams of added fat, a spoonful, that any dish takes on top of its base: two and a half times a teaspoon is little. */
const spoonOfFat = 10

/** Least and most grams of an ingredient that plays a part, in a base serving. */
const gramsOfRole: Readonly<Record<IngredientRole, readonly [least: number, most: number]>> = {
  protein: [4, 400],
  starch: [3, 400],
  vegetable: [3, 400],
  fruit: [10, 350],
  fat: [1, 180],
  dairy: [3, 400],
  flavour: [0.1, 60],
}

/** Amounts are in order and can be measured out. */
export const lintSteps: Rule = ({ parts }) =>
  parts.flatMap(({ food, grams, minGrams, maxGrams, record: { stepGrams } }) => {
    const isOrdered = minGrams > 0 && minGrams <= grams && grams <= maxGrams
    return [
      ...(isOrdered ? [] : [`${food}: ${minGrams} ≤ ${grams} ≤ ${maxGrams} does not hold`]),
      ...[grams, minGrams, maxGrams]
        .filter((amount) => !Number.isInteger(Math.round((amount / stepGrams) * 1e6) / 1e6))
        .map((amount) => `${food}: ${amount} g is no multiple of ${stepGrams}`),
    ]
  })

/** A bent portion is still the same dish. */
export const lintRanges: Rule = ({ parts }) =>
  parts.flatMap(({ food, grams, minGrams, maxGrams, role, record: { stepGrams } }) => {
    const least = Math.floor((grams * bend.least) / stepGrams) * stepGrams
    const farthest = Math.max(grams * bend.most, role === 'fat' ? grams + spoonOfFat : 0)
    const most = Math.ceil(farthest / stepGrams) * stepGrams
    return [
      ...(minGrams < least ? [`${food}: ${minGrams} g is under a quarter of ${grams}`] : []),
      ...(maxGrams > most ? [`${food}: ${maxGrams} g is too far over ${grams}`] : []),
    ]
  })

/** One person is plausibly served as much of each food, in the part it plays, and of the whole. */
export const lintPortions: Rule = ({ parts }) => {
  const faults = parts.flatMap(({ food, grams, maxGrams, role, record }) => {
    const kind = kindOf(record)
    const [least, most] = gramsOfRole[role]
    const isTooMuch = grams > most && kind?.name !== 'stock'
    const isTooLittle = grams < least
    return [
      ...(kind === undefined ? [`${food} is of no known kind`] : []),
      ...(kind !== undefined && ((grams < kind.least && role !== 'flavour') || grams > kind.most)
        ? [`${grams} g of ${food}; ${kind.name}: ${kind.least} to ${kind.most}`]
        : []),
      ...(isTooLittle || isTooMuch ? [`${grams} g of ${food} as ${role}`] : []),
      ...(maxGrams > mostOfAnything ? [`up to ${maxGrams} g of ${food}`] : []),
    ]
  })
  const total = parts.reduce((sum, { grams }) => sum + grams, 0)
  return total >= servingGrams.least && total <= servingGrams.most
    ? faults
    : [...faults, `${Math.round(total)} g in all`]
}
