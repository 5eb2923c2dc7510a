import type { LeftoverChoice } from '@zero-sum/contracts'
import type { Random } from '../../random/create-random.ts'
import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import type { DayGoal } from '../day/day-goal.ts'
import { settledHolds } from '../day/hold.ts'

/** Days that are planned together, counted from 0: the dinner of the first is the lunch of those that follow. */
export type Stretch = { from: number; length: number }

/** How many days each pot feeds, the day on which it is cooked included, in a plan of so many days. */
function potsOf(choice: LeftoverChoice, dayCount: number): number[] {
  if (choice === 'none') return []
  if (choice === 'some') return Array.from({ length: Math.floor(dayCount / 3) }, () => 2)
  // Pairs, and one pot for three days where an odd day is left.
  const pairs = Math.floor(dayCount / 2)
  return Array.from({ length: pairs }, (_, at) => (at === 0 && dayCount % 2 === 1 ? 3 : 2))
}

/**
 * Cuts a plan into stretches: single days, and days bound by a pot that is cooked on the first. Pots go where there is
 * most time to cook; among equals, chance decides.
 */
export function layOutLeftovers(
  choice: LeftoverChoice,
  goals: readonly DayGoal[],
  slots: readonly Slot[],
  random: Random,
): Stretch[] {
  const pots = potsOf(choice, goals.length)
  const singles = goals.length - pots.reduce((sum, length) => sum + length, 0)
  let best: { stretches: Stretch[]; worth: number } | undefined
  const all = [...pots, ...Array.from({ length: singles }, () => 1)]
  for (const lengths of shuffled(ordersOf(all), random)) {
    const stretches = unbound(stretchesOf(lengths), goals, slots)
    const worth = stretches.reduce((sum, stretch) => sum + worthOf(stretch, goals), 0)
    if (best === undefined || worth > best.worth) best = { stretches, worth }
  }
  return best?.stretches ?? stretchesOf(goals.map(() => 1))
}

/** Every order in which these lengths can stand; a plan of seven days has ten at the most. */
function ordersOf(lengths: readonly number[]): number[][] {
  if (lengths.length === 0) return [[]]
  return [...new Set(lengths)].flatMap((first) =>
    ordersOf(lengths.toSpliced(lengths.indexOf(first), 1)).map((rest) => [first, ...rest]),
  )
}

function stretchesOf(lengths: readonly number[]): Stretch[] {
  let from = 0
  return lengths.map((length) => {
    const stretch = { from, length }
    from += length
    return stretch
  })
}

/** A pot whose dinner or later lunch is settled already feeds nobody else: its days stand alone. */
function unbound(
  stretches: readonly Stretch[],
  goals: readonly DayGoal[],
  slots: readonly Slot[],
): Stretch[] {
  const { dinner, lunch } = potSlots(slots)
  const settled = goals.map(settledHolds)
  return stretches.flatMap(({ from, length }) => {
    const days = Array.from({ length }, (_, at) => from + at)
    const isBound = days.some((day, at) => settled[day]?.[at === 0 ? dinner : lunch] !== undefined)
    return isBound && length > 1
      ? days.map((day) => ({ from: day, length: 1 }))
      : [{ from, length }]
  })
}

/** The minutes that the cook has for pots, and that later days are spared. */
function worthOf({ from, length }: Stretch, goals: readonly DayGoal[]): number {
  if (length === 1) return 0
  const later = goals.slice(from + 1, from + length).reduce((sum, { minutes }) => sum + minutes, 0)
  return (length - 1) * ((goals[from]?.minutes ?? 0) + 100) - later / 2
}

/** Where a pot is cooked and where it is eaten up, by slot number. Every layout of a day has a lunch and a dinner. */
export function potSlots(slots: readonly Slot[]): { dinner: number; lunch: number } {
  return {
    dinner: slots.findIndex(({ slot }) => slot === 'dinner'),
    lunch: slots.findIndex(({ slot }) => slot === 'lunch'),
  }
}

function shuffled<item>(items: readonly item[], random: Random): item[] {
  return items
    .map((item) => ({ item, key: random.nextFraction() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item)
}
