/**
 * Every term of what makes a good day, in one place. All are in the same currency: 1 is one figure missing its target by
 * the whole of its tolerance. Hard rules (tolerance, no dish twice a day, ingredient bounds) are not traded here; a day
 * that breaks one is not a day. The weights are choices of ours, set by looking at plans.
 */
export const objective = {
  /**
   * A figure that is off by its tolerance while dishes are chosen, squared; the gram polish takes most of it away
   * afterwards. Every further start of a day weighs it by `deviationGrowth` more, up to `deviationMost`: where pleasant days
   * miss the numbers, the numbers win.
   */
  deviation: 1.5,
  deviationGrowth: 1.35,
  deviationMost: 60,
  /** The day's energy by USDA's own factors is off ours by a point more than `usdaSlackPercent`, squared. */
  usdaEnergy: 4,
  /** A dish whose cuisine the person did not ask for. */
  otherCuisine: 1.5,
  /** A main that stood in the plan before, times the square of how often. */
  repeatedMain: 5,
  /** A main that has reached its limit for the plan: only where no other day is to be had at all. */
  wornOutMain: 1000,
  /** A breakfast or a snack that stood in the plan before, times the square of how often: three times is fine. */
  repeatedLightMeal: 0.4,
  /** Past `lightMealLimit` times. */
  wornOutLightMeal: 8,
  /** Two dishes of a day that live on the same protein. */
  sameProteinInDay: 0.5,
  /** A main on the protein of yesterday's mains. */
  proteinOfYesterday: 0.25,
  /** A slot's energy is off its share by the whole of that share, squared. */
  pacing: 3,
  /** A serving that is twice or half of what the recipe is written for, squared in doublings. */
  servings: 0.5,
  /** A plate, or one ingredient on it, that is twice as heavy as most people finish, squared in what is over. */
  heap: 16,
  /** A day that keeps the promise but misses our own bar, when two days are compared. */
  missedOwnBar: 12,
  /** A portion whose proportions are bent from the start. */
  bent: 0.3,
  /** An ingredient at the end of the range in which the dish is still the same dish, squared. */
  proportion: 0.02,
  /** The most by which chance may prefer one dish to another, so that another seed gives another week. */
  chance: 0.4,
} as const

/** How often a main may stand in a plan, unless there are so few that an even spread needs more. */
export const mainLimit = 3

/** How often a breakfast or a snack may stand in a week before it counts as worn out. */
export const lightMealLimit = 3

/** A plan more than 5 % off USDA's own energy is a fault; the search leans away from 3 % on. */
export const usdaSlackPercent = 3

/** How hard each part of the search tries, in counts, never in time, so that a seed gives the same plan anywhere. */
export const effort = {
  /** Good days made before the best is taken. */
  daysToChooseFrom: 3,
  /** Starts spent on bringing a day that is within tolerance inside our own bar. */
  startsForOwnBar: 24,
  /** Starts before a day counts as not found. */
  startsForTolerance: 90,
  /** Options of a slot that one start looks at, drawn anew each time with a liking for the cheap ones. */
  optionsPerSlot: 60,
  /** Starts after which portions are offered with bent proportions too. */
  startsBeforeBending: 4,
  /** Starts after which every serving size is tried in every slot, however odd the meal. */
  startsBeforeOddMeals: 12,
  /** Whole weeks tried, each on its own stream of chance, before the wishes count as impossible. */
  weeks: 3,
} as const
