import type { Said } from '@zero-sum/contracts/said'
import { listOf, part, type Sentence, say } from '../say.ts'

/** What the compiler has to respect on another try so that a failed check can pass. */
export type Remedy = {
  /** Recipes that must not be used. */
  excludedRecipes?: readonly string[]
  /** The day's energy has to agree with USDA's own more closely. */
  holdUsdaEnergy?: boolean
}

/** The outcome of one rule over a whole plan, with a sentence with the numbers: what was found, or every breach. */
export type Check = Sentence & {
  /** Stable name of the rule. */
  check: string
  passed: boolean
  remedy?: Remedy
}

/** A check from the breaches that were found: it passes when there are none. */
export function checkOf(
  check: string,
  breaches: readonly Said[],
  whenPassed: Sentence,
  remedy?: Remedy,
): Check {
  if (breaches.length === 0) return { check, passed: true, ...whenPassed }
  const named = breaches.slice(0, mostNamed)
  const left = breaches.length - named.length
  const more = left > 0 ? [part('And {left, number} more.', { left })] : []
  return {
    check,
    passed: false,
    ...say('{breaches}', { breaches: listOf([...named, ...more], 'space') }),
    ...(remedy === undefined ? {} : { remedy }),
  }
}

/** So many breaches are spelt out; a plan that is wrong throughout needs no book. */
const mostNamed = 5
