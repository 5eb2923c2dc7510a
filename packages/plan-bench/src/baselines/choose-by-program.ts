import type { DayFigures } from '@zero-sum/contracts'
import type { Highs } from 'highs'
import { dayModel } from './day-model.ts'
import { type Place, type Served, servingLimits } from './day-task.ts'

/**
 * Limits that make the search end, and end at the same day on every machine: counts, never time. A day that is within a
 * twentieth of a tolerance of the best is good enough. Without its own heuristics HiGHS finds days as good in a fraction of the
 * time (tried on four people: 0.6–3.8 s a day instead of 0.6–22 s).
 */
const limits = {
  mip_max_nodes: 500,
  mip_max_start_nodes: 50,
  mip_heuristic_effort: 0,
  mip_abs_gap: 0.05,
  random_seed: 1,
} as const

let loading: Promise<Highs> | undefined

/** The solver, loaded once. */
export function loadSolver(): Promise<Highs> {
  loading ??= import('highs').then(({ default: load }) =>
    // The declaration wraps the default under Node's rules; at run time it is bare.
    (load as unknown as () => Promise<Highs>)(),
  )
  return loading
}

/** The best day that HiGHS finds within its limits; nothing where a place has no dish or none was found. */
export function chooseByProgram(
  solver: Highs,
  places: readonly Place[],
  targets: DayFigures,
  isKeto: boolean,
): Served[] | undefined {
  const model = dayModel(places, targets, isKeto)
  if (model === undefined) return undefined
  return solver.withModel(model.data, (program) => {
    program.options.set({ output_flag: false, ...limits })
    program.run()
    const { colValue } = program.getSolution()
    const day = model.servings.flatMap(({ column, choice }) => {
      const quarters = Math.round(colValue[column] ?? 0)
      return quarters === 0 ? [] : [{ choice, servings: quarters * servingLimits.step }]
    })
    return day.length === places.length ? day : undefined
  })
}
