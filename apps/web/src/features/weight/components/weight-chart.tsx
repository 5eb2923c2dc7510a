import type { Formats } from '@zero-sum/language'
import type { ReactElement } from 'react'
import type { Foreseen } from '../foreseen-weight.ts'
import { chartSize, linePath, type WeightScales } from '../weight-scales.ts'
import type { TrendPoint } from '../weight-trend.ts'

/** The course as a drawing. The same stands as a sentence and as a table beside it, so it is hidden from screen readers. */
export function WeightChart({
  points,
  foreseen,
  scales,
  formats,
}: {
  points: readonly TrendPoint[]
  foreseen: readonly Foreseen[]
  scales: WeightScales
  formats: Formats
}): ReactElement {
  const { x, y, ticksKg, from, to } = scales
  const { width, height, left, right, bottom } = chartSize
  const band = [
    ...foreseen.map(({ date, highKg }) => [x(date), y(highKg)] as const),
    ...foreseen.toReversed().map(({ date, lowKg }) => [x(date), y(lowKg)] as const),
  ]
  return (
    <svg
      aria-hidden="true"
      className="tabular block h-auto w-full text-[0.8125rem] max-sm:text-[1.5rem]"
      viewBox={`0 0 ${width} ${height}`}
    >
      {ticksKg.map((kg) => (
        <g key={kg}>
          <path className="stroke-line" d={`M${left} ${y(kg)}H${width - right}`} />
          <text className="fill-muted" textAnchor="end" x={left - 8} y={y(kg) + 4}>
            {formats.bodyWeightMeasure(kg).value}
          </text>
        </g>
      ))}
      {band.length === 0 ? null : (
        <>
          <path className="fill-leek-tint" d={`${linePath(band)}Z`} />
          <path
            className="stroke-leek"
            d={linePath(foreseen.map(({ date, kg }) => [x(date), y(kg)]))}
            fill="none"
            strokeDasharray="5 5"
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
          />
        </>
      )}
      {points.map(({ date, kg }) => (
        <circle className="fill-edge" cx={x(date)} cy={y(kg)} key={date} r="3" />
      ))}
      <path
        className="stroke-paprika"
        d={linePath(points.map(({ date, trendKg }) => [x(date), y(trendKg)]))}
        fill="none"
        strokeLinejoin="round"
        strokeWidth="2.5"
        vectorEffect="non-scaling-stroke"
      />
      <text className="fill-muted" x={left} y={height - bottom + 24}>
        {formats.date(from, 'short')}
      </text>
      {from === to ? null : (
        <text className="fill-muted" textAnchor="end" x={width - right} y={height - bottom + 24}>
          {formats.date(to, 'short')}
        </text>
      )}
    </svg>
  )
}
