'use client'

import type { createdApiKeySchema } from '@zero-sum/contracts'
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { Button } from '../../../components/button.tsx'
import { PlainSelect } from '../../../components/form/plain-select.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { callApi } from '../../../lib/call-api.ts'
import type { AccessKey } from '../messages/index.ts'
import { useChange } from '../use-change.ts'
import { Secret } from './secret.tsx'

const spans = ['30', '90', '365', 'never'] as const

/** Makes an API key and shows it once. */
export function KeyForm(): ReactElement {
  const { t } = useLanguage<AccessKey>('access')
  const { run, isBusy, fault } = useChange()
  const [name, setName] = useState('')
  const [scope, setScope] = useState('read')
  const [span, setSpan] = useState<string>('90')
  const [secret, setSecret] = useState('')

  const make = () =>
    run(async () => {
      const made = await callApi<z.infer<typeof createdApiKeySchema>>('/api/keys', {
        method: 'POST',
        body: {
          name,
          scopes: scope === 'read' ? ['read'] : ['read', 'write'],
          ...(span === 'never' ? {} : { expiresInDays: Number(span) }),
        },
      })
      setSecret(made.secret)
      setName('')
    })

  return (
    <>
      <form
        className="grid gap-5 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <div className="sm:col-span-2">
          <TextField
            autoComplete="off"
            id="key-name"
            label={t('keyName')}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
            required
            value={name}
          />
        </div>
        <PlainSelect
          chosen={scope}
          id="key-scope"
          label={t('keyScope')}
          onChoose={setScope}
          options={[
            { value: 'read', label: t('keyRead') },
            { value: 'write', label: t('keyWrite') },
          ]}
        />
        <PlainSelect
          chosen={span}
          id="key-days"
          label={t('keyDays')}
          onChoose={setSpan}
          options={spans.map((value) => ({
            value,
            label: value === 'never' ? t('never') : t('days', { count: Number(value) }),
          }))}
        />
        <div className="sm:col-span-2">
          <Button disabled={isBusy} type="submit">
            {t('makeKey')}
          </Button>
        </div>
      </form>
      <p className="mt-3 font-medium text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
      {secret === '' ? null : <Secret lead={t('keyMade')} value={secret} />}
    </>
  )
}
