import type { Plan, ShoppingLine } from '@zero-sum/contracts'
import type { Language } from '../language.ts'
import type { PageForm } from './paper.ts'

/** What is to be bought for a plan, in the language of the document. */
export type Shopping = {
  lines: readonly ShoppingLine[]
  /** The people beside the owner for whom it is counted too. */
  alsoFor: readonly string[]
}

/** What every part of the document is made from. */
export type Setting = {
  plan: Plan
  shopping: Shopping
  title: string
  language: Language
  form: PageForm
  /** The width of what is printed, in points. */
  width: number
  /** The page of each anchor, as far as it is known yet. */
  pages: ReadonlyMap<string, number>
}

export const noticesAnchor = 'notices'

export function dayAnchor(day: number): string {
  return `day-${day}`
}

export function mealAnchor(day: number, at: number): string {
  return `meal-${day}-${at}`
}

/** The page of an anchor as it is printed. Before the pages are known it is as wide as most of them. */
export function pageNumber({ pages, language }: Setting, anchor: string): string {
  return language.formats.number(pages.get(anchor) ?? 10)
}
