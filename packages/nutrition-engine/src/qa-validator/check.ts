/** What the compiler has to respect on another try so that a failed check can pass. */
export type Remedy = {
  /** Recipes that must not be used. */
  excludedRecipes?: readonly string[]
  /** The day's energy has to agree with USDA's own more closely. */
  holdUsdaEnergy?: boolean
}

/** The outcome of one rule over a whole plan. */
export type Check = {
  /** Stable name of the rule. */
  check: string
  passed: boolean
  /** A sentence with the numbers: what was found, or every breach. */
  detail: string
  remedy?: Remedy
}

/** A check from the breaches that were found: it passes when there are none. */
export function checkOf(
  check: string,
  breaches: readonly string[],
  passedDetail: string,
  remedy?: Remedy,
): Check {
  if (breaches.length === 0) return { check, passed: true, detail: passedDetail }
  const named = breaches.slice(0, mostNamed).join(' ')
  const more = breaches.length > mostNamed ? ` And ${breaches.length - mostNamed} more.` : ''
  return {
    check,
    passed: false,
    detail: `${named}${more}`,
    ...(remedy === undefined ? {} : { remedy }),
  }
}

/** So many breaches are spelt out; a plan that is wrong throughout needs no book. */
const mostNamed = 5
