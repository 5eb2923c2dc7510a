import type { AgentNumber } from '@zero-sum/contracts'
import type { JobState } from './job-state.ts'
import type { JobKey } from './messages/index.ts'

export type StageState = 'done' | 'failed' | 'pending' | 'running' | 'unreached'

export const agentNumbers: readonly AgentNumber[] = [1, 2, 3, 4, 5, 6]

/** Where an agent stands in a job. */
export function stateOfAgent(agent: AgentNumber, job: JobState): StageState {
  if (job.status === 'completed' || agent < job.agent) return 'done'
  const hasStopped = job.status === 'failed' || job.status === 'cancelled'
  if (agent > job.agent) return hasStopped ? 'unreached' : 'pending'
  return hasStopped ? 'failed' : 'running'
}

/** What a screen reader is told: a new sentence at each new stage and at the end, nothing in between. */
export function announcement(
  job: JobState,
  t: (key: JobKey, values?: Record<string, string | number>) => string,
): string {
  switch (job.status) {
    case 'pending':
      return t('waiting')
    case 'running':
      return job.agent === 0
        ? t('started')
        : t('step', { agent: job.agent, doing: t(`doing${job.agent}`) })
    case 'completed':
      return t('saidReady')
    case 'failed':
      return t('saidFailed')
    case 'cancelled':
      return t('saidCancelled')
  }
}
