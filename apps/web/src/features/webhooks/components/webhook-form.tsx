'use client'

import type { createdWebhookSchema, WebhookEvent } from '@zero-sum/contracts/webhook'
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { Button } from '../../../components/button.tsx'
import { CheckRow } from '../../../components/form/check-row.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { callApi } from '../../../lib/call-api.ts'
import { Secret } from '../../access/components/secret.tsx'
import { useChange } from '../../access/use-change.ts'
import type { WebhookKey } from '../messages/index.ts'

const choices = [
  { event: 'plan.completed', label: 'completed' },
  { event: 'plan.failed', label: 'failed' },
  { event: 'plan.cancelled', label: 'cancelled' },
] as const

/** Adds an endpoint and shows its secret once. */
export function WebhookForm({ allowsPrivate }: { allowsPrivate: boolean }): ReactElement {
  const { t } = useLanguage<WebhookKey>('webhooks')
  const { run, isBusy, fault } = useChange()
  const [url, setUrl] = useState('')
  const [events, setEvents] = useState<readonly WebhookEvent[]>(choices.map(({ event }) => event))
  const [secret, setSecret] = useState('')

  const make = () =>
    run(async () => {
      const body = { url, events }
      const made = await callApi<z.infer<typeof createdWebhookSchema>>('/api/webhooks', {
        ...{ method: 'POST', body },
      })
      setSecret(made.secret)
      setUrl('')
    })

  return (
    <>
      <form
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <TextField
          autoComplete="off"
          hint={allowsPrivate ? t('urlHintPrivate') : t('urlHint')}
          id="webhook-url"
          inputMode="url"
          label={t('url')}
          maxLength={2000}
          onChange={(event) => setUrl(event.target.value)}
          required
          value={url}
        />
        <fieldset>
          <legend className="mb-1 font-semibold">{t('events')}</legend>
          {choices.map(({ event, label }) => (
            <CheckRow
              checked={events.includes(event)}
              key={event}
              label={t(label)}
              onChange={({ target }) =>
                setEvents(
                  target.checked ? [...events, event] : events.filter((one) => one !== event),
                )
              }
            />
          ))}
        </fieldset>
        <div>
          <Button disabled={isBusy || events.length === 0} type="submit">
            {t('make')}
          </Button>
        </div>
      </form>
      <p className="mt-3 font-medium text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
      {secret === '' ? null : <Secret lead={t('made')} value={secret} />}
    </>
  )
}
