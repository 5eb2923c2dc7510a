import { setTimeout as sleep } from 'node:timers/promises'
import { type AgentNumber, agentName } from '@zero-sum/contracts'
import { IntakeRefused, PipelineAborted } from '@zero-sum/nutrition-engine'
import type { Pipeline } from '../../../../workers/queue-processor/src/solver/serve-solver.ts'
import type { SamplePlan } from './sample-plans.ts'
import { kindOfSeed } from './seeds.ts'

const agents: readonly AgentNumber[] = [1, 2, 3, 4, 5, 6]
const shortestMs = 5
const longestMs = 50

export type SampleWork = {
  planFor(intake: Parameters<Pipeline['run']>[0], seed: number): SamplePlan
  record(seed: number, agent: number): void
  /** Whether nobody in this process has asked this about the seed before. */
  isFirstMeeting(seed: number): boolean
}

/** Six agents that take their time and then hand over a plan that was made beforehand; or that plan at once. */
export function createSamplePipeline(work: 'instant' | 'steps', deps: SampleWork): Pipeline {
  const beginsWith = (seed: number): void => {
    deps.record(seed, 0)
    const kind = kindOfSeed(seed)
    if (kind === 'refused')
      throw new IntakeRefused(
        'impossible_wishes',
        'This seed stands for wishes that no plan meets.',
      )
    if (kind === 'failing' && deps.isFirstMeeting(seed))
      throw new Error('This seed fails once in each process.')
  }
  return {
    async run(intake, onProgress, { signal, seed }) {
      beginsWith(seed)
      for (const agent of work === 'steps' ? agents : []) {
        stopIfAborted(signal)
        deps.record(seed, agent)
        if (agent === 4 && kindOfSeed(seed) === 'poison') process.kill(process.pid, 'SIGKILL')
        await sleep(lengthMs(seed, agent))
        stopIfAborted(signal)
        onProgress({
          status: 'running',
          agent,
          agentName: agentName(agent),
          message: `${agentName(agent)} is done`,
          percent: Math.round((agent / 6) * 100),
        })
      }
      const { plan, metabolicProfile } = deps.planFor(intake, seed)
      return { plan, deliverables: { metabolicProfile } }
    },
  }
}

function stopIfAborted(signal: { readonly aborted: boolean }): void {
  if (signal.aborted) throw new PipelineAborted()
}

/** How long an agent takes for a seed: primes spread neighbouring seeds over the whole range. */
function lengthMs(seed: number, agent: number): number {
  return shortestMs + ((seed * 7_919 + agent * 104_729) % (longestMs - shortestMs + 1))
}
