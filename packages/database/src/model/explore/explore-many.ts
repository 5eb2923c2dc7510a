import { type Verbs, verbs } from '../verbs.ts'
import { Breach } from './breach.ts'
import { seededRandom } from './random.ts'
import { runInterleaving } from './run-interleaving.ts'
import { type Finding, shrink } from './shrink.ts'
import { type Coverage, emptyCoverage } from './world.ts'

export type Exploration = {
  /** How many interleavings ran, the last of which broke something if there is a finding. */
  interleavings: number
  coverage: Coverage
  /** The most fair rounds that any of them needed. */
  worstRounds: number
  finding: Finding | undefined
}

export type ExploreOptions = {
  interleavings: number
  seed: number
  /** The protocol with one defence taken out. */
  verbs?: Verbs
}

/** Runs so many interleavings, each from its own seed, until one breaks what has to hold. */
export function exploreMany(options: ExploreOptions): Exploration {
  const chosen = options.verbs ?? verbs
  const coverage = emptyCoverage()
  let worstRounds = 0
  for (let run = 0; run < options.interleavings; run += 1) {
    const seed = Math.imul(options.seed, 0x1000193) + run
    try {
      const random = seededRandom(seed)
      const rounds = runInterleaving({ verbs: chosen, random, coverage, trace: undefined })
      worstRounds = Math.max(worstRounds, rounds)
    } catch (error) {
      if (!(error instanceof Breach)) throw error
      const finding = shrink(chosen, seed, error)
      return { interleavings: run + 1, coverage, worstRounds, finding }
    }
  }
  return { interleavings: options.interleavings, coverage, worstRounds, finding: undefined }
}
