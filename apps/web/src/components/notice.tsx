import { Info } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'

/** Something to know that is not an error. */
export function Notice({ children }: { children: ReactNode }): ReactElement {
  return (
    <div className="flex gap-3 rounded-control border-butter-edge border-l-4 bg-surface px-4 py-3 text-small">
      <Info aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-muted" />
      <div className="max-w-prose">{children}</div>
    </div>
  )
}
