import type { PlanDay } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { shortDate } from '../day-names.ts'
import { planWords } from '../messages/index.ts'

/** The days as links, for a window that has room for one day: they work without scripts and with Back. */
export async function DayTabs({
  planId,
  days,
  chosen,
  today,
}: {
  planId: string
  days: readonly PlanDay[]
  chosen: number
  today: number | undefined
}): Promise<ReactElement> {
  const language = await getLanguage(planWords)
  const { t, formats } = language
  return (
    <nav aria-label={t('days')} className="-mx-4.5 md:-mx-8 lg:hidden print:hidden">
      <ul className="relative flex snap-x gap-1.5 overflow-x-auto scroll-px-4.5 px-4.5 pb-3 md:px-8">
        {days.map((day) => (
          <li className="shrink-0 grow snap-start" key={day.day}>
            <Link
              aria-current={day.day === chosen ? 'true' : undefined}
              className="flex min-h-14 min-w-13 flex-col items-center justify-center rounded-control border border-line bg-surface px-2 text-small leading-tight aria-[current]:border-butter-edge aria-[current]:bg-butter aria-[current]:text-on-butter"
              href={`/plans/${planId}?day=${day.day}`}
              replace
              scroll={false}
            >
              <span className="font-semibold">
                <span aria-hidden="true">{formats.weekday(day.weekday, 'short')}</span>
                <span className="sr-only">{formats.weekday(day.weekday)}</span>
              </span>
              <span className="text-caption">
                {day.day === today ? t('today') : shortDate(day, language)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
