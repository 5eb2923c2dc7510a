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
  /** Of wishes that are impossible, whose ways out the product says it has tried. */
  waysOut: WaysOut & { refusals: number; withoutAny: number }
  /** Of refusals for safety, whose ways out answer the safety alone. */
  waysToSafety: WaysOut
  refusedSane: RefusedSane[]
}

/** The refusals of a run by code and reason, and how good the changes are that they offer. */
export function summariseRefusals(observations: readonly Observation[]): RefusalSummary {
  const lines = new Map<string, RefusalLine>()
  const refusedSane: RefusedSane[] = []
  const impossible: WaysOut[] = []
  const unsafe: WaysOut[] = []
  for (const { name, seed, isSane, written, outcome } of observations) {
    if (outcome.kind !== 'refused') continue
    const { problem, waysOut } = outcome
    const { code, reason = '', detail, suggestions = [] } = problem
    if (code === 'impossible_wishes') impossible.push(waysOut)
    else unsafe.push(waysOut)
    const line = lines.get(`${code} ${reason}`) ?? { code, reason, sane: 0, wild: 0 }
    lines.set(`${code} ${reason}`, line)
    line[isSane ? 'sane' : 'wild'] += 1
    if (isSane)
      refusedSane.push({
        ...{ name, seed, reason, detail, waysOut, written },
        suggestions: suggestions.map((suggestion) => suggestion.detail),
      })
  }
  return {
    lines: [...lines.values()].sort((one, other) => other.sane - one.sane || other.wild - one.wild),
    waysOut: {
      ...addUp(impossible),
      refusals: impossible.length,
      withoutAny: impossible.filter(({ offered }) => offered === 0).length,
    },
    waysToSafety: addUp(unsafe),
    refusedSane,
  }
}

function addUp(list: readonly WaysOut[]): WaysOut {
  return {
    offered: list.reduce((sum, { offered }) => sum + offered, 0),
    worked: list.reduce((sum, { worked }) => sum + worked, 0),
  }
}
