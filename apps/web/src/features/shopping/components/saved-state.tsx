'use client'

import { type ReactElement, useEffect, useState } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { en } from '../messages/en.ts'
import type { Connection } from '../sync-ticks.ts'
import type { TickRecord } from '../tick-record.ts'

/**
 * Whether the ticks are saved, where that needs a word. Aloud only when the connection is lost or found, and not at every tick.
 */
export function SavedState({
  connection,
  record,
}: {
  connection: Connection
  record: TickRecord
}): ReactElement {
  const { t, formats } = useLanguage<keyof typeof en>('shopping')
  const [news, setNews] = useState('')
  const [heard, setHeard] = useState<Connection>('ok')
  useEffect(() => {
    if (connection === heard) return
    setHeard(connection)
    if (connection === 'offline') setNews(t('goneOffline'))
    else if (connection === 'ok' && heard === 'offline') setNews(t('backOnline'))
    else if (connection === 'signedOut' || connection === 'refused')
      setNews(t(connection === 'signedOut' ? 'signedOut' : 'notSaved'))
  }, [connection, heard, t])
  const count = record.waiting.length
  const parts = {
    ok: [],
    offline: [
      t('offline'),
      ...(count > 0 ? [t('waiting', { count })] : []),
      ...(record.savedAt === undefined
        ? []
        : [t('savedAt', { at: clock(record.savedAt, formats) })]),
    ],
    refused: [t('notSaved')],
    signedOut: [t('signedOut')],
  }[connection]
  return (
    <>
      {parts.length === 0 ? null : <p className="mt-1.5 text-small">{parts.join(' ')}</p>}
      <span className="sr-only" role="status">
        {news}
      </span>
    </>
  )
}

/** An instant by the clock of the device, with its day where that is not today. */
function clock(at: string, formats: ReturnType<typeof useLanguage>['formats']): string {
  const then = new Date(at)
  if (then.toDateString() !== new Date().toDateString()) return formats.instant(then)
  const [hours, minutes] = [then.getHours(), then.getMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  )
  return formats.time(`${hours}:${minutes}`)
}
