import type { Cuisine } from '@zero-sum/contracts'
import {
  away,
  circlePath,
  dotPath,
  type Glaze,
  leafPath,
  linePath,
  pillPath,
  type Shape,
} from './shapes.ts'

const middle = { x: 0, y: 0 }

type Pattern = 'band' | 'beads' | 'double' | 'garland' | 'scallops' | 'ticks' | 'zigzag' | 'line'

/** Each cuisine has its own china: a pattern and the colour it is painted in. */
const china: Readonly<Record<Cuisine, readonly [Pattern, Glaze]>> = {
  american: ['line', 'pepper'],
  british: ['double', 'sea'],
  chinese: ['zigzag', 'sea'],
  french: ['scallops', 'sea'],
  greek: ['ticks', 'sea'],
  indian: ['beads', 'maize'],
  italian: ['band', 'leaf'],
  japanese: ['line', 'sea'],
  korean: ['double', 'leaf'],
  mexican: ['zigzag', 'pepper'],
  middle_eastern: ['beads', 'sea'],
  moroccan: ['scallops', 'maize'],
  nordic: ['ticks', 'beet'],
  spanish: ['band', 'maize'],
  thai: ['garland', 'leaf'],
  vietnamese: ['garland', 'sea'],
}

/** The colour that a cuisine's china is painted in. */
export function chinaColour(cuisine: string): Glaze {
  return china[cuisine as Cuisine]?.[1] ?? 'sea'
}

/** The painted rim of a plate of this cuisine, around a rim of radius `r`; finer where there is room for it. */
export function paintRim(cuisine: string, r: number, isFine: boolean): Shape[] {
  const [pattern, glaze] = china[cuisine as Cuisine] ?? (['line', 'sea'] as const)
  const ring = (radius: number, width: number): Shape => ({
    d: circlePath({ ...middle, r: radius }),
    stroke: glaze,
    width,
  })
  const around = (count: number, draw: (angle: number) => string) =>
    Array.from({ length: count }, (_, index) => draw((index * 2 * Math.PI) / count)).join('')
  switch (pattern) {
    case 'line':
      return [ring(r - 5, 4)]
    case 'band':
      return [ring(r - 9, 8)]
    case 'double':
      return [ring(r - 5, 3.4), ring(r - 12, 2)]
    case 'ticks':
      return [
        {
          d: around(isFine ? 40 : 24, (angle) =>
            linePath(away(middle, angle, r - 5), away(middle, angle, r - 14)),
          ),
          stroke: glaze,
          width: isFine ? 3 : 4,
        },
      ]
    case 'beads':
      return [
        {
          d: around(isFine ? 30 : 18, (angle) => dotPath(away(middle, angle, r - 10))),
          stroke: glaze,
          width: isFine ? 6.8 : 9.2,
          isRound: true,
        },
      ]
    case 'scallops':
      return [
        {
          d: around(isFine ? 22 : 14, (angle) =>
            pillPath(away(middle, angle, r - 9), angle + Math.PI / 2, isFine ? 4 : 5),
          ),
          stroke: glaze,
          width: isFine ? 10 : 12,
          isRound: true,
        },
      ]
    case 'garland':
      return [
        {
          d: around(isFine ? 22 : 14, (angle) =>
            leafPath(
              { ...away(middle, angle, r - 10), r: isFine ? 8.5 : 12 },
              angle + Math.PI / 2 - 0.5,
              0.62,
            ),
          ),
          fill: glaze,
        },
      ]
    case 'zigzag': {
      const teeth = isFine ? 32 : 20
      const corner = (index: number) =>
        away(middle, (index * Math.PI) / teeth, index % 2 === 0 ? r - 5 : r - 14)
      const points = Array.from({ length: 2 * teeth }, (_, index) => corner(index))
      return [
        {
          d: `${points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')}Z`,
          stroke: glaze,
          width: isFine ? 3 : 4,
        },
      ]
    }
  }
}
