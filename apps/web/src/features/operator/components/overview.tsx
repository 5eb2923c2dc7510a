import type { Concern, OperatorOverview } from '@zero-sum/contracts/operator'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { MarginSection } from '../../../components/margin-section.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'
import { sayDuration } from '../say-duration.ts'
import { Facts } from './facts.tsx'
import { HoursChart } from './hours-chart.tsx'

const placesOfConcerns: Partial<Record<Concern, string>> = {
  dead_jobs: '/operator/dead',
  no_worker: '/operator/workers',
  clock_wrong: '/operator/workers',
  waiting_long: '/operator/jobs?status=unfinished',
  leases_overdue: '/operator/jobs?status=running',
  queue_away: '/operator/queues',
}

/** What wants a look first, then the day, then what waits, then what is seldom asked for. */
export async function Overview({
  overview,
}: {
  overview: OperatorOverview
}): Promise<ReactElement> {
  const speak = await getLanguage(operatorWords)
  const { t } = speak
  const { concerns, deadOpen, hours, medianMs } = overview
  return (
    <>
      {concerns.length === 0 ? null : <Concerns concerns={concerns} deadOpen={deadOpen} />}
      <MarginSection
        id="day"
        lead={
          medianMs === null
            ? t('dayLead')
            : `${t('dayLead')} ${t('median', { time: sayDuration(speak, medianMs) })}`
        }
        title={t('day')}
      >
        <HoursChart hours={hours} />
      </MarginSection>
      <MarginSection id="line" lead={t('lineLead')} title={t('line')}>
        <Waiting overview={overview} />
      </MarginSection>
      <MarginSection id="refusals" lead={t('refusalsLead')} title={t('refusals')}>
        <Refusals refusals={overview.refusals} />
      </MarginSection>
      <MarginSection id="sizes" lead={t('sizesLead')} title={t('sizes')}>
        <Sizes overview={overview} />
      </MarginSection>
    </>
  )
}

async function Concerns({
  concerns,
  deadOpen,
}: Pick<OperatorOverview, 'concerns' | 'deadOpen'>): Promise<ReactElement> {
  const { t } = await getLanguage(operatorWords)
  return (
    <ul className="mb-8 grid max-w-3xl gap-2">
      {concerns.map((concern) => {
        const place = placesOfConcerns[concern]
        return (
          <li
            className="rounded-control border-butter-edge border-l-4 bg-surface px-4 py-3"
            key={concern}
          >
            {t(`concern_${concern}`, { count: deadOpen })}{' '}
            {place === undefined ? null : (
              <Link className="text-leek underline underline-offset-4" href={place}>
                {t('see')}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}

async function Waiting({ overview }: { overview: OperatorOverview }): Promise<ReactElement> {
  const speak = await getLanguage(operatorWords)
  const { t, formats } = speak
  const { waiting, running, queue } = overview
  const span = (ms: number | null) => (ms === null ? t('nothing') : sayDuration(speak, ms))
  const place = t(`queue_${queue.kind}`)
  return (
    <Facts
      facts={[
        [t('due'), formats.number(waiting.due)],
        [t('oldest'), span(waiting.oldestMs)],
        [t('later'), formats.number(waiting.later)],
        [
          t('slots'),
          t('ofSlots', {
            running: formats.number(running.jobs),
            slots: formats.number(running.slots),
          }),
        ],
        [t('undispatched'), formats.number(waiting.undispatched)],
        [t('relayLag'), span(waiting.relayLagMs)],
        running.overdueMs === null
          ? undefined
          : [t('overdue'), t('ago', { time: sayDuration(speak, running.overdueMs) })],
        [t('queue'), t(queue.isThere ? 'there' : 'away', { queue: place })],
      ]}
    />
  )
}

async function Refusals({ refusals }: Pick<OperatorOverview, 'refusals'>): Promise<ReactElement> {
  const { t, formats } = await getLanguage(operatorWords)
  if (refusals.length === 0) return <p className="text-muted">{t('noRefusals')}</p>
  return (
    <table className="w-full text-left">
      <thead className="text-muted text-small">
        <tr>
          <th className="py-2 font-medium" scope="col">
            {t('refusalCode')}
          </th>
          <th className="py-2 pl-4 text-right font-medium" scope="col">
            {t('before')}
          </th>
          <th className="py-2 pl-4 text-right font-medium" scope="col">
            {t('after')}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-line border-y">
        {refusals.map(({ code, before, after }) => (
          <tr key={code}>
            <th className="py-2 font-medium wrap-anywhere" scope="row">
              <code className="text-small">{code}</code>
            </th>
            <td className="tabular py-2 pl-4 text-right">{formats.number(before)}</td>
            <td className="tabular py-2 pl-4 text-right">{formats.number(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

async function Sizes({ overview }: { overview: OperatorOverview }): Promise<ReactElement> {
  const speak = await getLanguage(operatorWords)
  const { t, formats } = speak
  const { sizes, at, backupAt } = overview
  const age = backupAt === null ? undefined : Date.parse(at) - Date.parse(backupAt)
  const size = (bytes: number) => t('mib', { size: formats.number(bytes / 2 ** 20, 1) })
  return (
    <Facts
      facts={[
        [
          t('lastBackup'),
          age === undefined ? t('noBackup') : t('ago', { time: sayDuration(speak, age) }),
        ],
        [t('database'), size(sizes.databaseBytes)],
        ...sizes.tables.map(({ name, bytes }) => [name, size(bytes)] as const),
        [t('aboutJobs'), formats.number(sizes.jobs)],
        [t('aboutPeople'), formats.number(sizes.people)],
      ]}
    />
  )
}
