import { type ShoppingLine, type ShoppingList, shopAisles } from '@zero-sum/contracts'
import type { Formats, Translate } from '@zero-sum/language'
import { aisleTitle, lineWords } from '@zero-sum/plan-forms/shopping'
import type { AisleView, LineView, ListView } from './line-view.ts'
import type { en } from './messages/en.ts'

type Speech = { t: Translate<keyof typeof en>; formats: Formats }

/** A shopping list in the person's words, by aisle and by name. */
export function listView(list: ShoppingList, speech: Speech): ListView {
  const byName = new Intl.Collator(speech.formats.tag)
  const aisles = shopAisles.map((aisle): AisleView => {
    const lines = list.lines.filter((line) => line.aisle === aisle)
    return {
      key: aisle.replaceAll(' ', '-'),
      title: aisleTitle(aisle, speech),
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
    ...lineWords(line, speech),
    isRest: rest !== undefined,
    items: items.map(({ ndb, food, purchaseGrams }) => ({ ndb, food, purchaseGrams })),
    uses: line.uses.map((use) => useView(use, list, speech)),
  }
}

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
