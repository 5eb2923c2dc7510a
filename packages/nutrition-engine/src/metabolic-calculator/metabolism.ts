import type { DayFigures, Metabolic, Weekday } from '@zero-sum/contracts'

export type DayTargets = {
  day: number
  weekday: Weekday
  date?: string
  isTrainingDay: boolean
  targets: DayFigures
}

/** What the Metabolic Calculator hands on: the explained numbers and a target for each day of the plan. */
export type Metabolism = {
  profile: Metabolic
  days: readonly DayTargets[]
  /** On keto the carbohydrate target is a ceiling, not a band. */
  carbohydrateIsCeiling: boolean
}
