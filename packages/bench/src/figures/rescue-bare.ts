import { setTimeout as sleep } from 'node:timers/promises'
import { wallClockMs } from '../../../testbed/src/work/wall-clock.ts'
import type { BareTask } from '../bare/bare-task.ts'
import type { BareConnection } from '../bare/connect.ts'
import { openBareQueue } from '../bare/open-bare-queue.ts'
import { startBareWorker } from '../bare/start-bare-worker.ts'

/** Seconds until bare BullMQ starts a killed worker's job elsewhere; each kill in a queue of its own, all at the same time. */
export function rescueBareJobs(
  connection: BareConnection,
  kills: number,
  lock: BareTask['lock'],
): Promise<number[]> {
  const name = `bare-rescue-${lock === undefined ? 'default' : 'tuned'}`
  return Promise.all(
    Array.from({ length: kills }, async (_, kill) => {
      // The workers look at regular intervals: the kills are to fall on different moments of them.
      await sleep(1_000 + kill * 1_700)
      return rescueOne({
        ...{ connection, queueName: `${name}-${kill}`, concurrency: 1, tellsStarts: true },
        work: { kind: 'hold' },
        ...(lock === undefined ? {} : { lock }),
      })
    }),
  )
}

async function rescueOne(task: BareTask): Promise<number> {
  await using queue = await openBareQueue(task.connection, task.queueName)
  await using one = await startBareWorker(task)
  await using other = await startBareWorker(task)
  await queue.add({ id: 'held', sample: 0 })
  const holder = await Promise.race([
    one.whenStarted('held').then(() => one),
    other.whenStarted('held').then(() => other),
  ])
  const rescuer = holder === one ? other : one
  const killedMs = wallClockMs()
  await holder.kill()
  return ((await rescuer.whenStarted('held')) - killedMs) / 1_000
}
