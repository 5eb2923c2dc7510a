import type { FilledDay } from '../baselines/fill-week.ts'
import { type BaselineRun, baselineNames } from '../baselines/run-baselines.ts'
import { type Deviation, type heldNames, isWithin } from '../observations/deviations.ts'
import type { Observation } from '../observations/observe-person.ts'
import { type Spread, shareOf, spreadOf } from '../statistics/spread.ts'

/** One planner over the same people. Shares are of all days that were asked for: a day that was not made is outside. */
export type PlannerSide = {
  name: string
  people: number
  days: number
  daysMade: number
  daysWithin: number
  daysTight: number
  /** Medians of the absolute deviations of the days that were made, as fractions. */
  medians: Record<(typeof heldNames)[number], number>
  /** CPU milliseconds a plan. */
  cpuMs: Spread | undefined
}

export type Compared = { observation: Observation; baselines: readonly BaselineRun[] }

/** Our planner and the simpler ones over the people for whom these ran. */
export function summariseBaselines(compared: readonly Compared[]): PlannerSide[] {
  const people = compared.filter(({ baselines }) => baselines.length > 0)
  if (people.length === 0) return []
  const ours = people.map(({ observation: { outcome, timing }, baselines }) => ({
    days:
      outcome.kind === 'planned'
        ? outcome.facts.days.map(({ deviation }) => deviation)
        : (baselines[0]?.days ?? []).map(() => null),
    cpuMs: timing.cpuMs,
  }))
  const others = baselineNames.map((name) => ({
    name,
    runs: people.flatMap(({ baselines }) => baselines.filter((run) => run.name === name)),
  }))
  return [sideOf('ours', ours), ...others.map(({ name, runs }) => sideOf(name, runs))]
}

function sideOf(
  name: string,
  runs: readonly { days: readonly FilledDay[]; cpuMs: number }[],
): PlannerSide {
  const days = runs.flatMap((run) => run.days)
  const made = days.filter((day): day is Deviation => day !== null)
  const median = (figure: (typeof heldNames)[number]) =>
    spreadOf(made.map((day) => Math.abs(day[figure])))?.median ?? Number.NaN
  return {
    name,
    people: runs.length,
    days: days.length,
    daysMade: made.length,
    daysWithin: shareOf(days, (day) => day !== null && isWithin(day)),
    daysTight: shareOf(days, (day) => day !== null && isWithin(day, true)),
    medians: {
      energy: median('energy'),
      protein: median('protein'),
      fat: median('fat'),
      carbohydrate: median('carbohydrate'),
    },
    cpuMs: spreadOf(runs.map(({ cpuMs }) => cpuMs)),
  }
}
