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
  otherCuisine: 6,
  /** A dish with a food that the person would rather not have: only where days without it miss their numbers or repeat themselves. */
  avoidedFood: 20,
  /** Two dishes of a day that live on the same protein. */
  sameProteinInDay: 1,
  /** A slot's energy is off its share by the whole of that share, squared. */
  pacing: 3,
  /** A serving that is twice or half of what the recipe is written for, squared in doublings. */
  servings: 0.5,
  /** A plate, or one ingredient on it, that is twice as heavy as most people finish, squared in what is over. */
  heap: 32,
  /** A day with twice the fibre, sodium or oil that it should hold at most (`mostOfDay`, `mostOilGrams`), squared in what is over. */
  excessFibre: 200,
  excessSodium: 60,
  excessOil: 60,
  /** A day with no fibre at all, squared in what is missing to `leastFibreShare` of what is expected, when days are compared. */
  missingFibre: 120,
  /** What fibre, sodium and oil together, or the heaviest plate, may cost in a day that meets our own bar. */
  mostLopsided: 6,
  /** A day that keeps the promise but misses our own bar, when two days are compared. */
  missedOwnBar: 12,
  /** A portion whose proportions are bent from the start. */
  bent: 0.3,
  /** An ingredient at the end of the range in which the dish is still the same dish, squared. */
  proportion: 0.02,
  /** The most by which chance may prefer one dish to another, so that another seed gives another week. */
  chance: 0.4,
} as const

/**
 * What a day should hold at most. Fibre: from 60 to 70 g on it is a burden for most bowels (our own reading of tolerance
 * studies), but never less than what is expected of large needs (14 g for each 1,000 kcal, Institute of Medicine 2005). Sodium: the chronic disease risk reduction intake (National Academies 2019).
 */
export const mostOfDay = {
  fibreGrams: 55,
  fibreGramsPer1000Kcal: 14,
  sodiumMg: 2300,
  /** With high blood pressure (ACC/AHA 2017). */
  sodiumMgWithHypertension: 1500,
} as const

/** The share of its expected fibre under which a day costs. Ours. */
export const leastFibreShare = 0.75

/** Oil, butter and the like, g for each 2,000 kcal, past which a day costs; more where fat is the fuel that was asked for. Ours. */
export const mostOilGrams = { balanced: 45, high_protein: 45, low_carb: 70, keto: 100 } as const

/** A plan more than 5 % off USDA's own energy is a fault; the search leans away from 3 % on. */
export const usdaSlackPercent = 3

/** How hard each part of the search tries, in counts, never in time, so that a seed gives the same plan anywhere. */
export const effort = {
  /** Good days made before the search for a day stops. */
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
  /** Starts after which what is kept of a day may give way by one `Firmness` more. */
  startsPerFirmness: 16,
  /** Whole weeks tried, each on its own stream of chance, before the wishes count as impossible. */
  weeks: 3,
  /** Times that the days of a found week are looked for again, each beside the others, before the best are put together. */
  roundsOfAlternatives: 1,
  /** Starts that a day bound by a pot is given: without the pot there is always another day. */
  startsForPot: 16,
  /** Starts for a day on which every dish is settled but for its amounts. */
  startsForSwap: 8,
  /** Cook days of a pot whose following days are looked for. */
  potsToFollow: 2,
  /** Fillings of a stretch that the choice looks at. */
  choicesPerStretch: 12,
  /** Random choices from which the week is put together again, beside the draft's own. */
  startsOfChoice: 3,
} as const
