import type { Problem } from '@zero-sum/contracts'
import { CircleAlert } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'

/** What went wrong, what would help, and the code by which an operator finds it. `children` are the ways on. */
export function ProblemPanel({
  problem,
  children,
}: {
  problem: Problem
  children?: ReactNode
}): ReactElement {
  return (
    <section
      aria-labelledby="problem-title"
      className="rounded-card border border-danger bg-danger-tint p-5 md:p-7"
      role="alert"
    >
      <h2 className="flex items-start gap-3 font-semibold text-lead" id="problem-title">
        <CircleAlert aria-hidden="true" className="mt-1 size-5 shrink-0 text-danger" />
        {problem.title}
      </h2>
      <p className="mt-2 max-w-prose">{problem.detail}</p>
      {children === undefined ? null : <div className="mt-5 flex flex-wrap gap-3">{children}</div>}
      {problem.traceId === undefined ? null : (
        <p className="mt-4 text-caption text-muted">
          If it keeps happening, give this code to whoever runs the server:{' '}
          <code className="select-all break-all">{problem.traceId}</code>
        </p>
      )}
    </section>
  )
}
