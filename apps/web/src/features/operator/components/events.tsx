import type { OperatorJobEvent, OperatorJobStory } from '@zero-sum/contracts/operator-jobs'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'
import { msBetween, sayDuration } from '../say-duration.ts'

/** Everything that was written down of a job, with how long after its accept. */
export async function Events({
  events,
  hasMoreEvents,
}: Pick<OperatorJobStory, 'events' | 'hasMoreEvents'>): Promise<ReactElement> {
  const { t } = await getLanguage(operatorWords)
  const first = events[0]?.at ?? ''
  return (
    <>
      <ol className="divide-y divide-line border-line border-y text-small">
        {events.map((event) => (
          <Event event={event} first={first} key={event.seq} />
        ))}
      </ol>
      {hasMoreEvents ? <p className="mt-3 text-muted">{t('moreEvents')}</p> : null}
    </>
  )
}

async function Event({
  event,
  first,
}: {
  event: OperatorJobEvent
  first: string
}): Promise<ReactElement> {
  const speak = await getLanguage(operatorWords)
  const { t, formats } = speak
  const { seq, at, kind, agent, percent, reason, worker, retryAfterMs } = event
  const facts = [
    ...(agent === null
      ? []
      : [t('agent', { agent: formats.number(agent), percent: formats.number(percent ?? 0) })]),
    ...(worker === null ? [] : [t('on', { worker: worker.slice(0, 8) })]),
    ...(retryAfterMs === null ? [] : [t('again', { time: sayDuration(speak, retryAfterMs) })]),
  ]
  return (
    <li className="grid grid-cols-[2.5rem_6rem_minmax(0,1fr)] gap-x-3 py-1.5">
      <span className="tabular text-muted">{formats.number(seq)}</span>
      <time className="tabular text-muted" dateTime={at}>
        {seq === 1 ? t('start') : `+${sayDuration(speak, msBetween(first, at))}`}
      </time>
      <span className="min-w-0">
        {t(`event_${kind}`)}
        {facts.length === 0 ? null : <span className="text-muted"> · {facts.join(' · ')}</span>}
        {reason === null ? null : <code className="ml-2 wrap-anywhere">{reason}</code>}
      </span>
    </li>
  )
}
