import type { Metabolic } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { formatTenths, formatWhole } from '../../../lib/format-number.ts'
import { stepLabel } from '../step-labels.ts'

/** Each step of the calculation with its formula and its source, and every change that was made to a wish. */
export function NumberReasons({ metabolic }: { metabolic: Metabolic }): ReactElement {
  return (
    <div>
      {metabolic.adjustments.length === 0 ? null : (
        <section aria-labelledby="adjustments-title" className="mb-8">
          <h3 className="font-semibold" id="adjustments-title">
            What we changed in your wishes
          </h3>
          <ul className="mt-3 grid gap-3">
            {metabolic.adjustments.map(({ rule, detail }) => (
              <li
                className="rounded-control border-butter-edge border-l-4 bg-surface px-4 py-3 text-small"
                key={rule}
              >
                {detail}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ol className="divide-y divide-line border-line border-y">
        {metabolic.why.map(({ step, value, unit, formula, source }) => (
          <li
            className="grid gap-x-8 gap-y-1 py-4 md:grid-cols-[minmax(0,1fr)_auto] print:break-inside-avoid"
            key={step}
          >
            <p className="font-semibold">{stepLabel(step)}</p>
            <p className="tabular font-semibold text-lead md:row-span-2 md:text-right">
              {unit.startsWith('kcal') ? formatWhole(value) : formatTenths(value)}{' '}
              <span className="font-normal text-muted text-small">
                {unit.replace('/day', ' a day')}
              </span>
            </p>
            <div className="text-small">
              <p>{formula}</p>
              <p className="mt-0.5 text-caption text-muted">{source}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
