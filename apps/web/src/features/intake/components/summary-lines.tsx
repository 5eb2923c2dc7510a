'use client'

import type { ReactElement } from 'react'

export type SummaryLine = { label: string; value: string }

/** Answers or figures, each with its name. */
export function SummaryLines({ lines }: { lines: readonly SummaryLine[] }): ReactElement {
  return (
    <dl className="mt-2 grid grid-cols-[8rem_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
      {lines.map(({ label, value }) => (
        <div className="contents" key={label}>
          <dt className="min-w-0 text-muted text-small">{label}</dt>
          <dd className="tabular min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
