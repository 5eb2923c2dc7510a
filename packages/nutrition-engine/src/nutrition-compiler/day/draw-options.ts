import type { Random } from '../../random/create-random.ts'
import { effort } from '../objective.ts'
import type { SlotOptions } from './slot-options.ts'

/** So many units of cost chance may move an option in the draw: a repeated main has little hope, other things a fair one. */
const spread = 4

/**
 * The options that one start of the search looks at: all when there are few, otherwise a draw in which cheap ones are
 * liked. `chance` is added to their cost, so that another seed prefers other dishes.
 *
 * @param chance a small cost by dish index
 */
export function drawOptions(
  options: SlotOptions,
  chance: Float64Array,
  random: Random,
): SlotOptions {
  const cost = options.cost.map((own, at) => own + (chance[options.dish[at] ?? 0] ?? 0))
  if (cost.length <= effort.optionsPerSlot) return { ...options, cost }
  const keys = cost.map((own) => own + spread * random.nextFraction())
  const limit = keys.toSorted()[effort.optionsPerSlot] ?? Number.POSITIVE_INFINITY
  const drawn: number[] = []
  for (let at = 0; at < keys.length; at++) if ((keys[at] ?? 0) < limit) drawn.push(at)
  const pick = (values: Float64Array) => Float64Array.from(drawn, (at) => values[at] ?? 0)
  const pickIndex = (values: Int32Array) => Int32Array.from(drawn, (at) => values[at] ?? 0)
  return {
    portions: drawn.flatMap((at) => options.portions[at] ?? []),
    protein: pick(options.protein),
    fat: pick(options.fat),
    carbohydrate: pick(options.carbohydrate),
    energy: pick(options.energy),
    usdaGap: pick(options.usdaGap),
    fibre: pick(options.fibre),
    sodium: pick(options.sodium),
    oil: pick(options.oil),
    cost: pick(cost),
    ownCost: pick(options.ownCost),
    dish: pickIndex(options.dish),
    source: pickIndex(options.source),
  }
}
