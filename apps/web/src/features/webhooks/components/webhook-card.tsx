import type { Webhook, WebhookDelivery } from '@zero-sum/contracts/webhook'
import type { ReactElement } from 'react'
import { Notice } from '../../../components/notice.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { EndButton } from '../../access/components/end-button.tsx'
import { webhookWords } from '../messages/index.ts'
import { DeliveryLine } from './delivery-line.tsx'
import { RotateButton } from './rotate-button.tsx'

const names = {
  'plan.completed': 'completed',
  'plan.failed': 'failed',
  'plan.cancelled': 'cancelled',
} as const

/** An endpoint: what it is told of, how it does, and what was sent there lately. */
export async function WebhookCard({
  webhook,
  deliveries,
}: {
  webhook: Webhook
  deliveries: readonly WebhookDelivery[]
}): Promise<ReactElement> {
  const { t, formats } = await getLanguage(webhookWords)
  const { id, url, events, createdAt, disabledAt } = webhook
  const path = `/api/webhooks/${id}`
  const told = events.map((event) => t(names[event])).join(', ')
  return (
    <li className="py-6">
      <h2 className="break-all font-semibold">{url}</h2>
      <p className="mt-0.5 text-muted text-small">
        {t('facts', { events: told, made: formats.instant(createdAt) })}
      </p>
      <div className="mt-3 grid gap-2 empty:hidden">
        {(await troublesOf(webhook)).map((trouble) => (
          <Notice key={trouble}>{trouble}</Notice>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap gap-2.5">
        {disabledAt === null ? (
          <EndButton
            label={t('sendTestTo', { url })}
            method="POST"
            path={`${path}/test`}
            words={t('sendTest')}
          />
        ) : (
          <EndButton
            label={t('enableOf', { url })}
            method="POST"
            path={`${path}/enable`}
            words={t('enable')}
          />
        )}
        <RotateButton id={id} url={url} />
        <EndButton label={t('removeOf', { url })} path={path} words={t('remove')} />
      </div>
      <h3 className="mt-5 font-semibold text-small">{t('deliveries')}</h3>
      {deliveries.length === 0 ? (
        <p className="text-muted text-small">{t('noDeliveries')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {deliveries.map((delivery) => (
            <DeliveryLine delivery={delivery} key={delivery.id} webhookId={id} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** What a person should know of an endpoint that does not do well. */
async function troublesOf(webhook: Webhook): Promise<string[]> {
  const { t, formats } = await getLanguage(webhookWords)
  const { disabledAt, disabledReason, failingSince, secretIsLost } = webhook
  const lost = secretIsLost ? [t('secretLost')] : []
  if (disabledAt !== null)
    return [
      ...lost,
      t(disabledReason === 'gone' ? 'disabledGone' : 'disabledFailing', {
        at: formats.instant(disabledAt),
      }),
    ]
  return failingSince === null
    ? lost
    : [...lost, t('failing', { at: formats.instant(failingSince) })]
}
