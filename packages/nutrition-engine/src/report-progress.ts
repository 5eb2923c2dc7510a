import { type AgentNumber, agentName, type PipelineProgress } from '@zero-sum/contracts'
import { type AbortFlag, throwIfAborted } from './pipeline-aborted.ts'
import type { Sentence } from './say.ts'

/** Told of every step; awaited, so that a slow listener slows the work and loses nothing. */
export type OnProgress = (progress: PipelineProgress) => Promise<void> | void

/** Where each agent begins and ends in percent of the whole; nearly all the time goes into compiling. */
const spans: Readonly<Record<AgentNumber, { from: number; to: number }>> = {
  1: { from: 0, to: 2 },
  2: { from: 2, to: 5 },
  3: { from: 5, to: 10 },
  4: { from: 10, to: 88 },
  5: { from: 88, to: 95 },
  6: { from: 95, to: 100 },
}

export type Step = {
  agent: AgentNumber
  says: Sentence | string
  /** How far the agent is, 0 to 1. */
  done: number
  day?: number
  counts?: Record<string, number>
}

/**
 * A reporter for one run. It looks at the flag first, so that no step begins after the run was called off, and it never
 * goes back: when days are compiled again the percentage waits until they are past where they were.
 */
export function createReporter(
  onProgress: OnProgress,
  flag: AbortFlag | undefined,
): (step: Step) => Promise<void> {
  let shown = 0
  return async ({ agent, says, done, day, counts }) => {
    throwIfAborted(flag)
    const { from, to } = spans[agent]
    shown = Math.max(shown, Math.round(from + done * (to - from)))
    await onProgress({
      status: 'running',
      agent,
      agentName: agentName(agent),
      ...(typeof says === 'string' ? { message: says } : messageOf(says)),
      percent: shown,
      ...(day === undefined ? {} : { day }),
      ...(counts === undefined ? {} : { counts }),
    })
    throwIfAborted(flag)
  }
}

function messageOf({ detail, said }: Sentence): Pick<PipelineProgress, 'message' | 'said'> {
  return { message: detail, ...(said === undefined ? {} : { said }) }
}
