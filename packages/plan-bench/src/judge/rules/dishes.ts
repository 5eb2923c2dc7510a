import type { PlanMeal } from '@zero-sum/contracts'
import type { Rule } from '../evidence.ts'

/** From here on a dish rests overnight and nobody waits for it: only the minutes at work count. */
const overnightMinutes = 240

/** Every dish fits into the time that the person has. */
export const judgeTime: Rule = ({ intake, days }) =>
  days.flatMap(({ meals }) =>
    meals.flatMap(({ meal, where }) => {
      const { activeMinutes, totalMinutes } = meal
      const minutes = totalMinutes >= overnightMinutes ? activeMinutes : totalMinutes
      if (minutes <= intake.prepTimeMaxMin) return []
      const detail = `${minutes} min instead of at most ${intake.prepTimeMaxMin}`
      return [{ kind: 'time', where, detail }]
    }),
  )

/** Every dish is one that the person can cook. */
export const judgeSkill: Rule = ({ intake, days, skills }) =>
  days.flatMap(({ meals }) =>
    meals.flatMap(({ meal, where }) => {
      const skill = skills.get(meal.recipeId)
      if (skill !== undefined && skill <= intake.cookingSkill) return []
      const detail =
        skill === undefined
          ? `no recipe ${meal.recipeId}`
          : `skill ${skill} instead of at most ${intake.cookingSkill}`
      return [{ kind: 'skill', where, detail }]
    }),
  )

/** Two meals are one dish where recipe or name is the same. */
export function dishOf({ recipeId, name }: PlanMeal): string {
  return `${recipeId} · ${name.toLowerCase()}`
}

/** No dish stands twice on a day, by recipe or by name. */
export const judgeTwice: Rule = ({ days }) =>
  days.flatMap(({ day, where }) => {
    const again = day.meals.filter((meal, at) =>
      day.meals
        .slice(0, at)
        .some(
          ({ recipeId, name }) =>
            recipeId === meal.recipeId || name.toLowerCase() === meal.name.toLowerCase(),
        ),
    )
    return again.map(({ name }) => ({ kind: 'twice a day' as const, where, detail: name }))
  })

/** The least of different dishes in a week of three meals and a snack. */
const leastDishes = 12

/** A sane person's week of three meals and a snack is not the same few dishes again and again. */
export const judgeVariety: Rule = ({ intake, isSane, days }) => {
  const isOrdinary = intake.mealsPerDay === 3 && intake.snacksPerDay === 1 && days.length === 7
  if (!isSane || !isOrdinary) return []
  const dishes = new Set(days.flatMap(({ day }) => day.meals.map(({ recipeId }) => recipeId)))
  if (dishes.size >= leastDishes) return []
  return [{ kind: 'variety', where: 'plan', detail: `${dishes.size} different dishes` }]
}
