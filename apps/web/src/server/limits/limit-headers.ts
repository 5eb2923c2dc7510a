import type { Rule } from '@zero-sum/settings/limits'
import type { Verdict } from './limiter.ts'

export type Judged = { name: string; rule: Rule; verdict: Verdict }

/**
 * What a limited answer tells of its limits, in the structured fields of draft-ietf-httpapi-ratelimit-headers-11: how much each policy allows
 * (`q`) in how many seconds (`w`), what is left of it (`r`), and in how many seconds (`t`) there is all of it again.
 */
export function limitHeaders(judged: readonly Judged[]): [string, string][] {
  if (judged.length === 0) return []
  const policies = judged.map(
    ({ name, rule }) => `"${name}";q=${rule.most};w=${Math.ceil(rule.windowMs / 1_000)}`,
  )
  const states = judged.map(
    ({ name, verdict }) =>
      `"${name}";r=${verdict.remaining};t=${Math.ceil(verdict.endsInMs / 1_000)}`,
  )
  return [
    ['ratelimit-policy', policies.join(', ')],
    ['ratelimit', states.join(', ')],
  ]
}
