import { type AgentNumber, agentNames } from '@zero-sum/contracts'
import type { JobState } from './job-state.ts'

export type Stage = {
  agent: AgentNumber
  name: string
  doing: string
  state: 'done' | 'failed' | 'pending' | 'running' | 'unreached'
}

const doings = [
  'Reads your answers and looks for conflicts',
  'Works out your energy and macronutrients',
  'Picks dishes you can eat and will want to',
  'Balances the grams, day by day',
  'Checks every figure and every allergen again',
  'Lays out the plan and the grocery list',
] as const

/** The six agents with where each one stands. */
export function stagesOf(job: JobState): Stage[] {
  return agentNames.map((name, index) => {
    const agent = (index + 1) as AgentNumber
    return { agent, name, doing: doings[index] ?? '', state: stateOf(agent, job) }
  })
}

function stateOf(agent: number, job: JobState): Stage['state'] {
  if (job.status === 'completed' || agent < job.agent) return 'done'
  const hasStopped = job.status === 'failed' || job.status === 'cancelled'
  if (agent > job.agent) return hasStopped ? 'unreached' : 'pending'
  return hasStopped ? 'failed' : 'running'
}

/** What a screen reader is told: a new sentence at each new stage and at the end, nothing in between. */
export function announcement(job: JobState): string {
  switch (job.status) {
    case 'pending':
      return 'Your plan is waiting for its turn.'
    case 'running':
      return job.agent === 0
        ? 'Your plan has started.'
        : `Step ${job.agent} of 6: ${doings[job.agent - 1]}.`
    case 'completed':
      return 'Your plan is ready.'
    case 'failed':
      return 'The plan could not be made.'
    case 'cancelled':
      return 'The plan was cancelled.'
  }
}

/** What an agent counted, in words: "84 recipes, 5 days". */
export function countWords(counts: JobState['counts']): string {
  return Object.entries(counts)
    .map(([name, count]) => `${Math.round(count)} ${name.replace(/[_-]+/g, ' ')}`)
    .join(', ')
}
