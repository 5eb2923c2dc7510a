import type { PlanDay } from '@zero-sum/contracts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import type { Metabolism } from '../metabolic-calculator/metabolism.ts'
import { fixedRecipes } from '../recipe-curator/fixed-recipes.ts'
import { type Check, checkOf } from './check.ts'

/** Targets in a plan are rounded to two decimals. */
const targetSlack = 0.0051
/** What rests so long is made the evening before; only the time of the hands counts then. */
const overnightMinutes = 240

/** The plan is the one that was asked for: its days and targets, its number of meals and snacks, its time and skill. */
export function checkWishes(
  days: readonly PlanDay[],
  intake: NormalizedIntake,
  metabolism: Metabolism,
): Check {
  const breaches =
    days.length === metabolism.days.length
      ? days.flatMap((day, at) => dayBreaches(day, at, intake, metabolism))
      : [`The plan has ${days.length} days where ${metabolism.days.length} were asked for.`]
  return checkOf('wishes', breaches, 'Days, meals, targets and cooking time are as asked for.')
}

function dayBreaches(
  day: PlanDay,
  at: number,
  intake: NormalizedIntake,
  metabolism: Metabolism,
): string[] {
  const asked = metabolism.days[at]
  if (asked === undefined) return []
  const breaches: string[] = []
  if (day.day !== asked.day || day.weekday !== asked.weekday || day.date !== asked.date)
    breaches.push('is another day than the one asked for')
  if (day.isTrainingDay !== asked.isTrainingDay) breaches.push('mistakes the training days')
  for (const figure of Object.keys(asked.targets) as (keyof typeof asked.targets)[])
    if (!(Math.abs(day.targets[figure] - asked.targets[figure]) <= targetSlack))
      breaches.push(`aims at ${day.targets[figure]} for ${figure}, not ${asked.targets[figure]}`)
  const snacks = day.meals.filter(({ slot }) => slot === 'snack').length
  if (snacks !== intake.snacksPerDay) breaches.push(`has ${snacks} snacks`)
  if (day.meals.length - snacks !== intake.mealsPerDay)
    breaches.push(`has ${day.meals.length - snacks} meals`)
  const most = intake.prepTimeByWeekday[day.weekday] ?? intake.prepTimeMaxMin
  const fixed = fixedRecipes(day.meals, day.weekday, intake.fixedMeals)
  for (const [place, { name, recipeId, activeMinutes, totalMinutes }] of day.meals.entries()) {
    const minutes = totalMinutes >= overnightMinutes ? activeMinutes : totalMinutes
    if (minutes > most && fixed[place] !== recipeId)
      breaches.push(`takes ${minutes} minutes for ${name}`)
  }
  return breaches.map((text) => `Day ${day.day} ${text}.`)
}
