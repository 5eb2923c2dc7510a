import type { PipelineProgress } from '@zero-sum/contracts'
import type { Log } from './log.ts'
import type { WorkerMetrics } from './observe/worker-metrics.ts'

type Attempt = { jobId: string; attempt: number }

/** What happens to jobs in this process. */
export function createJobEvents(log: Log, { attempts }: WorkerMetrics) {
  const count = (outcome: string) => attempts.inc({ outcome })
  return {
    jobClaimed: (job: Attempt, alone: boolean) => log.info({ ...job, alone }, 'Job claimed'),
    jobNotFree: (jobId: string, waitMs: number) =>
      log.debug({ jobId, waitMs }, 'Job not free; its message waits'),
    jobEnded: (jobId: string, code: string) =>
      log.info({ jobId, code }, 'Job needs no work; message acknowledged'),
    claimUnanswered: (jobId: string, reason: string) =>
      log.warn({ jobId, reason }, 'Claim without an answer; message put back'),
    agentCompleted: (job: Attempt, { agent, agentName, percent }: PipelineProgress) =>
      log.info({ ...job, agent, agentName, percent }, 'Agent completed'),
    jobCompleted: (job: Attempt, planId: string, tookMs: number) => {
      count('completed')
      log.info({ ...job, planId, tookMs: Math.round(tookMs) }, 'Job completed')
    },
    jobRefused: (job: Attempt, code: string, reason: string | undefined) =>
      log.info({ ...job, code, reason }, 'Intake refused'),
    solverFailed: (job: Attempt, reason: string, fault: object | undefined) =>
      log.error({ ...job, reason, fault }, 'Solver failed'),
    attemptFailed: (job: Attempt, reason: string, outcome: string) => {
      count(outcome)
      log.warn({ ...job, reason, outcome }, 'Attempt failed')
    },
    jobHandedBack: (job: Attempt) => {
      count('handed_back')
      log.info(job, 'Job handed back')
    },
    attemptStopped: (job: Attempt, reason: string) => {
      count('stopped')
      log.warn({ ...job, reason }, 'Attempt stopped; its work is thrown away')
    },
    outcomeUnanswered: (job: Attempt, reason: string) => {
      count('unanswered')
      log.warn({ ...job, reason }, 'The outcome of an attempt could not be delivered')
    },
  }
}
