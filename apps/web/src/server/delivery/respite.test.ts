import { describe, expect, it } from 'vitest'
import { createRespite } from './respite.ts'

/** Begins a round at each second given; a letter f makes that round fail. */
function spared(rounds: readonly (number | `${number}f`)[], roundMs = 0): boolean[] {
  let nowMs = 0
  const respite = createRespite(6_000, () => nowMs)
  return rounds.map((round) => {
    nowMs = Number.parseFloat(String(round)) * 1_000
    const isSpared = respite.begin()
    nowMs += roundMs
    respite.end(typeof round !== 'string')
    return isSpared
  })
}

describe('a respite', () => {
  it('lasts one lease from the start', () => {
    expect(spared([0, 1, 5, 6, 7])).toEqual([true, true, true, false, false])
  })

  it('begins with the first round that works after an outage, however long ago the last one failed', () => {
    expect(spared([0, 5, 7, '8f', '10f', '14f', '22f', 37, 38, 43])).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
      true,
      true,
      true,
      false,
    ])
  })

  it('begins anew when the process itself was away for longer than a lease', () => {
    expect(spared([0, 3, 6, 7, 20, 21, 25, 26])).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
      true,
      false,
    ])
  })

  it('does not begin anew because the rounds are slow', () => {
    expect(spared([0, 8, 16], 7_000)).toEqual([true, false, false])
  })

  it('begins anew when the clock was set back', () => {
    expect(spared([100, 103, 106, 7, 12, 13])).toEqual([true, true, false, true, true, false])
  })
})
