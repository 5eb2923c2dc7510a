import type { AisleView } from './line-view.ts'

/** A list as plain text for a message or a note: aisle by aisle, a box before each line. */
export function listText(title: string, aisles: readonly AisleView[]): string {
  return [
    title,
    ...aisles
      .filter(({ lines }) => lines.length > 0)
      .map(({ title: aisle, lines }) =>
        [aisle, ...lines.map(({ name, amount }) => `☐ ${name}: ${amount}`)].join('\n'),
      ),
  ].join('\n\n')
}
