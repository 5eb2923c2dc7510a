import { splitByFont } from '../type/faces.ts'
import { measure, tabularFeature } from '../type/measure.ts'
import { baselineOf, type Line, type Piece, type SetText } from '../type/set-text.ts'
import type { Sheet } from './open-sheet.ts'

export type Align = 'left' | 'right'

/** Draws a set text with its top left corner at a point. */
export function drawText(
  sheet: Sheet,
  { lines, width }: SetText,
  x: number,
  y: number,
  align: Align = 'left',
): void {
  let top = y
  for (const line of lines) {
    drawLine(sheet, line, align === 'right' ? x + width - line.width : x, top)
    top += line.height
  }
}

function drawLine(sheet: Sheet, line: Line, x: number, top: number): void {
  const baseline = top + baselineOf(line)
  let left = x
  for (const piece of line.pieces) {
    drawPiece(sheet, piece, left, baseline)
    left += piece.width
  }
}

function drawPiece({ document }: Sheet, { text, style }: Piece, x: number, baseline: number): void {
  const { face, size, colour, isTabular = false, tracking = 0 } = style
  let left = x
  for (const { face: font, text: part } of splitByFont(text, face)) {
    document.font(font.id).fontSize(size).fillColor(colour)
    document.text(part, left, baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
      ...(tracking === 0 ? {} : { characterSpacing: tracking * size }),
      ...(isTabular ? { features: [tabularFeature] } : {}),
    })
    left += measure(part, style)
  }
}
