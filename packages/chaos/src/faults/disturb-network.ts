import { setTimeout as sleep } from 'node:timers/promises'
import type { System, TcpProxy } from '@zero-sum/testbed'
import type { Inflict } from '../nemesis/fault.ts'
import { between, choose } from './choose.ts'
import { untilDone } from './until-done.ts'

/** Nobody reaches the queue: accepting has to go on, and everything that waited has to be delivered afterwards. */
export const cutQueueOff: Inflict = async ({ system }, { lengthMs }) => {
  await withCondition('queue', system.queueNetwork, { kind: 'down' }, lengthMs)
  return { detail: `for ${lengthMs} ms`, happened: true }
}

/**
 * Every connection to the queue or to the database goes silent without an end, as behind a firewall that has forgotten
 * it. When the network is open again they are reset, which is how a firewall answers for a connection unknown to it.
 */
export const silenceConnections: Inflict = async ({ system }, { draw, lengthMs }) => {
  const { chosen } = choose(networksOf(system), draw)
  const struck = chosen.network.connections()
  await withCondition(chosen.name, chosen.network, { kind: 'half_open' }, lengthMs)
  const detail = `${struck} connections of the ${chosen.name} for ${lengthMs} ms`
  return { detail, happened: struck > 0 }
}

/** All that is said to the queue or to the database arrives 20 to 200 ms later, give or take half of that. */
export const slowNetwork: Inflict = async ({ system }, { draw, lengthMs }) => {
  const { chosen, rest } = choose(networksOf(system), draw)
  const latencyMs = between(20, 200, rest)
  const jitterMs = Math.round(latencyMs / 2)
  await withCondition(chosen.name, chosen.network, { kind: 'slow', latencyMs, jitterMs }, lengthMs)
  return {
    detail: `${chosen.name}, ${latencyMs} ± ${jitterMs} ms for ${lengthMs} ms`,
    happened: true,
  }
}

function networksOf({ queueNetwork, databaseNetwork }: System) {
  return [
    { name: 'queue', network: queueNetwork },
    { name: 'database', network: databaseNetwork },
  ] as const
}

async function withCondition(
  name: string,
  network: TcpProxy,
  condition: Parameters<TcpProxy['set']>[0],
  lengthMs: number,
): Promise<void> {
  try {
    network.set(condition)
    await sleep(lengthMs)
  } finally {
    await untilDone(`open the ${name}'s network`, () => network.set({ kind: 'open' }))
  }
}
