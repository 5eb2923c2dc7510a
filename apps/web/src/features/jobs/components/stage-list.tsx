import type { ReactElement, ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { JobState } from '../job-state.ts'
import type { JobKey } from '../messages/index.ts'
import { agentNumbers, type StageState, stateOfAgent } from '../stage-words.ts'

export type StageIcons = Readonly<Record<StageState, ReactNode>>

/** The six agents in order, each with its state as an icon and a word, and with what it found. */
export function StageList({ job, icons }: { job: JobState; icons: StageIcons }): ReactElement {
  const { t } = useLanguage<JobKey>('jobs')
  return (
    <ol className="divide-y divide-line border-line border-y">
      {agentNumbers.map((agent) => {
        const state = stateOfAgent(agent, job)
        const isAhead = state === 'pending' || state === 'unreached'
        return (
          <li
            aria-current={state === 'running' ? 'step' : undefined}
            className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-start gap-x-3 py-3.5 aria-[current=step]:bg-paprika-tint aria-[current=step]:-mx-3 aria-[current=step]:px-3"
            key={agent}
          >
            {icons[state]}
            <div className={isAhead ? 'text-muted' : ''}>
              <p className="font-semibold">{t(`agent${agent}`)}</p>
              <p className="text-muted text-small">{t(`doing${agent}`)}</p>
              {isAhead || job.said[agent - 1] === undefined ? null : (
                <p className="tabular mt-1 text-small">{job.said[agent - 1]}</p>
              )}
            </div>
            <p className="mt-0.5 text-caption text-muted">{t(`state_${state}`)}</p>
          </li>
        )
      })}
    </ol>
  )
}
