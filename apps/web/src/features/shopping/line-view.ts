import type { GroceryItem, GroceryTickState } from '@zero-sum/contracts'

/** A line of the list as it is shown: every figure is in words, so that the browser formats nothing. */
export type LineView = {
  id: string
  name: string
  /** "3", "2 tins", "250 g" */
  amount: string
  /** Of what is in packs: "400 g each" */
  size: string | undefined
  /** What goes into the dishes: "435 g", "13 cloves" */
  need: string
  /** "you need 435 g", "about 330 g" */
  note: string | undefined
  /** More is needed than when it was ticked: `amount` is the rest of it. */
  isRest: boolean
  items: Pick<GroceryItem, 'food' | 'ndb' | 'purchaseGrams'>[]
  /** As the server knew it when it sent the page. */
  state: GroceryTickState
  uses: { href: string; words: string; dish: string; amount: string }[]
}

export type AisleView = { key: string; title: string; lines: LineView[] }

/** A whole list: staples to look for at home, and the rest aisle by aisle in the usual order. */
export type ListView = { aisles: AisleView[]; staples: readonly string[] }
