import type { GroceryTick, GroceryTickState } from '@zero-sum/contracts'
import type { LineView } from './line-view.ts'
import { tickKey } from './tick-record.ts'

/** A tick is for an amount; so little more is no reason to open its line again, g. */
const slackGrams = 5

/**
 * The state of a line. What the server worked out holds, since it knows how much a pack holds, until something was changed
 * after the page was sent.
 */
export function lineState(
  line: Pick<LineView, 'items' | 'state'>,
  ticks: ReadonlyMap<string, GroceryTick>,
  rendered: ReadonlyMap<string, GroceryTick>,
): GroceryTickState {
  const known = line.items.map((item) => ({ item, tick: ticks.get(tickKey(item)) }))
  const isAsRendered = known.every(
    ({ item, tick }) => tick?.changedAt === rendered.get(tickKey(item))?.changedAt,
  )
  if (isAsRendered) return line.state
  const states = known.map(({ item, tick }) => {
    const covers = (tick?.purchaseGrams ?? 0) + slackGrams >= item.purchaseGrams
    return tick !== undefined && covers ? tick.state : 'open'
  })
  if (states.includes('open')) return 'open'
  return states.includes('have') ? 'have' : 'bought'
}

/** What ticking a line changes: all that it buys, in the amounts of now. */
export function changesOf(
  { items }: Pick<LineView, 'items'>,
  state: GroceryTickState,
): Omit<GroceryTick, 'changedAt'>[] {
  return items.map(({ ndb, food, purchaseGrams }) => ({ ndb, food, state, purchaseGrams }))
}
