import type { AisleView, LineView } from './line-view.ts'

/** A list as plain text for a message or a note: aisle by aisle, a box before each line. */
export function listText(title: string, aisles: readonly AisleView[]): string {
  return [
    title,
    ...aisles
      .filter(({ lines }) => lines.length > 0)
      .map(({ title: aisle, lines }) => [aisle, ...lines.map(lineText)].join('\n')),
  ].join('\n\n')
}

function lineText({ name, amount, size }: LineView): string {
  return `☐ ${name}: ${amount}${size === undefined ? '' : ` (${size})`}`
}
