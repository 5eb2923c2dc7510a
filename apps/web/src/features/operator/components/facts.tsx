import type { ReactElement, ReactNode } from 'react'

/** Names and figures, one a line: what is said first is read first, and the figures stand under each other. */
export function Facts({
  facts,
}: {
  facts: readonly (readonly [string, ReactNode] | undefined)[]
}): ReactElement {
  return (
    <dl className="divide-y divide-line border-line border-y">
      {facts
        .filter((fact) => fact !== undefined)
        .map(([name, value]) => (
          <div className="flex flex-wrap justify-between gap-x-6 py-2" key={name}>
            <dt className="text-muted">{name}</dt>
            <dd className="tabular min-w-0 text-right font-medium wrap-anywhere">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
