'use client'

import type { createdCalendarSchema } from '@zero-sum/contracts'
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { callApi } from '../../../lib/call-api.ts'
import type { AccessKey } from '../messages/index.ts'
import { useChange } from '../use-change.ts'
import { Secret } from './secret.tsx'

/** Makes the address of the calendar feed, shows it once, and ends it. */
export function CalendarForm({ hasAddress }: { hasAddress: boolean }): ReactElement {
  const { t } = useLanguage<AccessKey>('access')
  const { run, isBusy, fault } = useChange()
  const [url, setUrl] = useState('')

  const make = () =>
    run(async () => {
      const made = await callApi<z.infer<typeof createdCalendarSchema>>('/api/calendar', {
        method: 'POST',
        body: {},
      })
      setUrl(made.url)
    })
  const end = () =>
    run(async () => {
      await callApi('/api/calendar', { method: 'DELETE' })
      setUrl('')
    })

  return (
    <>
      {url === '' ? null : <Secret lead={t('calendarMade')} value={url} />}
      <div className="flex flex-wrap gap-3">
        <Button disabled={isBusy} look={hasAddress ? 'secondary' : 'primary'} onClick={make}>
          {t(hasAddress ? 'makeCalendarAgain' : 'makeCalendar')}
        </Button>
        {hasAddress ? (
          <Button disabled={isBusy} look="danger" onClick={end}>
            {t('endCalendar')}
          </Button>
        ) : null}
      </div>
      <p className="mt-3 font-medium text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
    </>
  )
}
