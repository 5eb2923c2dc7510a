import type { PlannerSide } from './summarise-baselines.ts'
import type { BreachLine } from './summarise-breaches.ts'
import type { GroupSummary } from './summarise-group.ts'
import type { RefusalSummary } from './summarise-refusals.ts'

/** What a run of the plan bench measured. */
export type Report = {
  at: string
  command: string
  seed: number
  machine: Record<string, string>
  elapsedSeconds: number
  peakMemoryMiB: number
  groups: Record<'all' | 'sane' | 'wild', GroupSummary>
  recipes: { used: number; all: number }
  heaviest: { ingredient: string; grams: number; person: string }
  breaches: BreachLine[]
  peopleWithoutBreach: { all: number; sane: number }
  refusals: RefusalSummary
  planners: PlannerSide[]
}
