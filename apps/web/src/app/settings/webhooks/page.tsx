import { webhookDeliveryListSchema, webhookListSchema } from '@zero-sum/contracts/webhook'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { NarrowPage } from '../../../components/narrow-page.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { accessWords } from '../../../features/access/messages/index.ts'
import { WebhookCard } from '../../../features/webhooks/components/webhook-card.tsx'
import { WebhookForm } from '../../../features/webhooks/components/webhook-form.tsx'
import { webhookWords } from '../../../features/webhooks/messages/index.ts'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { askApi } from '../../../server/pages/ask-api.ts'
import { getRuntime } from '../../../server/runtime.ts'
import { GET as listDeliveries } from '../../api/webhooks/[webhookId]/deliveries/route.ts'
import { GET } from '../../api/webhooks/route.ts'

const mostShown = 10

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(webhookWords)
  return { title: t('title') }
}

/** Where the person's programs are told of their plans. */
export default async function Page(): Promise<ReactElement> {
  const answer = await askApi(GET, '/api/webhooks', webhookListSchema)
  const { t } = await getLanguage(webhookWords)
  if (answer.kind === 'problem')
    return (
      <NarrowPage title={t('title')} within="settings">
        <ProblemPanel problem={answer.problem} />
      </NarrowPage>
    )
  const { webhooks } = answer.value
  const sent = await Promise.all(webhooks.map(({ id }) => readDeliveries(id)))
  return (
    <NarrowPage lead={t('lead')} title={t('title')} within="settings">
      <ClientLanguage of={[accessWords, webhookWords]}>
        <WebhookForm allowsPrivate={getRuntime().config.allowsPrivateWebhooks} />
        <p className="mt-6">
          <Link className="text-leek underline underline-offset-4" href="/docs/api#webhooks">
            {t('how')}
          </Link>
        </p>
        {webhooks.length === 0 ? (
          <p className="mt-10 text-muted">{t('none')}</p>
        ) : (
          <ul className="mt-10 divide-y divide-line border-line border-y">
            {webhooks.map((webhook, nr) => (
              <WebhookCard deliveries={sent[nr] ?? []} key={webhook.id} webhook={webhook} />
            ))}
          </ul>
        )}
      </ClientLanguage>
    </NarrowPage>
  )
}

async function readDeliveries(webhookId: string) {
  const path = `/api/webhooks/${webhookId}/deliveries`
  const answer = await askApi(listDeliveries, path, webhookDeliveryListSchema, { webhookId })
  return answer.kind === 'ready' ? answer.value.deliveries.slice(0, mostShown) : []
}
