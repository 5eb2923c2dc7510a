import type { Plan } from '@zero-sum/contracts'

/** Every page that a person may want to read of the plan that they follow, the most wanted first. */
export function planPages(planId: string, { days }: Pick<Plan, 'days'>): string[] {
  const plan = `/plans/${planId}`
  return [
    '/today',
    `${plan}/shopping`,
    plan,
    ...days.flatMap(({ day, meals }) => meals.map((_, meal) => `${plan}/meals/${day}/${meal}`)),
    `${plan}/numbers`,
  ]
}
