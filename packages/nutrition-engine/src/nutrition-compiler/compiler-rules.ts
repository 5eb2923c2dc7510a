import { usdaSlackPercent } from './objective.ts'

/** What checks that failed demand of the next try. */
export type CompilerRules = {
  excludedRecipes: ReadonlySet<string>
  /** How many percent a day's energy by USDA may be off ours before it costs anything. */
  usdaSlackPercent: number
}

/** Nothing has failed yet. */
export const noRules: CompilerRules = { excludedRecipes: new Set(), usdaSlackPercent }
