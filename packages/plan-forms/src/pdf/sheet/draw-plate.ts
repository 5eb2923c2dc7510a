import type { DayFigures } from '@zero-sum/contracts'
import { palette } from '../palette.ts'
import type { Sheet } from './open-sheet.ts'
import { decorate } from './tag.ts'

/** Kilocalories in a gram, by the convention of every plan (Regulation (EU) No 1169/2011, Annex XIV). */
const kcalPerGram = { protein: 4, carbohydrate: 4, fat: 9, fibre: 2 } as const
/** The gap between two arcs, as a share of the whole circle. */
const gap = 0.012

/** A plate whose rim is divided by where the energy comes from. Decoration: its figures stand beside it. */
export function drawPlate(
  sheet: Sheet,
  figures: DayFigures,
  place: { x: number; y: number; size: number },
): void {
  const { document } = sheet
  const radius = place.size / 2
  const [x, y] = [place.x + radius, place.y + radius]
  const parts = [
    [palette.protein, kcalPerGram.protein * figures.proteinGrams],
    [palette.carbohydrate, kcalPerGram.carbohydrate * figures.availableCarbohydrateGrams],
    [palette.fat, kcalPerGram.fat * figures.fatGrams],
    [palette.fibre, kcalPerGram.fibre * figures.fibreGrams],
  ] as const
  const total = parts.reduce((sum, [, kcal]) => sum + kcal, 0)
  decorate(sheet, () => {
    document.circle(x, y, radius * 0.5).fill(palette.sunken)
    document.lineWidth(radius * 0.27)
    let from = 0
    for (const [colour, kcal] of parts) {
      const share = total === 0 ? 0 : kcal / total
      if (share > gap)
        drawArc(sheet, { x, y, radius: radius * 0.8 }, from, from + share - gap, colour)
      from += share
    }
  })
}

/** An arc from one turn to another, clockwise from twelve o'clock, in steps that are too short to see. */
function drawArc(
  { document }: Sheet,
  { x, y, radius }: { x: number; y: number; radius: number },
  from: number,
  to: number,
  colour: string,
): void {
  const steps = Math.max(2, Math.ceil((to - from) * 72))
  for (let step = 0; step <= steps; step += 1) {
    const angle = (from + ((to - from) * step) / steps - 0.25) * 2 * Math.PI
    const point = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
    if (step === 0) document.moveTo(...point)
    else document.lineTo(...point)
  }
  document.stroke(colour)
}
