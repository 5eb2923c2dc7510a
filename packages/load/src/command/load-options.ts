import type { Backend } from '@zero-sum/testbed'

export const queueNames = ['postgres', 'redis', 'redis-cluster'] as const

export type LoadOptions = {
  queue: (typeof queueNames)[number]
  webs: number
  workers: number
  /** Jobs at a time in each worker. */
  concurrency: number
  work: 'engine' | 'instant'
  /** Connections of PgBouncer to Postgres; 0 without it. */
  pooler: number
  front: boolean
  /** People a second, one step each. */
  rates: readonly number[]
  /** Length of a step. */
  seconds: number
  /** People who only look, requests a second. */
  readers: number
  /** Jobs that may wait before people are turned away; 0 for any number. */
  mostWaiting: number
  /** How often somebody who was turned away comes, in all. */
  tries: number
  /** Ended jobs of the last year that are stored before anybody comes. */
  stored: number
  restarts: boolean
  drainSeconds: number
  jsonFile: string | undefined
}

export function backendOf(queue: LoadOptions['queue']): Backend {
  return queue === 'redis' ? 'redis' : 'postgres'
}
