import { type AgentNumber, agentName, type PipelineProgress } from '@zero-sum/contracts'
import type { Tracing } from '@zero-sum/observe/trace'
import type { SolverResult } from '../solver/messages.ts'
import type { WorkerMetrics } from './worker-metrics.ts'

type AgentOutcome = 'failed' | 'ok' | 'refused' | 'repair' | 'stopped'

export type AgentWatch = {
  /** An agent reports; `atMs` is when it did so in its thread, in milliseconds of the Unix epoch. */
  hear(progress: PipelineProgress, atMs: number): void
  /** The pipeline is through, one way or another. */
  end(result: SolverResult): void
}

const endings = {
  plan: 'ok',
  refused: 'refused',
  failed: 'failed',
  aborted: 'stopped',
} as const satisfies Record<SolverResult['kind'], AgentOutcome>

type Job = { jobId: string; attempt: number }

/**
 * Measures the agents of one attempt from what they report, so that the engine needs no clock. An agent ends where the next
 * one begins; the curator after the validator means that the plan was sent back.
 */
export function watchAgents(
  { metrics, tracing }: { metrics: WorkerMetrics; tracing: Tracing },
  { jobId, attempt }: Job,
): AgentWatch {
  // What threads tell arrives outside of it.
  const parent = tracing.traceparent()
  let running: { agent: AgentNumber; startMs: number } | undefined
  let rounds = 0

  function finish(outcome: AgentOutcome, endMs: number): void {
    if (running === undefined) return
    const { agent, startMs } = running
    const name = agentName(agent)
    running = undefined
    metrics.agents.observe({ agent: labelOf(name), outcome }, Math.max(0, endMs - startMs) / 1_000)
    if (parent === undefined) return
    tracing.record({
      ...{ name: `agent ${name}`, parent, startMs, endMs, failed: outcome === 'failed' },
      facts: { 'job.id': jobId, 'job.attempt': attempt, agent, outcome },
    })
  }

  return {
    hear({ agent }, atMs) {
      if (running?.agent === agent) return
      const isSentBack = running !== undefined && agent < running.agent
      if (isSentBack) rounds += 1
      finish(isSentBack ? 'repair' : 'ok', atMs)
      running = { agent, startMs: atMs }
    },
    end(result) {
      finish(endings[result.kind], result.kind === 'plan' ? result.atMs : Date.now())
      if (result.kind === 'plan') metrics.repairRounds.observe(rounds)
    },
  }
}

function labelOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '_')
}
