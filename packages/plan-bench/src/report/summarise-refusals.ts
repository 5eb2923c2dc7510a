import type { IntakeInput } from '@zero-sum/contracts'
import type { Observation, WaysOut } from '../observations/observe-person.ts'

export type RefusalLine = { code: string; reason: string; sane: number; wild: number }

/** A sane person whom the planner failed, in full, so that they can be planned for tomorrow. */
export type RefusedSane = {
  name: string
  seed: number
  reason: string
  detail: string
  suggestions: string[]
  waysOut: WaysOut
  written: IntakeInput
}

export type RefusalSummary = {
  lines: RefusalLine[]
  waysOut: WaysOut
  /** Refusals that offered a change, and those of them where every offered change gave a plan. */
  refusalsWithWaysOut: number
  refusalsWhoseWaysOutAllWork: number
  refusedSane: RefusedSane[]
}

/** The refusals of a run by code and reason, and how good the changes are that they offer. */
export function summariseRefusals(observations: readonly Observation[]): RefusalSummary {
  const lines = new Map<string, RefusalLine>()
  const refusedSane: RefusedSane[] = []
  const all: WaysOut[] = []
  for (const { name, seed, isSane, written, outcome } of observations) {
    if (outcome.kind !== 'refused') continue
    const { problem, waysOut } = outcome
    const { code, reason = '', detail, suggestions = [] } = problem
    all.push(waysOut)
    const line = lines.get(`${code} ${reason}`) ?? { code, reason, sane: 0, wild: 0 }
    lines.set(`${code} ${reason}`, line)
    line[isSane ? 'sane' : 'wild'] += 1
    if (isSane)
      refusedSane.push({
        ...{ name, seed, reason, detail, waysOut, written },
        suggestions: suggestions.map((suggestion) => suggestion.detail),
      })
  }
  const offering = all.filter(({ offered }) => offered > 0)
  return {
    lines: [...lines.values()].sort((one, other) => other.sane - one.sane || other.wild - one.wild),
    waysOut: {
      offered: all.reduce((sum, { offered }) => sum + offered, 0),
      worked: all.reduce((sum, { worked }) => sum + worked, 0),
    },
    refusalsWithWaysOut: offering.length,
    refusalsWhoseWaysOutAllWork: offering.filter(({ offered, worked }) => offered === worked)
      .length,
    refusedSane,
  }
}
