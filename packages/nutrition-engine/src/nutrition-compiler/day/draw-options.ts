import type { Random } from '../../random/create-random.ts'
import type { Portion } from '../dish/portion.ts'
import { effort } from '../objective.ts'
import { selectSmallest } from './select-smallest.ts'
import type { SlotOptions } from './slot-options.ts'

/**
 * So many units of cost chance may move an option in the first draw: a repeated main has little hope, other things a fair
 * one. Where eight starts found too little among the liked, chance has twice as much to say, and so on.
 */
const firstSpread = 4
const startsToDouble = 8

/**
 * The options that one start of the search looks at: all when there are few, otherwise a draw in which cheap ones are
 * liked. `chance` is added to their cost, so that another seed prefers other dishes.
 *
 * @param chance a small cost by dish index
 * @param start how many starts the day has had
 */
export function drawOptions(
  options: SlotOptions,
  chance: Float64Array,
  random: Random,
  start: number,
): SlotOptions {
  const size = options.cost.length
  const cost = new Float64Array(size)
  for (let at = 0; at < size; at++)
    cost[at] = (options.cost[at] as number) + (chance[options.dish[at] as number] ?? 0)
  if (size <= effort.optionsPerSlot) return { ...options, cost }
  const spread = firstSpread * (1 + start / startsToDouble)
  const keys = new Float64Array(size)
  for (let at = 0; at < size; at++) keys[at] = (cost[at] as number) + spread * random.nextFraction()
  const limit = selectSmallest(keys, effort.optionsPerSlot)
  const drawn: number[] = []
  for (let at = 0; at < size; at++) if ((keys[at] as number) < limit) drawn.push(at)
  return {
    portions: drawn.map((at) => options.portions[at] as Portion),
    protein: pick(options.protein, drawn),
    fat: pick(options.fat, drawn),
    carbohydrate: pick(options.carbohydrate, drawn),
    energy: pick(options.energy, drawn),
    usdaGap: pick(options.usdaGap, drawn),
    fibre: pick(options.fibre, drawn),
    sodium: pick(options.sodium, drawn),
    oil: pick(options.oil, drawn),
    cost: pick(cost, drawn),
    ownCost: pick(options.ownCost, drawn),
    dish: pickIndex(options.dish, drawn),
    source: pickIndex(options.source, drawn),
    liking: pickIndex(options.liking, drawn),
  }
}

// Loops: with `from` and a function, drawing was a third of the time of a long search.
function pick(values: Float64Array, drawn: readonly number[]): Float64Array {
  const picked = new Float64Array(drawn.length)
  for (let at = 0; at < drawn.length; at++) picked[at] = values[drawn[at] as number] as number
  return picked
}

function pickIndex(values: Int32Array, drawn: readonly number[]): Int32Array {
  const picked = new Int32Array(drawn.length)
  for (let at = 0; at < drawn.length; at++) picked[at] = values[drawn[at] as number] as number
  return picked
}
