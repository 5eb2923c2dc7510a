import type { ReactElement } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { JobState } from '../job-state.ts'
import type { JobKey } from '../messages/index.ts'

const fillings = ['fill-leaf', 'fill-maize', 'fill-beet', 'fill-sea', 'fill-pepper'] as const

/** A plate for each day of the plan, laid as soon as their number is known and filled as each one is ready. */
export function DayPlates({ job }: { job: JobState }): ReactElement {
  const { t } = useLanguage<JobKey>('jobs')
  const days = Array.from({ length: job.daysTotal ?? 7 }, (_, before) => before + 1)
  return (
    <ol aria-label={t('days')} className="flex gap-1.5 sm:gap-2.5">
      {days.map((number) => {
        const isReady = job.status === 'completed' || job.daysReady.includes(number)
        const day = t('day', { day: number })
        return (
          <li className="min-w-0 flex-1" key={number}>
            <svg aria-hidden="true" className="block w-full max-w-16" viewBox="0 0 48 48">
              <circle className="fill-china stroke-line" cx="24" cy="24" r="23" />
              <circle className="fill-none stroke-cover opacity-20" cx="24" cy="24" r="17" />
              <g className={isReady ? 'served' : 'opacity-0'}>
                <circle className={fillings[number % 5]} cx="19" cy="26" r="9.5" />
                <circle className={fillings[(number + 2) % 5]} cx="31" cy="22" r="6.5" />
                <circle className={fillings[(number + 3) % 5]} cx="25" cy="14" r="4" />
              </g>
            </svg>
            <span className="tabular mt-1 block max-w-16 text-center text-caption text-muted">
              <span aria-hidden="true">{number}</span>
              <span className="sr-only">{t(isReady ? 'dayReady' : 'dayWaiting', { day })}</span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
