import { calendarAnswerSchema } from '@zero-sum/contracts'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { NarrowPage } from '../../../components/narrow-page.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { CalendarForm } from '../../../features/access/components/calendar-form.tsx'
import { accessWords } from '../../../features/access/messages/index.ts'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { askApi } from '../../../server/pages/ask-api.ts'
import { GET } from '../../api/calendar/route.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(accessWords)
  return { title: t('calendar') }
}

const ways = ['calendarGoogle', 'calendarApple', 'calendarProton'] as const

/** The address by which a calendar follows the person's meals. */
export default async function Page(): Promise<ReactElement> {
  const answer = await askApi(GET, '/api/calendar', calendarAnswerSchema)
  const { t, formats } = await getLanguage(accessWords)
  if (answer.kind === 'problem')
    return (
      <NarrowPage title={t('calendar')} within="settings">
        <ProblemPanel problem={answer.problem} />
      </NarrowPage>
    )
  const { calendar } = answer.value
  return (
    <NarrowPage lead={t('calendarLead')} title={t('calendar')} within="settings">
      <p className="mb-5 max-w-prose">
        {calendar === null
          ? t('calendarNone')
          : t('calendarThere', {
              made: formats.instant(calendar.createdAt),
              used:
                calendar.lastUsedAt === null
                  ? t('neverUsed')
                  : t('lastUsed', { at: formats.instant(calendar.lastUsedAt) }),
            })}
      </p>
      <ClientLanguage of={[accessWords]}>
        <CalendarForm hasAddress={calendar !== null} />
      </ClientLanguage>
      <section aria-labelledby="how-title" className="mt-12 border-line border-t pt-8">
        <h2 className="font-semibold text-lead" id="how-title">
          {t('calendarHow')}
        </h2>
        <ul className="mt-3 grid max-w-prose gap-2">
          {ways.map((way) => (
            <li key={way}>{t(way)}</li>
          ))}
        </ul>
        <p className="mt-4 max-w-prose text-muted text-small">{t('calendarReach')}</p>
      </section>
    </NarrowPage>
  )
}
