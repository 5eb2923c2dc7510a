import type { OperatorWorker } from '@zero-sum/contracts/operator'
import type { Translate } from '@zero-sum/language'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { type OperatorKey, operatorWords } from '../messages/index.ts'

/** Workers, one a line, with what they say of themselves and the jobs that they hold. */
export function WorkerList({ workers }: { workers: readonly OperatorWorker[] }): ReactElement {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {workers.map((worker) => (
        <WorkerLine key={worker.incarnation} worker={worker} />
      ))}
    </ul>
  )
}

async function WorkerLine({ worker }: { worker: OperatorWorker }): Promise<ReactElement> {
  const { t, formats } = await getLanguage(operatorWords)
  const { incarnation, isAlive, running, concurrency, holds, jobs, lastSeenAt, startedAt } = worker
  const facts = [
    t('version', { version: worker.version }),
    t('load', { load: formats.number(worker.load, 2) }),
    t('memory', { size: formats.number(worker.memoryMib) }),
    t('skew', { ms: formats.signed(worker.clockSkewMs) }),
    t('since', { at: formats.instant(startedAt) }),
    ...(isAlive ? [] : [t('lastSeen', { at: formats.instant(lastSeenAt) })]),
  ]
  return (
    <li className="grid gap-x-6 gap-y-2 py-4 sm:grid-cols-[6rem_minmax(0,1fr)_auto]">
      <div>
        <span
          className={`inline-block rounded-full px-2.5 py-0.5 font-medium text-caption ${isAlive ? 'bg-leek-tint text-leek' : 'bg-sunken text-muted'}`}
        >
          {t(isAlive ? 'alive' : 'silent')}
        </span>
      </div>
      <div className="min-w-0">
        <p className="tabular font-semibold">{incarnation.slice(0, 13)}</p>
        <p className="text-muted text-small">{facts.join(' · ')}</p>
        {holds.length === 0 || !isAlive ? null : (
          <p className="mt-1 text-small">
            {t('takesNothing', { why: holds.map((hold) => sayHold(t, hold)).join(', ') })}
          </p>
        )}
        {jobs.length === 0 ? null : (
          <p className="tabular mt-1 flex flex-wrap gap-x-4 text-small">
            {jobs.map((jobId) => (
              <Link
                className="text-leek underline-offset-4 hover:underline"
                href={`/operator/jobs/${jobId}`}
                key={jobId}
              >
                {jobId.slice(0, 13)}
              </Link>
            ))}
          </p>
        )}
      </div>
      {isAlive ? <Slots running={running} slots={concurrency} /> : null}
    </li>
  )
}

async function Slots({
  running,
  slots,
}: {
  running: number
  slots: number
}): Promise<ReactElement> {
  const { t, formats } = await getLanguage(operatorWords)
  return (
    <div className="sm:text-right">
      <p className="tabular text-small">
        {t('slotsBusy', { running: formats.number(running), slots: formats.number(slots) })}
      </p>
      <p aria-hidden="true" className="mt-1 flex flex-wrap gap-1 sm:justify-end">
        {Array.from({ length: Math.min(slots, 16) }, (_, at) => (
          <span
            className={`size-3 rounded-sm ${at < running ? 'bg-paprika' : 'border border-edge'}`}
            // Slots have no names.
            // biome-ignore lint/suspicious/noArrayIndexKey: they are told apart by nothing else
            key={at}
          />
        ))}
      </p>
    </div>
  )
}

const holdWords = new Set([
  'web',
  'clock',
  'secret',
  'queue',
  'solver',
  'alone',
  'starting',
  'stopping',
])

/** A newer worker may have reasons that this web has no words for. */
function sayHold(t: Translate<OperatorKey>, hold: string): string {
  return holdWords.has(hold) ? t(`hold_${hold}` as OperatorKey) : hold
}
