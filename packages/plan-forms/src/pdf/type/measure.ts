import { splitByFont } from './faces.ts'
import type { Style } from './style.ts'

/** What figures of one width are called in OpenType. */
export const tabularFeature = 'tnum'

// Widths in ems. A plan says the same words again and again, in one process as in the next plan.
const widths = new Map<string, number>()
const mostKept = 20_000

/** How wide a text is in points, with its tracking. */
export function measure(
  text: string,
  { face, size, isTabular = false, tracking = 0 }: Style,
): number {
  const key = `${face}${isTabular ? '#' : ' '}${text}`
  const known = widths.get(key)
  const ems = known ?? measureEms(text, face, isTabular)
  if (known === undefined) {
    if (widths.size >= mostKept) widths.clear()
    widths.set(key, ems)
  }
  return size * (ems + tracking * text.length)
}

function measureEms(text: string, face: Style['face'], isTabular: boolean): number {
  return splitByFont(text, face).reduce((sum, { face: { font }, text: piece }) => {
    const run = isTabular ? font.layout(piece, [tabularFeature]) : font.layout(piece)
    return sum + run.advanceWidth / font.unitsPerEm
  }, 0)
}
