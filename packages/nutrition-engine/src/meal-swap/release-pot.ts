import type { CompiledDay } from '../nutrition-compiler/day/finish-day.ts'
import { isInTime } from '../nutrition-compiler/day/hold.ts'
import type { WeekProblem } from '../nutrition-compiler/week/prepare-week.ts'
import { say, wordOf } from '../say.ts'
import { SwapRefused } from './swap-refused.ts'

/**
 * The days once a meal is no longer cooked: what later days would have eaten from its pot is cooked on the first of them.
 * Throws `SwapRefused` where that day has no time for it.
 *
 * @param on the day and meal that go, counted from 0
 */
export function releasePot(
  days: readonly CompiledDay[],
  on: { day: number; meal: number },
  { goals }: Pick<WeekProblem, 'goals'>,
): readonly CompiledDay[] {
  const going = days[on.day]?.meals[on.meal]
  if (going === undefined || going.cookedOn !== undefined) return days
  const { dish } = going.portion
  const isFromPot = ({ cookedOn, portion }: CompiledDay['meals'][number]) =>
    cookedOn === on.day && portion.dish.index === dish.index
  const first = days.findIndex(({ meals }) => meals.some(isFromPot))
  const goal = goals[first]
  if (first === -1 || goal === undefined) return days
  if (!isInTime(dish, goal) && !goal.fixed.includes(dish.index)) {
    throw new SwapRefused(
      'pot_needed',
      say(
        '{dish} is cooked here for {weekday} too, and there is no time to cook it then. Swap {weekday}’s portion first.',
        {
          dish: wordOf('dish', dish.candidate.recipe.name),
          weekday: wordOf('weekday', goal.day.weekday),
        },
      ),
    )
  }
  return days.map((day, at) => ({
    ...day,
    meals: day.meals.map((meal) => {
      if (!isFromPot(meal)) return meal
      const { cookedOn: _, ...cooked } = meal
      return at === first ? cooked : { ...cooked, cookedOn: first }
    }),
  }))
}
