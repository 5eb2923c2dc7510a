import { setTimeout as sleep } from 'node:timers/promises'
import { type AgentNumber, agentName } from '@zero-sum/contracts'
import { IntakeRefused } from '@zero-sum/nutrition-engine'
import { type Pipeline, serveSolver } from '../solver/serve-solver.ts'
import { behaviours } from './scripted-solver-behaviours.ts'

const agents: readonly AgentNumber[] = [1, 2, 3, 4, 5, 6]

const scripted: Pipeline = {
  async run(_intake, onProgress, { signal, seed }) {
    for (const agent of agents) {
      if (seed === behaviours.slow) await sleep(300)
      if (agent === 4) await misbehave(seed, signal)
      onProgress({
        status: 'running',
        agent,
        agentName: agentName(agent),
        message: `Agent ${agent} is done`,
        percent: Math.round((agent / 6) * 100),
      })
    }
    return { plan: { madeBy: 'a script' }, deliverables: { metabolicProfile: {} } } as never
  },
}

async function misbehave(seed: number, signal: { readonly aborted: boolean }): Promise<void> {
  switch (seed) {
    case behaviours.hangs:
      for (;;) Math.sqrt(seed)
    case behaviours.exits:
      return process.exit(7)
    case behaviours.breaks:
      throw new TypeError('weightKg 77.1')
    case behaviours.refuses:
      throw new IntakeRefused('impossible_wishes', 'Nothing meets all of this.', { reason: 'test' })
    case behaviours.heeds:
      while (!signal.aborted) await sleep(10)
      throw new Error('Stopped as asked.')
  }
}

serveSolver(scripted)
