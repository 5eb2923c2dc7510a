import type { Micronutrient } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { formatPercent, formatTenths } from '../../../lib/format-number.ts'

const referenceWords = {
  RDA: 'of the recommended amount',
  AI: 'of the adequate intake',
  limit: 'of the limit',
} as const satisfies Record<Micronutrient['referenceKind'], string>

/** Vitamins and minerals on an average day. What was not measured is said, never counted as nothing. */
export function MicronutrientTable({
  micronutrients,
  notAssessed,
}: {
  micronutrients: readonly Micronutrient[]
  notAssessed: readonly string[]
}): ReactElement {
  return (
    <div>
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {micronutrients.map((row) => (
          <li
            className="border-line border-b py-3 text-small print:break-inside-avoid"
            key={row.nutrient}
          >
            <p className="tabular flex items-baseline justify-between gap-4">
              <span className="font-semibold first-letter:uppercase">{row.nutrient}</span>
              <span>
                {formatTenths(row.amountPerDay)} {row.unit}
              </span>
            </p>
            <p className="tabular text-caption text-muted">
              {row.coverage < 0.995 && row.referenceKind !== 'limit' ? 'At least ' : ''}
              {formatPercent(row.percentOfReference / 100)} {referenceWords[row.referenceKind]}
              {row.coverage < 0.995
                ? `; ${formatPercent(1 - row.coverage)} of the food unmeasured`
                : ''}
            </p>
            {row.advice === undefined ? null : (
              <p className="mt-1.5 border-butter-edge border-l-3 pl-3">{row.advice}</p>
            )}
          </li>
        ))}
      </ul>
      {notAssessed.length === 0 ? null : (
        <p className="mt-5 max-w-prose text-muted text-small">
          Not assessed, because the food data cannot answer for them: {notAssessed.join(', ')}.
        </p>
      )}
    </div>
  )
}
