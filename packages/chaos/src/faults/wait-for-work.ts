import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { System } from '@zero-sum/testbed'
import { choose } from './choose.ts'

/** 0: the job was just claimed; n: agent n has just finished, after 6 the plan is on its way to the web. */
const stages = [0, 1, 2, 3, 4, 5, 6]
const lookMs = 5
const patienceMs = 1_500

/**
 * Waits for the moment when a worker has just brought a job to the stage that the draw says, because what strikes an idle
 * worker strikes nothing. The worker says so in its log; one that doesn't within a moment is struck as it is. Gives the
 * moment in words.
 */
export async function waitForWork(
  { logDirectory }: Pick<System, 'logDirectory'>,
  { name }: { name: string },
  draw: number,
  limitMs = patienceMs,
): Promise<string> {
  const stage = choose(stages, draw).chosen
  const isReached = await waitForLine(join(logDirectory, `${name}.log`), sign(stage), limitMs)
  if (!isReached) return `${name} as it was`
  return stage === 0 ? `${name} after a claim` : `${name} after agent ${stage}`
}

function sign(stage: number): string {
  return stage === 0 ? '"msg":"Job claimed"' : `"agent":${stage},`
}

/** @returns whether a line with the sign was added to the file in time; false at once where there is no file. */
async function waitForLine(file: string, wanted: string, limitMs: number): Promise<boolean> {
  await using handle = await open(file).catch(() => undefined)
  if (handle === undefined) return false
  const endMs = performance.now() + limitMs
  let { size: position } = await handle.stat()
  const buffer = Buffer.alloc(65_536)
  let begun = ''
  while (performance.now() < endMs) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position)
    position += bytesRead
    const text = begun + buffer.toString('utf8', 0, bytesRead)
    if (text.includes(wanted)) return true
    begun = text.slice(text.lastIndexOf('\n') + 1)
    if (bytesRead === 0) await sleep(lookMs)
  }
  return false
}
