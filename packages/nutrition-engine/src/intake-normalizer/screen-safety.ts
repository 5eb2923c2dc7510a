import type { Intake } from '@zero-sum/contracts'
import { IntakeRefused } from '../refusal.ts'
import { bodyRefusals } from './body-refusals.ts'
import { healthRefusals } from './health-refusals.ts'
import type { Notice } from './normalized-intake.ts'
import { safetyNotices } from './safety-notices.ts'
import type { SafetyRefusal } from './safety-rule.ts'

/**
 * Refuses an intake for which no safe plan can be made, else returns what the person should know. Of several reasons the
 * most serious gives `reason` and `detail`; `errors` lists them all. Throws `IntakeRefused` with `unsafe_intake`.
 */
export function screenSafety(intake: Intake): Notice[] {
  // Sorting is stable, so reasons of one severity stay in the order of the intake.
  const refusals = [...healthRefusals(intake), ...bodyRefusals(intake)].sort(
    (one, other) => one.severity - other.severity,
  )
  const [worst] = refusals
  if (worst === undefined) return safetyNotices(intake)
  throw new IntakeRefused('unsafe_intake', worst.detail, {
    reason: worst.reason,
    errors: refusals.map(({ pointer, detail }) => ({ pointer, detail })),
    suggestions: waysOut(refusals),
  })
}

/** None while one reason has no way out; otherwise those of the gravest reason in each part of the intake. */
function waysOut(refusals: readonly SafetyRefusal[]): SafetyRefusal['suggestions'] {
  if (refusals.some(({ suggestions }) => suggestions.length === 0)) return []
  const gravest = new Map<string, SafetyRefusal>()
  for (const refusal of refusals) {
    const part = refusal.pointer.split('/')[1] ?? ''
    if (!gravest.has(part)) gravest.set(part, refusal)
  }
  return [...gravest.values()].flatMap(({ suggestions }) => suggestions)
}
