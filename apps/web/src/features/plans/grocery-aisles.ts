import type { GroceryItem } from '@zero-sum/contracts'

export type Aisle = { name: string; items: GroceryItem[] }

/** A grocery list by aisle: aisles in the order in which they first appear, each item once. */
export function groupByAisle(list: readonly GroceryItem[]): Aisle[] {
  const aisles = Map.groupBy(list, ({ aisle }) => aisle)
  return [...aisles].map(([name, items]) => ({ name, items }))
}
