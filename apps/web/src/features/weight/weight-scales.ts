import type { Foreseen } from './foreseen-weight.ts'
import { daysBetween, type TrendPoint } from './weight-trend.ts'

/** The drawing's own units: it is stretched to the width that there is. */
export const chartSize = {
  width: 640,
  height: 260,
  left: 60,
  right: 12,
  top: 14,
  bottom: 34,
} as const

export type WeightScales = {
  x: (date: string) => number
  y: (kg: number) => number
  /** Weights to write at the side, in kg. */
  ticksKg: readonly number[]
  from: string
  to: string
}

/** Steps that read well at the side of a chart, in the person's own unit. */
const steps = [0.5, 1, 2, 5, 10, 20, 50]
const mostTicks = 6

/**
 * Where days and weights stand in the drawing.
 *
 * @param unitKg how many kg the person's unit of weight has, so that the ticks are round in it
 */
export function weightScales(
  points: readonly TrendPoint[],
  foreseen: readonly Foreseen[],
  unitKg: number,
): WeightScales | undefined {
  const dates = [...points, ...foreseen].map(({ date }) => date).sort()
  const [from, to] = [dates[0], dates.at(-1)]
  if (from === undefined || to === undefined) return undefined
  const weights = [
    ...points.flatMap(({ kg, trendKg }) => [kg, trendKg]),
    ...foreseen.flatMap(({ lowKg, highKg }) => [lowKg, highKg]),
  ].map((kg) => kg / unitKg)
  const [lowest, highest] = [Math.min(...weights), Math.max(...weights)]
  const step = steps.find((one) => (highest - lowest) / one < mostTicks - 1) ?? 100
  const bottom = Math.floor(lowest / step - 0.25) * step
  const top = Math.ceil(highest / step + 0.25) * step
  const { width, height, left, right, top: margin, bottom: foot } = chartSize
  const span = Math.max(1, daysBetween(from, to))
  return {
    x: (date) => left + (daysBetween(from, date) / span) * (width - left - right),
    y: (kg) => margin + ((top - kg / unitKg) / (top - bottom)) * (height - margin - foot),
    ticksKg: Array.from(
      { length: Math.round((top - bottom) / step) + 1 },
      (_, at) => (bottom + at * step) * unitKg,
    ),
    from,
    to,
  }
}

/** A line through points of the drawing, as an SVG path. */
export function linePath(points: readonly (readonly [number, number])[]): string {
  return points
    .map(
      ([x, y], at) =>
        `${at === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`,
    )
    .join('')
}
