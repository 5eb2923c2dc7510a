import { setTimeout as sleep } from 'node:timers/promises'
import type { Inflict } from '../nemesis/fault.ts'
import { choose } from './choose.ts'
import { untilDone } from './until-done.ts'

const skewsMs = [-3_600_000, -60_000, 60_000, 3_600_000]

/** One more worker joins for the length, whose clock is a minute or an hour before or behind everybody else's. */
export const skewClock: Inflict = async ({ system }, { draw, lengthMs }) => {
  const { chosen: skewMs } = choose(skewsMs, draw)
  const worker = await system.startSkewedWorker(skewMs)
  try {
    await sleep(lengthMs)
  } finally {
    await untilDone('end the worker with the wrong clock', async () => {
      await worker[Symbol.asyncDispose]()
    })
  }
  return { detail: `${skewMs / 1_000} s for ${lengthMs} ms`, happened: true }
}
