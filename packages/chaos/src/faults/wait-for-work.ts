import type { System } from '@zero-sum/testbed'
import { choose } from './choose.ts'
import { followLog } from './follow-log.ts'

/** 0: the job was just claimed; n: agent n has just finished, after 6 the plan is on its way to the web. */
const stages = [0, 1, 2, 3, 4, 5, 6]
const patienceMs = 1_500

/**
 * Waits for the moment when a worker has just brought a job to the stage that the draw says, because what strikes an idle
 * worker strikes nothing. The worker says so in its log; one that doesn't within a moment is struck as it is. Gives the
 * moment in words.
 */
export async function waitForWork(
  system: Pick<System, 'logDirectory'>,
  worker: { name: string },
  draw: number,
  limitMs = patienceMs,
): Promise<string> {
  const stage = choose(stages, draw).chosen
  await using log = await followLog(system, worker)
  if (!(await log.waitFor(signOf(stage), limitMs))) return `${worker.name} as it was`
  return stage === 0 ? `${worker.name} after a claim` : `${worker.name} after agent ${stage}`
}

function signOf(stage: number): string {
  return stage === 0 ? '"msg":"Job claimed"' : `"agent":${stage},`
}
