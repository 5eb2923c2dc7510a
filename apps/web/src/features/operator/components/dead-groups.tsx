import type { DeadGroup } from '@zero-sum/contracts/operator-jobs'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'
import { ReplayGroup } from './replay-group.tsx'

/** Dead jobs by reason, each with what stands in the way of a replay. */
export function DeadGroups({ groups }: { groups: readonly DeadGroup[] }): ReactElement {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {groups.map((group) => (
        <Group group={group} key={`${group.failure} ${group.reason}`} />
      ))}
    </ul>
  )
}

async function Group({ group }: { group: DeadGroup }): Promise<ReactElement> {
  const { t, formats } = await getLanguage(operatorWords)
  const { failure, reason, total, ready, replayed, busy, movedOn, oldestAt, newestAt } = group
  const facts = [
    t('deadReady', { count: ready }),
    ...(replayed === 0 ? [] : [t('deadReplayed', { count: formats.number(replayed) })]),
    ...(busy === 0 ? [] : [t('deadBusy', { count: formats.number(busy) })]),
    ...(movedOn === 0 ? [] : [t('deadMovedOn', { count: formats.number(movedOn) })]),
  ]
  const span = { from: formats.instant(oldestAt), to: formats.instant(newestAt) }
  return (
    <li className="grid gap-x-8 gap-y-3 py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h2 className="flex flex-wrap items-baseline gap-x-3 font-semibold text-lead">
          {t('deadCount', { count: total })}
          <code className="font-normal text-body wrap-anywhere">{reason}</code>
          <span className="font-normal text-muted text-small">{t(`failure_${failure}`)}</span>
        </h2>
        <p className="text-small">{facts.join(' · ')}</p>
        <p className="text-muted text-small">
          {t('deadSpan', span)}
          {' · '}
          <Link
            className="text-leek underline underline-offset-4"
            href={`/operator/jobs?failure=${failure}&reason=${reason}`}
          >
            {t('showThem')}
          </Link>
        </p>
      </div>
      {ready === 0 ? null : <ReplayGroup failure={failure} reason={reason} />}
    </li>
  )
}
