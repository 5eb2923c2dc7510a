import type { OnProgress } from '@zero-sum/nutrition-engine'

export const agentCount = 6

/** What a run took. CPU time is that of the thread, which a busy neighbour changes little; wall time is what a person waits. */
export type Timing = {
  wallMs: number
  cpuMs: number
  /** Wall milliseconds of each of the six agents. */
  agentsMs: number[]
}

/** Times a run by its progress reports: what passes between two of them belongs to the agent that reported first. */
export function startWatch(): { onProgress: OnProgress; stop(): Timing } {
  const startMs = performance.now()
  const startCpu = process.threadCpuUsage()
  const agentsMs = Array.from({ length: agentCount }, () => 0)
  let agent = 1
  let sinceMs = startMs
  const book = (nextAgent: number) => {
    const nowMs = performance.now()
    agentsMs[agent - 1] = (agentsMs[agent - 1] ?? 0) + nowMs - sinceMs
    agent = nextAgent
    sinceMs = nowMs
  }
  return {
    onProgress: (progress) => book(progress.agent),
    stop() {
      book(agent)
      const { user, system } = process.threadCpuUsage(startCpu)
      return { wallMs: performance.now() - startMs, cpuMs: (user + system) / 1_000, agentsMs }
    },
  }
}
