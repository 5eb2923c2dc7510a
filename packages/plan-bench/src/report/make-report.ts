import { cpus, loadavg, totalmem } from 'node:os'
import type { Observation } from '../observations/observe-person.ts'
import type { Report } from './report.ts'
import { type Compared, summariseBaselines } from './summarise-baselines.ts'
import { summariseBreaches } from './summarise-breaches.ts'
import { summariseGroup } from './summarise-group.ts'
import { summariseRefusals } from './summarise-refusals.ts'

/** What is needed beside the observations. */
export type Circumstances = Pick<Report, 'command' | 'elapsedSeconds' | 'seed'> & {
  recipeCount: number
  loadBefore: number
}

/** Sums up a run. `compared` is in the order of places. */
export function makeReport(
  compared: readonly Compared[],
  { command, seed, elapsedSeconds, recipeCount, loadBefore }: Circumstances,
): Report {
  const observations = compared.map(({ observation }) => observation)
  const sane = observations.filter(({ isSane }) => isSane)
  const planned = observations.flatMap((one) =>
    one.outcome.kind === 'planned' ? [{ name: one.name, facts: one.outcome.facts }] : [],
  )
  const clean = (group: readonly Observation[]) =>
    group.filter(({ breaches }) => breaches.length === 0).length
  return {
    ...{ command, seed, elapsedSeconds },
    at: new Date().toISOString(),
    machine: describeMachine(loadBefore),
    peakMemoryMiB: process.resourceUsage().maxRSS / 1_024,
    groups: {
      all: summariseGroup(observations),
      sane: summariseGroup(sane),
      wild: summariseGroup(observations.filter(({ isSane }) => !isSane)),
    },
    recipes: {
      used: new Set(planned.flatMap(({ facts }) => facts.recipes)).size,
      all: recipeCount,
    },
    heaviest: planned.reduce(
      (most, { name, facts: { heaviestIngredient } }) =>
        heaviestIngredient.grams > most.grams
          ? { ingredient: heaviestIngredient.food, grams: heaviestIngredient.grams, person: name }
          : most,
      { ingredient: '', grams: 0, person: '' },
    ),
    breaches: summariseBreaches(observations),
    peopleWithoutBreach: { all: clean(observations), sane: clean(sane) },
    refusals: summariseRefusals(observations),
    planners: summariseBaselines(compared),
  }
}

/** The load before the run: what is above zero are neighbours, who make wall times longer than they would be. */
export function loadNow(): number {
  return loadavg()[0] ?? 0
}

function describeMachine(loadBefore: number): Record<string, string> {
  const processors = cpus()
  return {
    cores: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    'load before the run': loadBefore.toFixed(1),
    node: process.versions.node,
  }
}
