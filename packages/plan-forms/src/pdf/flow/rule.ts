import { palette } from '../palette.ts'
import type { Sheet } from '../sheet/open-sheet.ts'
import { decorate } from '../sheet/tag.ts'

/** A line across. */
export function drawRule(
  sheet: Sheet,
  { x, y, width }: { x: number; y: number; width: number },
  colour: string = palette.line,
  thickness = 0.6,
): void {
  decorate(sheet, () => {
    sheet.document
      .lineWidth(thickness)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke(colour)
  })
}
