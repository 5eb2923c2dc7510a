import type { Rule } from '../evidence.ts'

/** Grams are whole kitchen steps, so that what is off is more than the dust of adding them. */
const dust = 0.01

/** The shopping list holds each food once, in the grams that the meals take, and asks to buy at least those. */
export const judgeShopping: Rule = ({ plan }) => {
  const needed = new Map<string, number>()
  for (const { meals } of plan.days)
    for (const { ingredients } of meals)
      for (const { ndb, food, grams } of ingredients) {
        const key = `${ndb} ${food}`
        needed.set(key, (needed.get(key) ?? 0) + grams)
      }
  const wrong = (detail: string) => ({ kind: 'shopping' as const, where: 'shopping list', detail })
  const listed = new Map<string, number>()
  const breaches = plan.groceryList.flatMap(({ ndb, food, grams, purchaseGrams }) => {
    const key = `${ndb} ${food}`
    const isTwice = listed.has(key)
    listed.set(key, (listed.get(key) ?? 0) + grams)
    return [
      ...(isTwice ? [wrong(`${key} is listed twice`)] : []),
      // What is bought is rounded to whole grams.
      ...(purchaseGrams < grams - 0.5 ? [wrong(`${key}: less is bought than eaten`)] : []),
    ]
  })
  for (const key of new Set([...needed.keys(), ...listed.keys()])) {
    const [need, list] = [needed.get(key) ?? 0, listed.get(key) ?? 0]
    if (Math.abs(need - list) > dust)
      breaches.push(wrong(`${key}: ${list} g listed, ${need.toFixed(2)} g in the meals`))
  }
  return breaches
}
