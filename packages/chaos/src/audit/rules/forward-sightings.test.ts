import { describe, expect, it } from 'vitest'
import type { Sighting } from '../../record/sighting.ts'
import { findBackwardSightings } from './forward-sightings.ts'

const saw = (seq: number, percent: number | undefined, said: string): Sighting => ({
  jobId: 'a job',
  watcher: 'stream',
  how: 'event',
  seq,
  percent,
  said,
  atMs: 0,
})
const details = (...sightings: Sighting[]) =>
  findBackwardSightings(sightings).map(({ detail }) => detail)

describe('findBackwardSightings', () => {
  it('allows a stream that is resumed: a snapshot of what was seen, and the end after a snapshot of it', () => {
    const resumed = { ...saw(4, 30, 'running'), how: 'snapshot' as const }
    const ended = { ...saw(6, 100, 'completed'), how: 'snapshot' as const }
    const stream = [saw(3, 15, 'agent'), saw(4, 30, 'agent'), resumed, ended]
    expect(details(...stream, saw(6, undefined, 'completed'))).toEqual([])
  })

  it('compares nothing between two watchers, or two jobs', () => {
    const elsewhere = [
      { ...saw(2, 10, 'running'), watcher: 'poll' },
      { ...saw(1, 0, 'pending'), jobId: 'another job' },
    ]
    expect(details(saw(6, 100, 'completed'), ...elsewhere)).toEqual([])
  })

  it.each([
    ['number 3 after 4', saw(3, 50, 'agent')],
    ['20 % after 30 %', saw(5, 20, 'agent')],
  ])('tells of %s', (fault, next) => {
    expect(details(saw(4, 30, 'agent'), next)).toEqual([`stream saw ${fault}`])
  })

  it.each([
    ['number 7 after the end, 6', saw(7, undefined, 'cancelled')],
    ['agent after cancelled', saw(6, undefined, 'agent')],
    ['failed after cancelled', saw(6, undefined, 'failed')],
  ])('tells of %s', (fault, next) => {
    expect(details(saw(6, undefined, 'cancelled'), next)).toEqual([`stream saw ${fault}`])
  })

  it('tells of the first fault of a watcher only', () => {
    expect(details(saw(4, 30, 'agent'), saw(3, 30, 'agent'), saw(2, 30, 'agent'))).toHaveLength(1)
  })
})
