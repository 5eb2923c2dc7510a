import type { AuditEntry } from '@zero-sum/contracts/operator'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'

/** Entries of the audit trail, one a line: when, who, what, to whom. */
export function AuditList({ entries }: { entries: readonly AuditEntry[] }): ReactElement {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {entries.map((entry) => (
        <AuditLine entry={entry} key={entry.id} />
      ))}
    </ul>
  )
}

async function AuditLine({ entry }: { entry: AuditEntry }): Promise<ReactElement> {
  const { t, formats } = await getLanguage(operatorWords)
  const { at, actorKind, actor, action, subjectKind, subject, detail } = entry
  const isOneself = actorKind === 'person' && subjectKind === 'person' && actor === subject
  const details = Object.entries(detail).map(([name, value]) => `${name}: ${value}`)
  return (
    <li className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[14rem_minmax(0,1fr)]">
      <time className="tabular text-muted text-small" dateTime={at}>
        {formats.instant(at, 'second')}
      </time>
      <div className="min-w-0">
        <p>
          {t(`actor_${actorKind}`, { actor: actor ?? t('gone') })}
          {': '}
          <span className="font-semibold">{t(`action_${action}`)}</span>
        </p>
        <p className="flex flex-wrap gap-x-4 text-muted text-small wrap-anywhere">
          {subjectKind === null || subject === null || isOneself ? null : (
            <Subject kind={subjectKind} subject={subject} />
          )}
          {details.length === 0 ? null : <code>{details.join(', ')}</code>}
        </p>
      </div>
    </li>
  )
}

async function Subject({
  kind,
  subject,
}: {
  kind: NonNullable<AuditEntry['subjectKind']>
  subject: string
}): Promise<ReactElement> {
  const { t } = await getLanguage(operatorWords)
  const words = t(`subject_${kind}`, { subject })
  // People may be gone, so only jobs lead on; what is left of anybody is found by the filter.
  if (kind !== 'job') return <span>{words}</span>
  return (
    <Link
      className="text-leek underline-offset-4 hover:underline"
      href={`/operator/jobs/${subject}`}
    >
      {words}
    </Link>
  )
}
