import { setTimeout as sleep } from 'node:timers/promises'
import type { Inflict } from '../nemesis/fault.ts'
import { endListening, endSome } from './product-backends.ts'
import { connectAsSuperuser } from './superuser.ts'

const everyMs = 250
const atATime = 2

/**
 * Ends two backends of the product's database four times a second, and once each that listens for messages: a worker
 * that doesn't notice would hear of nothing for half a minute.
 */
export const endBackends: Inflict = async (context, { draw, lengthMs }) => {
  await using superuser = await connectAsSuperuser(context)
  const endMs = performance.now() + lengthMs
  let ended = 0
  let listeners = 0
  for (let round = 0; ; round += 1) {
    if (listeners === 0) listeners = await endListening(superuser)
    ended += await endSome(superuser, atATime, `${draw} ${round}`)
    if (performance.now() >= endMs) break
    await sleep(everyMs)
  }
  return {
    detail: `${ended} of all and ${listeners} that listened, for ${lengthMs} ms`,
    happened: ended + listeners > 0,
  }
}
