import {
  type ShopAisle,
  type ShoppingLine,
  type ShoppingList,
  shopAisles,
} from '@zero-sum/contracts'
import type { AisleView, LineView, ListView } from './line-view.ts'
import type { en } from './messages/en.ts'
import { purchaseWords, type Speech } from './purchase-words.ts'

const aisleWords = {
  vegetables: 'vegetables',
  fruit: 'fruit',
  'bread and grains': 'breadAndGrains',
  'beans and tins': 'beansAndTins',
  'oils and sauces': 'oilsAndSauces',
  'herbs and spices': 'herbsAndSpices',
  'baking and sweet': 'bakingAndSweet',
  'nuts and seeds': 'nutsAndSeeds',
  drinks: 'drinks',
  'tofu and meat-free': 'tofuAndMeatFree',
  'dairy and eggs': 'dairyAndEggs',
  'meat and fish': 'meatAndFish',
  frozen: 'frozen',
} as const satisfies Record<ShopAisle, keyof typeof en>

/** A shopping list in the person's words, by aisle and by name. */
export function listView(list: ShoppingList, speech: Speech): ListView {
  const byName = new Intl.Collator(speech.formats.tag)
  const aisles = shopAisles.map((aisle): AisleView => {
    const lines = list.lines.filter((line) => line.aisle === aisle)
    return {
      key: aisle.replaceAll(' ', '-'),
      title: speech.t(aisleWords[aisle]),
      lines: lines
        .map((line) => lineView(line, list, speech))
        .sort((a, b) => byName.compare(a.name, b.name)),
    }
  })
  return {
    aisles: aisles.filter(({ lines }) => lines.length > 0),
    staples: list.lines.filter(({ isStaple }) => isStaple).map(({ id }) => id),
  }
}

function lineView(line: ShoppingLine, list: ShoppingList, speech: Speech): LineView {
  const { id, name, items, state, rest } = line
  return {
    ...{ id, name, state },
    ...purchaseWords(rest?.purchase ?? line.purchase, speech),
    need: needOf(line, speech),
    note: noteOf(line, speech),
    isRest: rest !== undefined,
    items: items.map(({ ndb, food, purchaseGrams }) => ({ ndb, food, purchaseGrams })),
    uses: line.uses.map((use) => useView(use, list, speech)),
  }
}

/** What goes into the dishes, as a kitchen counts or weighs it. */
function needOf({ portions, items }: ShoppingLine, { t, formats }: Speech): string {
  if (portions !== undefined) return t(portionWords[portions.unit], { count: portions.count })
  return formats.foodWeight(items.reduce((sum, item) => sum + item.purchaseGrams, 0))
}

/** What helps in front of the shelf: how much of a pack is needed, what three onions weigh, where to find it. */
function noteOf(line: ShoppingLine, speech: Speech): string | undefined {
  const { t, formats } = speech
  const { purchase, portions, rest, items, isHardToFind } = line
  const notes: string[] = []
  if (rest !== undefined) notes.push(t('more', { amount: formats.foodWeight(rest.purchaseGrams) }))
  else if (purchase.kind === 'packs' && items.length === 1) {
    const isLoose = purchase.unit === 'piece' && portions === undefined
    notes.push(t(isLoose ? 'weighs' : 'need', { amount: needOf(line, speech) }))
  }
  if (isHardToFind) notes.push(t('hardToFind'))
  return notes.length === 0 ? undefined : notes.join(' · ')
}

const portionWords = { clove: 'clove', slice: 'slice', piece: 'portion' } as const

function useView(
  { day, meal, slot, name, grams, portions }: ShoppingLine['uses'][number],
  { planId, days }: ShoppingList,
  { t, formats }: Speech,
): LineView['uses'][number] {
  const weekday = days.find((one) => one.day === day)?.weekday
  const when = weekday === undefined ? String(day) : formats.weekday(weekday)
  return {
    href: `/plans/${planId}/meals/${day}/${meal}`,
    words: t(portions > 1 ? 'useOfPot' : 'use', { when, slot: t(slot), portions }),
    dish: name,
    amount: formats.foodWeight(grams),
  }
}
