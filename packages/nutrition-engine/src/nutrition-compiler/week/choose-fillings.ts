import { loadHighs } from '../../solver/load-highs.ts'
import type { CompiledDay } from '../day/finish-day.ts'
import { effort } from '../objective.ts'
import type { Filling } from './compile-stretch.ts'
import type { WeekDraft } from './draft-week.ts'
import type { WeekProblem } from './prepare-week.ts'
import { weekModel } from './week-model.ts'

/**
 * Puts the week together from the fillings of its stretches: the choice that costs least by the rules of the whole week,
 * proved or, where the tree of choices is cut off, the best that HiGHS has found, never worse than the draft.
 */
export async function chooseFillings(
  problem: WeekProblem,
  draft: WeekDraft,
  fillings: readonly Filling[],
): Promise<readonly CompiledDay[]> {
  if (fillings.length === draft.stretches.length) return draft.days
  const solver = await loadHighs()
  using model = solver.createModel(weekModel(problem, draft.stretches, fillings))
  model.options.set({
    output_flag: false,
    mip_max_nodes: effort.nodesOfChoice,
    mip_rel_gap: effort.gapOfChoice,
  })
  model.setSolution(startFrom(draft, fillings))
  model.run()
  const { colValue } = model.getSolution()
  const days = fillings
    .filter((_, at) => (colValue[at] ?? 0) > 0.5)
    .sort((one, other) => one.from - other.from)
    .flatMap(({ days }) => days)
  return days.length === draft.days.length ? days : draft.days
}

/** The draft's own fillings: the first found of each stretch. */
function startFrom({ days }: WeekDraft, fillings: readonly Filling[]) {
  const indices = Int32Array.from(fillings.keys())
  const values = Float64Array.from(fillings, (filling) =>
    filling.days.every((day) => days.includes(day)) ? 1 : 0,
  )
  return { indices, values }
}
