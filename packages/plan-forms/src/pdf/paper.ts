import type { Paper } from '@zero-sum/contracts'

/** All lengths in points, 72 to the inch. */
export type PageForm = {
  width: number
  height: number
  margin: { top: number; right: number; bottom: number; left: number }
}

/** ISO 216 A4 and US Letter (ANSI A). */
const sizes: Readonly<Record<Paper, { width: number; height: number }>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
}

const margin = { top: 50, right: 54, bottom: 62, left: 54 } as const

/** A page with its margins; the footer stands in the one below. */
export function pageForm(paper: Paper): PageForm {
  return { ...sizes[paper], margin }
}

/** How wide and how high what is printed may be. */
export function printArea({ width, height, margin: m }: PageForm): {
  width: number
  height: number
} {
  return { width: width - m.left - m.right, height: height - m.top - m.bottom }
}
