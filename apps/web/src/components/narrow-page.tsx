import type { ReactElement, ReactNode } from 'react'

/** A page of one column: a title, a sentence, and what there is to read or do. */
export function NarrowPage({
  title,
  lead,
  children,
}: {
  title: string
  lead?: string
  children: ReactNode
}): ReactElement {
  return (
    <div className="page pt-6 md:pt-12">
      <div className="max-w-3xl">
        <h1 className="font-bold font-narrow text-heading">{title}</h1>
        {lead === undefined ? null : (
          <p className="mt-3 max-w-prose text-lead text-muted">{lead}</p>
        )}
        <div className="mt-8">{children}</div>
      </div>
    </div>
  )
}
