import { createRandom } from '../nemesis/random.ts'
import type { ClientMix } from './target.ts'

/** What one client does, beside submitting and waiting; times are from the first answer. */
export type Visit = {
  intake: number
  watches: 'poll' | 'stream'
  isRefused: boolean
  repeatAfterMs: number | undefined
  mismatchAfterMs: number | undefined
  cancelAfterMs: number | undefined
}

/** Before a job ends, and after. */
const longestRepeatMs = 3_000
/** While it is still being made, most often. */
const longestCancelMs = 400

/** Draws what the client of the job with this number does; the same seed says the same. */
export function planVisit(seed: number, number: number, mix: ClientMix): Visit {
  const random = createRandom(seed, 3, number)
  const sometimes = (share: number, longestMs: number) => {
    const [isWanted, afterMs] = [random.fraction() < share, random.fraction() * longestMs]
    return isWanted ? afterMs : undefined
  }
  const intake = random.below(1_000)
  const watches = random.fraction() < mix.streams ? 'stream' : 'poll'
  const repeatAfterMs = sometimes(mix.repeats, longestRepeatMs)
  const mismatchAfterMs = sometimes(mix.mismatches, longestRepeatMs)
  const cancelAfterMs = sometimes(mix.cancels, longestCancelMs)
  // By the number, so that a small run has one too.
  const isRefused = mix.refusals && number % 100 === 7
  const isCancelled = cancelAfterMs !== undefined && !isRefused
  return {
    intake,
    watches,
    isRefused,
    repeatAfterMs,
    mismatchAfterMs,
    cancelAfterMs: isCancelled ? cancelAfterMs : undefined,
  }
}
