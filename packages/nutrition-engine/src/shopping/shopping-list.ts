import {
  type GroceryItem,
  type GroceryTick,
  type GroceryTickState,
  type Plan,
  type Portions,
  type ShopAisle,
  type ShoppingLine,
  type ShoppingUse,
  shopAisles,
} from '@zero-sum/contracts'
import type { Food } from '../catalogue/food.ts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { listPotUses } from './list-pot-uses.ts'
import { listUses } from './list-uses.ts'
import { partsOf, purchaseOfLine, type Rest, restOfLine } from './purchase-of-line.ts'

const keyOf = ({ ndb, food }: Pick<GroceryItem, 'food' | 'ndb'>) => `${ndb} ${food}`

/**
 * The list of a plan as it is bought: foods that come out of the same thing on one line, everything in whole pieces and packs,
 * with what was ticked off and with what each is for. A list that was stored before there were packs is bought the same way.
 *
 * @param household the plan cooked for all who eat along, where somebody does: then it is their pots that are bought for
 */
export function shoppingList(
  { days, groceryList }: Pick<Plan, 'days' | 'groceryList'>,
  catalogue: Pick<Catalogue, 'foods'>,
  ticks: readonly GroceryTick[],
  household?: Pick<Portions, 'groceryList' | 'meals' | 'pots'>,
): ShoppingLine[] {
  const foods = new Map(
    [...catalogue.foods.values()].map((food) => [keyOf({ ndb: food.ndb, food: food.name }), food]),
  )
  const findFood = (item: Pick<GroceryItem, 'food' | 'ndb'>) => foods.get(keyOf(item))
  const uses = household === undefined ? listUses(days) : listPotUses(household)
  const ticked = new Map(ticks.map((tick) => [keyOf(tick), tick]))
  const lines = Map.groupBy(household?.groceryList ?? groceryList, (item) => {
    const thing = findFood(item)?.soldAs?.boughtThing
    return thing === undefined ? keyOf(item) : thing.name
  })
  const walk = (line: ShoppingLine) => shopAisles.indexOf(line.aisle)
  const made = [...lines].map(([key, items]): ShoppingLine => {
    const parts = partsOf(items, findFood)
    const food = parts[0]?.food
    const thing = food?.soldAs?.boughtThing
    return {
      id: slugOf(key),
      name: thing?.name ?? items[0]?.food ?? key,
      aisle: aisleOf(food, items),
      isStaple: food?.soldAs?.isStaple ?? false,
      isHardToFind: food?.isHardToFind ?? false,
      items: items.map(({ ndb, food: name, grams, purchaseGrams }) => ({
        ...{ ndb, food: name, grams, purchaseGrams },
      })),
      purchase: purchaseOfLine(parts).purchase,
      ...portionsOf(food, items),
      ...stateOf(items, ticked, findFood),
      uses: mergeUses(items.flatMap((item) => uses.get(keyOf(item)) ?? [])),
    }
  })
  return made.sort((a, b) => walk(a) - walk(b) || (a.name < b.name ? -1 : 1))
}

/** Where in the shop it is; a list from before an aisle was renamed has it with the tins. */
function aisleOf(food: Food | undefined, [item]: readonly GroceryItem[]): ShopAisle {
  const listed = shopAisles.find((aisle) => aisle === item?.aisle)
  return food?.soldAs?.shelf ?? listed ?? 'beans and tins'
}

/** "20044-white-rice" */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function portionsOf(
  food: Food | undefined,
  items: readonly GroceryItem[],
): Pick<ShoppingLine, 'portions'> {
  const portion = food?.soldAs?.portion
  if (portion === undefined) return {}
  const grams = items.reduce((sum, item) => sum + item.grams, 0)
  return { portions: { count: Math.max(1, Math.round(grams / portion.grams)), unit: portion.unit } }
}

/** A line is done when all of it is; what is needed beyond that opens it again. */
function stateOf(
  items: readonly GroceryItem[],
  ticked: ReadonlyMap<string, GroceryTick>,
  findFood: (item: Pick<GroceryItem, 'food' | 'ndb'>) => Food | undefined,
): { state: GroceryTickState; rest?: Rest } {
  const done = items.map((item) => {
    const tick = ticked.get(keyOf(item))
    return tick === undefined || tick.state === 'open' ? undefined : tick
  })
  const known = done.filter((tick) => tick !== undefined)
  if (known.length === 0) return { state: 'open' }
  const state = known.some((tick) => tick.state === 'have') ? 'have' : 'bought'
  const before = items.map((item, at) => ({
    ...item,
    purchaseGrams: Math.min(item.purchaseGrams, done[at]?.purchaseGrams ?? 0),
  }))
  const rest = restOfLine(partsOf(items, findFood), partsOf(before, findFood), state)
  return rest === undefined ? { state } : { state: 'open', rest }
}

/** In the order of the week; a dish that takes two foods of a line stands there once. */
function mergeUses(uses: readonly ShoppingUse[]): ShoppingUse[] {
  const merged = new Map<string, ShoppingUse>()
  for (const use of uses) {
    const key = `${use.day} ${use.meal}`
    const known = merged.get(key)
    merged.set(key, known === undefined ? use : { ...known, grams: known.grams + use.grams })
  }
  return [...merged.values()].sort((a, b) => a.day - b.day || a.meal - b.meal)
}
