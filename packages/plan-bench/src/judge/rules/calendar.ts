import type { Rule } from '../evidence.ts'

/** As many days as were asked for, each on its weekday and date and rightly a training day or not. */
export const judgeCalendar: Rule = ({ intake, days }) => {
  const wrong = (where: string, detail: string) => ({ kind: 'calendar' as const, where, detail })
  const breaches =
    days.length === intake.planDurationDays
      ? []
      : [wrong('plan', `${days.length} days instead of ${intake.planDurationDays}`)]
  for (const [at, { day, where, expected }] of days.entries()) {
    if (expected === undefined) continue
    const { weekday, date, isTraining } = expected
    if (day.day !== at + 1) breaches.push(wrong(where, `numbered ${day.day}`))
    if (day.weekday !== weekday) breaches.push(wrong(where, `${day.weekday} instead of ${weekday}`))
    if (day.date !== date) breaches.push(wrong(where, `dated ${day.date} instead of ${date}`))
    if (day.isTrainingDay !== isTraining)
      breaches.push(wrong(where, isTraining ? 'no training day' : 'a training day'))
  }
  return breaches
}

/** As many meals and snacks a day as were asked for. */
export const judgeMeals: Rule = ({ intake, days }) =>
  days.flatMap(({ day, where }) => {
    const snacks = day.meals.filter(({ slot }) => slot === 'snack').length
    const meals = day.meals.length - snacks
    if (meals === intake.mealsPerDay && snacks === intake.snacksPerDay) return []
    const asked = `${intake.mealsPerDay} and ${intake.snacksPerDay}`
    const detail = `${meals} meals and ${snacks} snacks instead of ${asked}`
    return [{ kind: 'meals', where, detail }]
  })
