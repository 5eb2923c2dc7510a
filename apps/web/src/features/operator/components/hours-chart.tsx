import type { OperatorOverview } from '@zero-sum/contracts/operator'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'
import { sumHours } from '../sum-hours.ts'

type Hour = OperatorOverview['hours'][number]

const kinds = ['completed', 'refused', 'cancelled', 'failed'] as const
const paints = {
  completed: 'fill-leek',
  refused: 'fill-butter-edge',
  cancelled: 'fill-edge',
  failed: 'fill-danger',
} as const
const dots = {
  completed: 'bg-leek',
  refused: 'bg-butter-edge',
  cancelled: 'bg-edge',
  failed: 'bg-danger',
} as const

const heightPx = 96
const stepPx = 20
const barPx = 14

/** The last day as a row of columns, one an hour, and the same in figures below. */
export async function HoursChart({ hours }: { hours: readonly Hour[] }): Promise<ReactElement> {
  const { t, formats } = await getLanguage(operatorWords)
  const sums = sumHours(hours)
  const most = Math.max(1, ...hours.map(totalOf))
  return (
    <figure className="min-w-0">
      <svg
        aria-label={t('chart', {
          completed: formats.number(sums.completed),
          failed: formats.number(sums.failed),
          refused: formats.number(sums.refused),
          cancelled: formats.number(sums.cancelled),
        })}
        className="block h-28 w-full"
        preserveAspectRatio="none"
        role="img"
        viewBox={`0 0 ${hours.length * stepPx} ${heightPx + 1}`}
      >
        {hours.map((hour, at) => (
          <Column at={at} hour={hour} key={hour.at} most={most} />
        ))}
        <rect className="fill-line" height="1" width={hours.length * stepPx} y={heightPx} />
      </svg>
      <p aria-hidden="true" className="flex justify-between text-caption text-muted">
        <span>{t('hoursAgo')}</span>
        <span>{t('now')}</span>
      </p>
      <figcaption>
        <ul className="mt-3 flex flex-wrap gap-x-7 gap-y-1">
          {kinds.map((kind) => (
            <li className="flex items-center gap-2" key={kind}>
              <span aria-hidden="true" className={`size-3 rounded-sm ${dots[kind]}`} />
              <span className="text-muted">{t(kind)}</span>
              <span className="tabular font-semibold">{formats.number(sums[kind])}</span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

function Column({ hour, at, most }: { hour: Hour; at: number; most: number }): ReactElement {
  let top = heightPx
  const parts = kinds.map((kind) => {
    // A single job among thousands is still to be seen.
    const height = hour[kind] === 0 ? 0 : Math.max(2, (hour[kind] / most) * heightPx)
    top -= height
    return { kind, height, y: Math.max(0, top) }
  })
  return (
    <g>
      {parts.map(({ kind, height, y }) =>
        height === 0 ? null : (
          <rect
            className={paints[kind]}
            height={height}
            key={kind}
            width={barPx}
            x={at * stepPx + (stepPx - barPx) / 2}
            y={y}
          />
        ),
      )}
    </g>
  )
}

function totalOf({ completed, failed, refused, cancelled }: Hour): number {
  return completed + failed + refused + cancelled
}
