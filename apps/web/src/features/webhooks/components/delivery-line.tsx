import type { WebhookDelivery } from '@zero-sum/contracts/webhook'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { EndButton } from '../../access/components/end-button.tsx'
import { webhookWords } from '../messages/index.ts'

const names = {
  'plan.completed': 'completed',
  'plan.failed': 'failed',
  'plan.cancelled': 'cancelled',
  'webhook.test': 'test',
} as const

/** One thing that was or will be told, and what became of it. */
export async function DeliveryLine({
  webhookId,
  delivery,
}: {
  webhookId: string
  delivery: WebhookDelivery
}): Promise<ReactElement> {
  const { t, formats } = await getLanguage(webhookWords)
  const { id, event, occurredAt, state, attempts, triedAt, nextAttemptAt } = delivery
  const { httpStatus, fault } = delivery
  const at = formats.instant(occurredAt)
  const outcome = {
    delivered: () => t('delivered', { at: formats.instant(triedAt ?? occurredAt) }),
    pending: () => t('waiting', { at: formats.instant(nextAttemptAt ?? occurredAt) }),
    dead: () => t('dead'),
  }[state]()
  const facts = [
    ...[at, outcome, ...(attempts === 0 ? [] : [t('attempts', { count: attempts })])],
    ...(httpStatus === null || state === 'delivered'
      ? []
      : [t('answered', { status: httpStatus })]),
    ...(fault === null ? [] : [t(fault)]),
  ]
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2.5">
      <div className="min-w-0">
        <p>{t(names[event])}</p>
        <p className="text-muted text-small">{facts.join(' · ')}</p>
      </div>
      {state === 'pending' ? null : (
        <EndButton
          label={t('againOf', { event: t(names[event]), at })}
          method="POST"
          path={`/api/webhooks/${webhookId}/deliveries/${id}/redeliver`}
          words={t('again')}
        />
      )}
    </li>
  )
}
