import { createHash } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Execution } from '@zero-sum/testbed'

const steps = [1, 2, 3, 4, 5, 6] as const

/**
 * Six steps of 5 to 50 ms, as long for a seed as the product's stand-in takes in its own run of the same kind, each written to
 * the record of executions when it begins.
 */
export async function makePlan(
  seed: number,
  executionsFile: string,
  onProgress: (percent: number) => Promise<void>,
): Promise<{ seed: number }> {
  const record = (agent: number) => {
    const line: Execution = { seed, agent, atMs: Date.now(), pid: process.pid }
    appendFileSync(executionsFile, `${JSON.stringify(line)}\n`)
  }
  record(0)
  for (const step of steps) {
    record(step)
    await sleep(stepMs(seed, step))
    await onProgress(Math.round((step / steps.length) * 100))
  }
  return { seed }
}

function stepMs(seed: number, step: number): number {
  const drawn = createHash('sha256').update(`${seed}/${step}`).digest().readUInt32BE()
  return 5 + (drawn / 2 ** 32) * 45
}
