import type { PlanDay, PlanIngredient, PlanMeal } from '@zero-sum/contracts'
import {
  amountsToCook,
  capitalised,
  describePot,
  describeWeight,
  deviation,
  type PotWords,
  slotName,
  wholeNumber,
} from '@zero-sum/nutrition-engine'
import { alignRows, type Terminal, wrap } from './terminal.ts'

/** One day: its totals against its targets, then each meal with what to weigh and do. */
export function dayLines(day: PlanDay, days: readonly PlanDay[], terminal: Terminal): string[] {
  const date = day.date === undefined ? '' : ` ${day.date}`
  const training = day.isTrainingDay ? ', training day' : ''
  const title = `${capitalised(day.weekday)}${date}${training}`
  return [
    terminal.bold(title),
    terminal.dim('─'.repeat(terminal.columns)),
    ...totalLines(day).map((line, at) => (at === 0 ? terminal.dim(line) : line)),
    ...day.meals.flatMap((meal) => [
      '',
      ...mealLines(meal, describePot(meal, day, days), terminal),
    ]),
    '',
  ]
}

function totalLines({ totals, targets }: PlanDay): string[] {
  const row = (label: string, unit: string, total: number, target: number, off: string) => [
    label,
    `${wholeNumber(total)} ${unit}`,
    `${wholeNumber(target)} ${unit}`,
    off,
  ]
  const held = (label: string, unit: string, total: number, target: number) =>
    row(label, unit, total, target, deviation(total, target))
  const carbohydrate = 'availableCarbohydrateGrams'
  return alignRows([
    ['', 'planned', 'target', 'off by'],
    held('Energy', 'kcal', totals.energyKcal, targets.energyKcal),
    held('Protein', 'g', totals.proteinGrams, targets.proteinGrams),
    held('Fat', 'g', totals.fatGrams, targets.fatGrams),
    held('Carbohydrate', 'g', totals[carbohydrate], targets[carbohydrate]),
    row('Fibre', 'g', totals.fibreGrams, targets.fibreGrams, ''),
  ])
}

function mealLines(meal: PlanMeal, pot: PotWords | undefined, terminal: Terminal): string[] {
  const { energyKcal, proteinGrams, fatGrams, availableCarbohydrateGrams } = meal.nutrients
  const facts = [
    `${wholeNumber(energyKcal)} kcal`,
    `${wholeNumber(proteinGrams)} g protein`,
    `${wholeNumber(fatGrams)} g fat`,
    `${wholeNumber(availableCarbohydrateGrams)} g carbohydrate`,
    `${meal.totalMinutes} min`,
  ].join(' · ')
  const toCook = amountsToCook(meal)
  const width = Math.max(...toCook.map(({ grams }) => describeWeight(grams).length))
  const potLines =
    pot === undefined ? [] : wrap(`${pot.sentence} ${pot.portion}`, terminal.columns - 2)
  return [
    `${slotName(meal.slot)}: ${terminal.bold(meal.name)}`,
    ...wrap(facts, terminal.columns - 2).map((line) => terminal.dim(`  ${line}`)),
    ...potLines.map((line) => `  ${line}`),
    ...toCook.flatMap((line) => ingredientLines(line, width, terminal)),
    ...meal.method.flatMap((step, at) => stepLines(step, at, terminal)),
  ]
}

function ingredientLines(line: PlanIngredient, width: number, terminal: Terminal): string[] {
  const weight = describeWeight(line.grams)
  const household = line.household === weight ? '' : ` (${line.household})`
  const prep = line.prep === undefined ? '' : `, ${line.prep}`
  const indent = ' '.repeat(width + 2)
  const text = `${line.food}${household}${prep}`
  return wrap(text, terminal.columns - width - 4).map((part, at) =>
    at === 0 ? `  ${weight.padStart(width)}  ${part}` : `  ${indent}${part}`,
  )
}

function stepLines(step: string, at: number, terminal: Terminal): string[] {
  const number = `${at + 1}. `
  return wrap(`${number}${step}`, terminal.columns - 4, ' '.repeat(number.length)).map(
    (line) => `    ${line}`,
  )
}
