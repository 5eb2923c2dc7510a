import type { ReactElement, ReactNode } from 'react'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { operatorWords } from '../messages/index.ts'
import { LiveRefresh } from './live-refresh.tsx'

/** A page of the operation: a title, a sentence, and whether it follows what happens. */
export function OperatorPage({
  title,
  lead,
  mark,
  follows,
  back,
  children,
}: {
  title: ReactNode
  lead?: ReactNode
  /** Stands before the title. */
  mark?: ReactNode
  /** The call that tells when the page has to be written anew. */
  follows?: string
  back?: ReactNode
  children: ReactNode
}): ReactElement {
  return (
    <ClientLanguage of={[operatorWords]}>
      <div className="page pt-5 md:pt-8">
        {back}
        <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
          <h1 className="flex min-w-0 items-center gap-4 font-bold font-narrow text-heading">
            {mark}
            <span className="min-w-0 wrap-anywhere">{title}</span>
          </h1>
          {follows === undefined ? null : <LiveRefresh path={follows} />}
        </div>
        {lead === undefined ? null : (
          <p className="mt-2 max-w-prose text-lead text-muted">{lead}</p>
        )}
        <div className="mt-7">{children}</div>
      </div>
    </ClientLanguage>
  )
}
