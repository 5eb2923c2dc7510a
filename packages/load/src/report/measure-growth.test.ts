import { describe, expect, it } from 'vitest'
import type { Sample } from '../phases/watch-processes.ts'
import { measureGrowth } from './measure-growth.ts'
import { measureWork } from './measure-work.ts'

const kinds = (web: number, worker: number) => ({
  ...{ web, worker, 'bare worker': 0, Postgres: 0, Redis: 0 },
})
/** Eight looks: the web's memory doubles, the worker's stays. */
const samples: Sample[] = Array.from({ length: 8 }, (_, at) => ({
  atMs: at * 5_000,
  memoryMib: kinds(at < 4 ? 100 : 200, 300),
  cpuSeconds: kinds(10 + at, 20 + 2 * at),
  ...{ databaseConnections: 11, unfinished: 0 },
}))

describe('the growth of a run', () => {
  it('compares the first quarter with the last, and leaves out what nobody had', () => {
    expect(measureGrowth(samples)).toEqual([
      { what: 'web MiB', first: 100, last: 200 },
      { what: 'worker MiB', first: 300, last: 300 },
      { what: 'database connections', first: 11, last: 11 },
    ])
  })

  it('says nothing of a run that was too short for quarters', () => {
    expect(measureGrowth(samples.slice(0, 7))).toEqual([])
  })
})

describe('the work of a run', () => {
  it('is the processor time between the first look and the last, for each completed job', () => {
    expect(measureWork(samples, 7)).toEqual({ web: 1, worker: 2 })
  })

  it('is not told where nothing was completed', () => {
    expect(measureWork(samples, 0)).toEqual({})
    expect(measureWork([], 3)).toEqual({})
  })
})
