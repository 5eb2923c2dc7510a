import type { BackendName, Line } from '../report/report.ts'

/** What every figure is told. */
export type Settings = Readonly<{
  rounds: number
  backends: readonly BackendName[]
  /** Small samples, to see that it works. */
  isQuick: boolean
  /** Tells the operator what is going on. */
  say(words: string): void
}>

/** Measures, and gives the report's lines. */
export type Figure = (settings: Settings) => Promise<Line[]>

/** The harness could not measure: a side did not do the work that it was given. */
export class NothingMeasured extends Error {
  override readonly name = 'NothingMeasured'
}
