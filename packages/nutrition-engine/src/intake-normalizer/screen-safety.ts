import type { Intake } from '@zero-sum/contracts'
import { IntakeRefused } from '../refusal.ts'
import { sentences } from '../say.ts'
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
  const refusals = refusalsOf(intake)
  const [worst] = refusals
  if (worst === undefined) return safetyNotices(intake)
  throw new IntakeRefused('unsafe_intake', worst, {
    reason: worst.reason,
    errors: refusals.map(({ pointer, detail, said }) => ({
      pointer,
      detail,
      ...(said === undefined ? {} : { said }),
    })),
    suggestions: waysOut(intake, refusals),
  })
}

/** The most serious first; sorting is stable, so reasons of one severity stay in the order of the intake. */
function refusalsOf(intake: Intake): SafetyRefusal[] {
  return [...healthRefusals(intake), ...bodyRefusals(intake)].sort(
    (one, other) => one.severity - other.severity,
  )
}

type Suggestion = SafetyRefusal['suggestions'][number]

/**
 * None while one reason has no way out; otherwise those of the gravest reason in each part of the intake that end all
 * reasons by themselves, or, where none does, the first of each part together. Nothing is offered that would be refused again.
 */
function waysOut(intake: Intake, refusals: readonly SafetyRefusal[]): Suggestion[] {
  if (refusals.some(({ suggestions }) => suggestions.length === 0)) return []
  const gravest = new Map<string, SafetyRefusal>()
  for (const refusal of refusals) {
    const part = refusal.pointer.split('/')[1] ?? ''
    if (!gravest.has(part)) gravest.set(part, refusal)
  }
  const parts = [...gravest.values()].map(({ suggestions }) => suggestions)
  const alone = parts.flat().filter((suggestion) => isEnough(intake, suggestion))
  if (alone.length > 0) return alone
  const together = parts.flatMap(([first]) => first ?? []).reduce(both)
  return isEnough(intake, together) ? [together] : []
}

function both(one: Suggestion, other: Suggestion): Suggestion {
  return {
    ...sentences([one, other]),
    ...(one.change === undefined && other.change === undefined
      ? {}
      : { change: { ...one.change, ...other.change } }),
  }
}

/** Whether a change leaves no reason against a plan; advice that names no change is for the person to follow. */
function isEnough(intake: Intake, { change }: Suggestion): boolean {
  return change === undefined || refusalsOf({ ...intake, ...change }).length === 0
}
