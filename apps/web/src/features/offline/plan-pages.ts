import type { Plan } from '@zero-sum/contracts'

/** Every page that a person may want to read of the plan that they follow, the most wanted first. */
export function planPages(planId: string, { days }: Pick<Plan, 'days'>): string[] {
  const plan = `/plans/${planId}`
  const meals = days.flatMap((day) =>
    day.meals.map((_, meal) => `${plan}/meals/${day.day}/${meal}`),
  )
  return [
    '/today',
    `${plan}/shopping`,
    plan,
    ...days.map(({ day }) => `${plan}?day=${day}`),
    ...meals,
    `${plan}/numbers`,
    ...meals.map((meal) => `${meal}/cook`),
  ]
}
