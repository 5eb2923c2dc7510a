import type { Problem } from '@zero-sum/contracts'
import { CircleAlert, Signpost } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { getLanguage } from '../language/get-language.ts'
import { classNames } from '../lib/class-names.ts'
import { frameWords } from './messages/index.ts'

/** What went wrong, what would help, and the code by which an operator finds it. `children` are the ways on. */
export async function ProblemPanel({
  problem,
  tone = 'fault',
  children,
}: {
  problem: Problem
  /** A refusal is an answer, not an accident: it is not shown in red. */
  tone?: 'fault' | 'refusal'
  children?: ReactNode
}): Promise<ReactElement> {
  const { t } = await getLanguage(frameWords)
  const Icon = tone === 'fault' ? CircleAlert : Signpost
  return (
    <section
      aria-label={problem.title}
      className={classNames(
        'rounded-card border p-5 md:p-7',
        tone === 'fault' ? 'border-danger bg-danger-tint' : 'border-butter-edge bg-surface',
      )}
      role="alert"
    >
      <h2 className="flex items-start gap-3 font-semibold text-lead">
        <Icon
          aria-hidden="true"
          className={classNames(
            'mt-1 size-5 shrink-0',
            tone === 'fault' ? 'text-danger' : 'text-butter-edge',
          )}
        />
        {problem.title}
      </h2>
      <p className="mt-2 max-w-prose">{problem.detail}</p>
      {children === undefined ? null : <div className="mt-5 flex flex-wrap gap-3">{children}</div>}
      {problem.traceId === undefined ? null : (
        <p className="mt-4 text-caption text-muted">
          {t('traceId')}
          <code className="block select-all break-all">{problem.traceId}</code>
        </p>
      )}
    </section>
  )
}
