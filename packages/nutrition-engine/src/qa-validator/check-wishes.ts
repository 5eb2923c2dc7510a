import type { PlanDay } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import type { Catalogue } from '../catalogue/recipe.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import type { Metabolism } from '../metabolic-calculator/metabolism.ts'
import { fixedRecipes } from '../recipe-curator/fixed-recipes.ts'
import { part, wordOf } from '../say.ts'
import { type Check, checkOf } from './check.ts'

/** Targets in a plan are rounded to two decimals. */
const targetSlack = 0.0051
/** What rests so long is made the evening before; only the time of the hands counts then. */
const overnightMinutes = 240

/**
 * The plan is the one that was asked for: its days and targets, its number of meals and snacks, the dishes that were fixed,
 * and the time and skill that the others take.
 */
export function checkWishes(
  days: readonly PlanDay[],
  intake: NormalizedIntake,
  metabolism: Metabolism,
  { recipes }: Pick<Catalogue, 'recipes'>,
): Check {
  const skills = new Map(recipes.map(({ id, skill }) => [id, skill]))
  const breaches =
    days.length === metabolism.days.length
      ? days.flatMap((day, at) => [
          ...dayBreaches(day, at, intake, metabolism),
          ...dishBreaches(day, intake, skills),
        ])
      : [
          part('The plan has {days, number} days where {asked, number} were asked for.', {
            days: days.length,
            asked: metabolism.days.length,
          }),
        ]
  return checkOf('wishes', breaches, {
    detail: 'Days, meals, targets, cooking time and skill are as asked for.',
  })
}

function dayBreaches(
  day: PlanDay,
  at: number,
  intake: NormalizedIntake,
  metabolism: Metabolism,
): Said[] {
  const asked = metabolism.days[at]
  if (asked === undefined) return []
  const breaches: Said[] = []
  if (day.day !== asked.day || day.weekday !== asked.weekday || day.date !== asked.date)
    breaches.push(part('is another day than the one asked for'))
  if (day.isTrainingDay !== asked.isTrainingDay) breaches.push(part('mistakes the training days'))
  for (const figure of Object.keys(asked.targets) as (keyof typeof asked.targets)[])
    if (!(Math.abs(day.targets[figure] - asked.targets[figure]) <= targetSlack))
      breaches.push(
        part('aims at {stated, number} for {figure}, not {asked, number}', {
          stated: day.targets[figure],
          figure,
          asked: asked.targets[figure],
        }),
      )
  const snacks = day.meals.filter(({ slot }) => slot === 'snack').length
  if (snacks !== intake.snacksPerDay) breaches.push(part('has {snacks, number} snacks', { snacks }))
  if (day.meals.length - snacks !== intake.mealsPerDay)
    breaches.push(part('has {meals, number} meals', { meals: day.meals.length - snacks }))
  return breaches.map((breach) => part('Day {day, number} {breach}.', { day: day.day, breach }))
}

function dishBreaches(
  { day, weekday, meals }: PlanDay,
  intake: NormalizedIntake,
  skills: ReadonlyMap<string, number>,
): Said[] {
  const most = intake.prepTimeByWeekday[weekday] ?? intake.prepTimeMaxMin
  const fixed = fixedRecipes(meals, weekday, intake.fixedMeals)
  return meals.flatMap(
    ({ name, recipeId, activeMinutes, totalMinutes, leftoverFromDay }, place) => {
      const dish = wordOf('dish', name)
      if (fixed[place] === recipeId) return []
      if (fixed[place] !== undefined)
        return [part('Day {day, number} has {dish} where another dish was fixed.', { day, dish })]
      const minutes = totalMinutes >= overnightMinutes ? activeMinutes : totalMinutes
      const skill = leftoverFromDay === undefined ? (skills.get(recipeId) ?? 0) : 0
      return [
        ...(minutes > most
          ? [
              part('Day {day, number} takes {minutes, number} minutes for {dish}.', {
                day,
                minutes,
                dish,
              }),
            ]
          : []),
        ...(skill > intake.cookingSkill
          ? [
              part('Day {day, number} asks for skill {skill, number} for {dish}.', {
                day,
                skill,
                dish,
              }),
            ]
          : []),
      ]
    },
  )
}
