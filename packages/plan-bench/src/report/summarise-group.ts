import type { PlanFacts } from '../observations/describe-plan.ts'
import { type heldNames, isWithin } from '../observations/deviations.ts'
import type { Observation } from '../observations/observe-person.ts'
import { agentCount } from '../observations/stopwatch.ts'
import { type Spread, shareOf, spreadOf } from '../statistics/spread.ts'

type MaybeSpread = Spread | undefined

/** What is known of the plans of a group of people. Shares are 0 to 1. */
export type GroupSummary = {
  people: number
  planned: number
  refused: number
  broken: number
  days: number
  /** Of the days that were planned. */
  daysWithin: number
  daysTight: number
  /** Absolute, as fractions of the target. */
  deviations: Record<(typeof heldNames)[number], MaybeSpread>
  /** Of whole weeks. */
  distinctDishes: MaybeSpread
  distinctMains: MaybeSpread
  mostRepeated: MaybeSpread
  shoppingItems: MaybeSpread
  nutrients: { nutrient: string; isLimit: boolean; reached: number; median: number }[]
  fibreGramsPerDay: MaybeSpread
  sodiumMgPerDay: MaybeSpread
  sodiumUnder2300: number
  addedFatGramsPerDay: MaybeSpread
  heaviestIngredientGrams: MaybeSpread
  heaviestPlateGrams: MaybeSpread
  wishedCuisineShare: MaybeSpread
  largestMealShare: MaybeSpread
  smallestMealKcal: MaybeSpread
  wallMs: MaybeSpread
  cpuMs: MaybeSpread
  agentsMs: MaybeSpread[]
}

const wholeWeek = 7

/** Sums up the observations of some people. */
export function summariseGroup(observations: readonly Observation[]): GroupSummary {
  const facts = observations.flatMap(({ outcome }) =>
    outcome.kind === 'planned' ? [outcome.facts] : [],
  )
  const weeks = facts.filter(({ days }) => days.length === wholeWeek)
  const days = facts.flatMap((plan) => plan.days)
  const timings = observations
    .filter(({ outcome }) => outcome.kind === 'planned')
    .map(({ timing }) => timing)
  const counted = (kind: Observation['outcome']['kind']) =>
    observations.filter(({ outcome }) => outcome.kind === kind).length
  const sodium = facts.map(averageSodium)
  const offBy = (name: (typeof heldNames)[number]) =>
    spreadOf(days.map(({ deviation }) => Math.abs(deviation[name])))
  return {
    people: observations.length,
    planned: counted('planned'),
    refused: counted('refused'),
    broken: counted('broken'),
    days: days.length,
    daysWithin: shareOf(days, ({ deviation }) => isWithin(deviation)),
    daysTight: shareOf(days, ({ deviation }) => isWithin(deviation, true)),
    deviations: {
      energy: offBy('energy'),
      protein: offBy('protein'),
      fat: offBy('fat'),
      carbohydrate: offBy('carbohydrate'),
    },
    distinctDishes: spreadOf(weeks.map((plan) => plan.distinctDishes)),
    distinctMains: spreadOf(weeks.map((plan) => plan.distinctMains)),
    mostRepeated: spreadOf(weeks.map((plan) => plan.mostRepeated)),
    shoppingItems: spreadOf(weeks.map((plan) => plan.shoppingItems)),
    nutrients: summariseNutrients(facts),
    fibreGramsPerDay: spreadOf(days.map(({ fibreGrams }) => fibreGrams)),
    sodiumMgPerDay: spreadOf(sodium),
    sodiumUnder2300: shareOf(sodium, (mg) => mg <= 2_300),
    addedFatGramsPerDay: spreadOf(days.map(({ addedFatGrams }) => addedFatGrams)),
    heaviestIngredientGrams: spreadOf(
      facts.map(({ heaviestIngredient }) => heaviestIngredient.grams),
    ),
    heaviestPlateGrams: spreadOf(facts.map(({ heaviestPlateGrams }) => heaviestPlateGrams)),
    wishedCuisineShare: spreadOf(
      facts.flatMap(({ wishedCuisineShare }) =>
        wishedCuisineShare === null ? [] : [wishedCuisineShare],
      ),
    ),
    largestMealShare: spreadOf(facts.map(({ largestMealShare }) => largestMealShare)),
    smallestMealKcal: spreadOf(facts.map(({ smallestMealKcal }) => smallestMealKcal)),
    wallMs: spreadOf(timings.map(({ wallMs }) => wallMs)),
    cpuMs: spreadOf(timings.map(({ cpuMs }) => cpuMs)),
    agentsMs: Array.from({ length: agentCount }, (_, at) =>
      spreadOf(timings.map(({ agentsMs }) => agentsMs[at] ?? 0)),
    ),
  }
}

function averageSodium({ days }: PlanFacts): number {
  return days.reduce((sum, { sodiumMg }) => sum + sodiumMg, 0) / days.length
}

function summariseNutrients(facts: readonly PlanFacts[]): GroupSummary['nutrients'] {
  const [first] = facts
  return (first?.nutrients ?? []).map(({ nutrient, isLimit }) => {
    const percents = facts.flatMap(({ nutrients }) =>
      nutrients.filter((row) => row.nutrient === nutrient).map(({ percent }) => percent),
    )
    return {
      nutrient,
      isLimit,
      reached: shareOf(percents, (percent) => (isLimit ? percent <= 100 : percent >= 100)),
      median: spreadOf(percents)?.median ?? Number.NaN,
    }
  })
}
