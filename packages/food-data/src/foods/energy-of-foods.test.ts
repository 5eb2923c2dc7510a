import { expect, it } from 'vitest'
import { loadFoods } from './load-foods.ts'

/** Foods whose energy SR28 does not count by 4, 4, 9 and 2, with the reason. */
const explained: Readonly<Record<string, string>> = {
  'baking-powder': 'carbohydrate by difference is mostly mineral salts',
  'cider-vinegar': 'acetic acid gives energy and is no macronutrient',
  'red-wine-vinegar': 'acetic acid gives energy and is no macronutrient',
  'white-vinegar': 'acetic acid gives energy and is no macronutrient',
  cocoa: 'low food-specific factors for cocoa (Merrill and Watt 1973)',
  'oat-bran': 'low food-specific factors for bran (Merrill and Watt 1973)',
  'wheat-bran': 'low food-specific factors for bran (Merrill and Watt 1973)',
  'vanilla-extract': 'alcohol gives energy and is no macronutrient',
}
const roundingKcal = 6
const factorShare = 0.18
const spiceShare = 0.35

it('every food has the energy that its macronutrients give, within what food-specific factors explain', () => {
  for (const { key, aisle, per100g } of loadFoods().values()) {
    if (key in explained) continue
    const { proteinGrams, fatGrams, carbohydrateGrams, fibreGrams, energyKcal } = per100g
    const counted =
      4 * proteinGrams + 9 * fatGrams + 4 * (carbohydrateGrams - fibreGrams) + 2 * fibreGrams
    const share = aisle === 'herbs and spices' ? spiceShare : factorShare
    const allowed = roundingKcal + share * Math.max(energyKcal, counted)
    expect(Math.abs(energyKcal - counted), `${key}: ${energyKcal} against ${counted}`).toBeLessThan(
      allowed,
    )
  }
})

it('explains only foods that need it', () => {
  const foods = loadFoods()
  for (const key of Object.keys(explained)) expect(foods.has(key), key).toBe(true)
})
