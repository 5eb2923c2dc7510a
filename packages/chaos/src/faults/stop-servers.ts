import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresStop, System } from '@zero-sum/testbed'
import type { FaultOutcome, Inflict } from '../nemesis/fault.ts'
import { choose } from './choose.ts'
import { untilDone } from './until-done.ts'

/** An orderly restart of Postgres: it ends its sessions first. */
export const stopPostgresFast: Inflict = ({ system }, { lengthMs }) =>
  restartPostgres(system, 'fast', lengthMs)

/** A crash of Postgres, by its own immediate stop or by `kill -9`: it replays its log when it comes back. */
export const stopPostgresAtOnce: Inflict = ({ system }, { draw, lengthMs }) =>
  restartPostgres(system, choose(['immediate', 'kill'] as const, draw).chosen, lengthMs)

async function restartPostgres(
  { postgres }: System,
  how: PostgresStop,
  lengthMs: number,
): Promise<FaultOutcome> {
  try {
    await postgres.stop(how)
    await sleep(lengthMs)
  } finally {
    await untilDone('start Postgres again', () => postgres.start())
  }
  return { detail: `${how}, away for ${lengthMs} ms`, happened: true }
}

/** `kill -9` of Redis, which comes back with its append-only file. */
export const killRedis: Inflict = ({ system }, { lengthMs }) =>
  restartRedis(system, { empty: false }, lengthMs)

/** `kill -9` of Redis, which comes back as a server without persistence does: empty. */
export const loseRedis: Inflict = ({ system }, { lengthMs }) =>
  restartRedis(system, { empty: true }, lengthMs)

async function restartRedis(
  { redis }: System,
  options: { empty: boolean },
  lengthMs: number,
): Promise<FaultOutcome> {
  if (redis === undefined) throw new Error('The queue is in Postgres: there is no Redis to kill.')
  try {
    await redis.kill()
    await sleep(lengthMs)
  } finally {
    await untilDone('start Redis again', () => redis.start(options))
  }
  const memory = options.empty ? 'nothing' : 'its append-only file'
  return { detail: `away for ${lengthMs} ms, back with ${memory}`, happened: true }
}
