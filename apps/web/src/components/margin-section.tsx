import type { ReactElement, ReactNode } from 'react'

/** A chapter of a page: its title and a sentence in the margin where there is one, the content beside it. */
export function MarginSection({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: string
  lead: ReactNode
  children: ReactNode
}): ReactElement {
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="grid grid-cols-[minmax(0,1fr)] gap-6 border-line border-t py-10 lg:grid-cols-[17rem_minmax(0,1fr)] lg:gap-14 lg:py-14"
      id={id}
    >
      <div className="print:break-after-avoid">
        <h2 className="font-bold font-narrow text-title" id={`${id}-title`}>
          {title}
        </h2>
        <div className="mt-2 max-w-prose text-muted text-small">{lead}</div>
      </div>
      {children}
    </section>
  )
}
