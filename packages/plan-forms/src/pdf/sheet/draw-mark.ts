import { palette } from '../palette.ts'
import type { Sheet } from './open-sheet.ts'
import { decorate } from './tag.ts'

/** The product's mark: a plate that is also a nought, cut by an equals sign. On a box of 32, as on the screen. */
export function drawMark(sheet: Sheet, place: { x: number; y: number; size: number }): void {
  const { document } = sheet
  const unit = place.size / 32
  decorate(sheet, () => {
    document.translate(place.x, place.y).scale(unit)
    document.circle(16, 16, 16).fill(palette.leek)
    document.lineWidth(3).circle(16, 16, 10).stroke(palette.butter)
    document.lineWidth(2).lineCap('round')
    for (const y of [14, 18.5]) document.moveTo(12, y).lineTo(20, y).stroke('#ffffff')
  })
}
