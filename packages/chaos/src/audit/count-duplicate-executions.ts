import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const executionSchema = z.object({ seed: z.int(), agent: z.int().min(0).max(6) })

/**
 * How often an agent ran beyond its first time for its job, by the work's own record; 0 for no file, since the real engine
 * keeps none. Throws on a line that can't be read: the count would be too small.
 */
export async function countDuplicateExecutions(file: string): Promise<number> {
  if (file === '') return 0
  const agentsBySeed = new Map<number, number>()
  let duplicates = 0
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { seed, agent } = executionSchema.parse(JSON.parse(line))
    // The beginning of an execution is no agent.
    if (agent === 0) continue
    const agents = agentsBySeed.get(seed) ?? 0
    if ((agents & (1 << agent)) !== 0) duplicates += 1
    agentsBySeed.set(seed, agents | (1 << agent))
  }
  return duplicates
}
