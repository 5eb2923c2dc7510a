import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import { loadHighs } from '../../solver/load-highs.ts'
import { type Band, type Bands, type HeldFigure, heldFigures } from '../day/tolerances.ts'
import type { Dish } from '../dish/portion.ts'
import { relaxationModel, totalColumns } from './relaxation-model.ts'

/** Answers questions about every day that could be made of some dishes. Holds solver memory until disposed. */
export type DayRelaxation = Disposable & {
  /** Whether some mixture of the dishes meets all bands; figures in `freed` are not held. */
  isPossible(bands: Bands, freed?: readonly HeldFigure[]): boolean
  /** The lowest and highest value of a figure while the others keep their bands; nothing when those can't be kept. */
  reach(figure: HeldFigure, bands: Bands): Band | undefined
}

/** Sets up the relaxation of a day of these slots and dishes. Each slot must suit at least one dish. */
export async function createDayRelaxation(
  slots: readonly Slot[],
  dishes: readonly Dish[],
): Promise<DayRelaxation> {
  const solver = await loadHighs()
  const { modelStatus } = solver.constants
  const model = solver.createModel(relaxationModel(slots, dishes))
  model.options.set({ output_flag: false })
  const hold = (bands: Bands, freed: readonly HeldFigure[]): void => {
    for (const [at, figure] of heldFigures.entries()) {
      const column = totalColumns[at] ?? 0
      const isFree = freed.includes(figure)
      const low = isFree ? 0 : Math.max(0, bands[figure].low)
      model.changeColBounds(column, low, isFree ? solver.infinity : bands[figure].high)
      model.changeColCost(column, 0)
    }
  }
  const isSolved = (): boolean => {
    model.run()
    const status = model.getModelStatus()
    if (status === modelStatus.optimal) return true
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
      return false
    throw new Error(`HiGHS ended with status ${status}, which proves nothing.`)
  }
  return {
    isPossible(bands, freed = []) {
      hold(bands, freed)
      return isSolved()
    },
    reach(figure, bands) {
      hold(bands, [figure])
      const column = totalColumns[heldFigures.indexOf(figure)] ?? 0
      const extreme = (sign: 1 | -1): number | undefined => {
        model.changeColCost(column, sign)
        return isSolved() ? sign * model.getObjectiveValue() : undefined
      }
      const low = extreme(1)
      const high = extreme(-1)
      return low === undefined || high === undefined ? undefined : { low, high }
    },
    [Symbol.dispose]: () => model.dispose(),
  }
}
