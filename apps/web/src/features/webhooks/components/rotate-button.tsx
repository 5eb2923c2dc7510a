'use client'

import type { rotatedWebhookSchema } from '@zero-sum/contracts/webhook'
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { callApi } from '../../../lib/call-api.ts'
import { Secret } from '../../access/components/secret.tsx'
import { useChange } from '../../access/use-change.ts'
import type { WebhookKey } from '../messages/index.ts'

/** Replaces the secret of an endpoint and shows the new one once. */
export function RotateButton({ id, url }: { id: string; url: string }): ReactElement {
  const { t } = useLanguage<WebhookKey>('webhooks')
  const { run, isBusy, fault } = useChange()
  const [secret, setSecret] = useState('')
  const rotate = () =>
    run(async () => {
      const made = await callApi<z.infer<typeof rotatedWebhookSchema>>(
        `/api/webhooks/${id}/rotate`,
        { method: 'POST' },
      )
      setSecret(made.secret)
    })
  return (
    <>
      <Button
        aria-label={t('rotateOf', { url })}
        disabled={isBusy}
        look="secondary"
        onClick={rotate}
        size="small"
      >
        {t('rotate')}
      </Button>
      <p className="basis-full text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
      {secret === '' ? null : (
        <div className="basis-full">
          <Secret lead={t('rotated')} value={secret} />
        </div>
      )}
    </>
  )
}
