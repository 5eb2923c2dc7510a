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
