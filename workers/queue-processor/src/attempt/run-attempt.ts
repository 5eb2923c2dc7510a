import type { ClaimResponse, PipelineProgress } from '@zero-sum/contracts'
import type { Disposition, PlanDelivery } from '@zero-sum/queue/consumer'
import type { RunPlace } from '../lifetime/run-gate.ts'
import { watchAgents } from '../observe/watch-agents.ts'
import type { SolverResult } from '../solver/messages.ts'
import type { SolveOptions } from '../solver/solver-pool.ts'
import type { Workplace } from '../workplace.ts'
import { type LossReason, startHeartbeat } from './heartbeat.ts'
import { createLastWords } from './last-words.ts'
import { createQueueProgress } from './queue-progress.ts'
import { completeAttempt, failAttempt } from './settle-attempt.ts'

/** Runs a claimed job to an outcome and delivers that, with beats all the while. */
export async function runAttempt(
  workplace: Workplace,
  delivery: PlanDelivery,
  { claim, claimedAtMs }: { claim: ClaimResponse; claimedAtMs: number },
  place: RunPlace,
): Promise<Disposition> {
  const { web, events, incarnation, handingBack } = workplace
  const job = { jobId: delivery.jobId, attempt: claim.attempt }
  events.jobClaimed(job, claim.alone)

  const agents = watchAgents(workplace, job)
  const queueProgress = createQueueProgress((progress) => void delivery.updateProgress(progress))
  const lost = new AbortController()
  let loss: LossReason | undefined
  const heartbeat = startHeartbeat({
    leaseMs: claim.leaseMs,
    claimedAtMs,
    send: async (beat, progress, timeoutMs) => {
      queueProgress.tell()
      const request = { ...job, incarnation, beat }
      const answer = await web.progress(
        progress === undefined ? request : { ...request, progress },
        timeoutMs,
      )
      if (answer.kind === 'unauthorised') workplace.suspectWeb(answer)
      return answer
    },
    onLost: (reason) => {
      loss = reason
      lost.abort()
    },
  })
  const completed = createLastWords((progress) => {
    events.agentCompleted(job, progress)
    queueProgress.hear(progress)
  })
  const onProgress = (progress: PipelineProgress, atMs: number) => {
    agents.hear(progress, atMs)
    heartbeat.report(progress)
    completed.hear(progress)
  }

  try {
    const signal = AbortSignal.any([lost.signal, handingBack])
    const result = await solve(workplace, claim, place, { signal, onProgress })
    agents.end(result)
    if (loss !== undefined) return stopAttempt(workplace, job, loss)
    // From here the answer to the outcome decides: a lease that runs out meanwhile may still be ours.
    heartbeat.settle()
    return await settle(result)
  } finally {
    heartbeat.stop()
  }

  async function settle(result: SolverResult): Promise<Disposition> {
    switch (result.kind) {
      case 'plan':
        completed.end()
        queueProgress.tell()
        return await completeAttempt(
          workplace,
          job,
          { ...result, progress: await heartbeat.rest(claim.leaseMs / 3) },
          claimedAtMs,
        )
      case 'refused':
        events.jobRefused(job, result.problem.code, result.problem.reason)
        return await failAttempt(workplace, { kind: 'refused', ...job, problem: result.problem })
      case 'failed':
        // Threads that end because this process does are no failure of the job.
        if (handingBack.aborted)
          return await failAttempt(workplace, { kind: 'handed_back', ...job })
        events.solverFailed(job, result.reason, result.fault)
        return await failAttempt(workplace, { kind: 'transient', ...job, reason: result.reason })
      case 'aborted':
        return await failAttempt(workplace, { kind: 'handed_back', ...job })
    }
  }
}

async function solve(
  { solver }: Workplace,
  claim: ClaimResponse,
  place: RunPlace,
  options: SolveOptions,
): Promise<SolverResult> {
  if (claim.alone && !(await place.becomeAlone(options.signal))) return { kind: 'aborted' }
  return await solver.solve({ intake: claim.intake, seed: claim.seed }, options)
}

function stopAttempt(
  { events }: Workplace,
  job: { jobId: string; attempt: number },
  loss: LossReason,
): Disposition {
  events.attemptStopped(job, loss)
  // Nobody may have taken it over yet, so after a lost lease the message has to come again.
  return loss === 'lease_lost' ? { kind: 'delay', ms: 2_000 } : { kind: 'acknowledge' }
}
