import type { PipelineProgress } from '@zero-sum/contracts'

/** What the queue may know of a job's progress: which agent is done. The engine's own words quote a person's targets. */
export function progressForQueue({
  status,
  agent,
  agentName,
  percent,
}: PipelineProgress): PipelineProgress {
  return { status, agent, agentName, percent, message: `${agentName} is done` }
}

export type QueueProgress = {
  /** An agent is done. */
  hear(progress: PipelineProgress): void
  /** Tells the queue of the agent that was done last, unless it knows. */
  tell(): void
}

/** What the queue is told of, from time to time: to BullMQ's Postgres each word costs as much as a beat costs the web. */
export function createQueueProgress(update: (progress: PipelineProgress) => void): QueueProgress {
  let untold: PipelineProgress | undefined
  return {
    hear(progress) {
      untold = progress
    },
    tell() {
      if (untold !== undefined) update(progressForQueue(untold))
      untold = undefined
    },
  }
}
