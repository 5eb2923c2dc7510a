import type { DayFigures } from '@zero-sum/contracts'
import type { Sums } from '../../usda/sum-figures.ts'
import type { Breach } from '../breach.ts'
import type { Rule } from '../evidence.ts'
import { isSameFood } from '../knowledge/same-food.ts'

/** How far a printed figure may be from USDA's: the meals of a day are rounded so that they add up to it. */
const room: Readonly<Record<keyof DayFigures, number>> = {
  energyKcal: 0.05,
  proteinGrams: 0.03,
  fatGrams: 0.03,
  availableCarbohydrateGrams: 0.03,
  fibreGrams: 0.03,
}

/** Every printed figure of a meal or a day follows from its grams by USDA's table, and the meals add up to the day. */
export const judgeTotals: Rule = ({ days }) =>
  days.flatMap(({ day, meals, where, sums }) => {
    const breaches = [
      ...compare(where, day.totals, sums),
      ...meals.flatMap((one) => compare(one.where, one.meal.nutrients, one.sums)),
    ]
    if (Math.abs(day.usdaEnergyKcal - sums.usdaEnergyKcal) > 1)
      breaches.push(wrong(where, 'usdaEnergyKcal', day.usdaEnergyKcal, sums.usdaEnergyKcal))
    for (const name of Object.keys(room) as (keyof DayFigures)[]) {
      const added = day.meals.reduce((sum, { nutrients }) => sum + nutrients[name], 0)
      if (Math.abs(added - day.totals[name]) > 0.02 * day.meals.length)
        breaches.push(wrong(`${where}, its meals`, name, day.totals[name], added))
    }
    return breaches
  })

function compare(where: string, stated: DayFigures, sums: Sums): Breach[] {
  return (Object.keys(room) as (keyof DayFigures)[]).flatMap((name) =>
    Math.abs(stated[name] - sums[name]) > room[name]
      ? [wrong(where, name, stated[name], sums[name])]
      : [],
  )
}

function wrong(where: string, name: string, stated: number, right: number): Breach {
  return { kind: 'totals', where, detail: `${name} ${stated} instead of ${right.toFixed(2)}` }
}

/** Every USDA number exists and is of the food that the plan names beside it. */
export const judgeNumbers: Rule = ({ days, plan, foods }) => {
  const lines = [
    ...days.flatMap(({ meals }) =>
      meals.flatMap(({ meal, where }) => meal.ingredients.map((line) => ({ ...line, where }))),
    ),
    ...plan.groceryList.map((line) => ({ ...line, where: 'shopping list' })),
  ]
  return lines.flatMap(({ ndb, food, where }) => {
    const usda = foods.get(ndb)?.name
    if (usda !== undefined && isSameFood(food, usda)) return []
    return [{ kind: 'number', where, detail: `${ndb} for "${food}" is "${usda ?? 'nothing'}"` }]
  })
}

/** Amounts of nutrients are printed with three digits. */
const printed = 0.006

/** What the plan says of sodium and fibre a day is what USDA's table gives. */
export const judgeNutrients: Rule = ({ plan, days }) => {
  const average = (name: 'fibreGrams' | 'sodiumMg') =>
    days.reduce((sum, { sums }) => sum + sums[name], 0) / days.length
  const right = new Map([
    ['Sodium', average('sodiumMg')],
    ['Fibre', average('fibreGrams')],
  ])
  return plan.micronutrients.flatMap(({ nutrient, amountPerDay }) => {
    const amount = right.get(nutrient)
    if (amount === undefined || Math.abs(amountPerDay - amount) <= printed * amount) return []
    return [wrong('nutrients', nutrient, amountPerDay, amount)]
  })
}
