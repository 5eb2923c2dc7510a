import type { Verbs } from '../verbs.ts'
import { Breach, type Invariant } from './breach.ts'
import { type Random, recordingRandom, replayingRandom, seededRandom } from './random.ts'
import { runInterleaving } from './run-interleaving.ts'
import { emptyCoverage } from './world.ts'

/** A breach with the shortest story of it that was found. */
export type Finding = {
  seed: number
  invariant: Invariant
  message: string
  trace: readonly string[]
}

const mostTries = 20_000

/** Tells a breach again with fewer and plainer chances, for as long as the same invariant breaks. */
export function shrink(verbs: Verbs, seed: number, breach: Breach): Finding {
  let drawn: number[] = []
  replay(verbs, recordingRandom(seededRandom(seed), drawn))
  let tries = 0
  const isStillBroken = (fewer: readonly number[]) => {
    tries += 1
    return replay(verbs, replayingRandom(fewer)).breach?.invariant === breach.invariant
  }
  for (let length = drawn.length; length >= 1; length = Math.floor(length / 2))
    for (let from = 0; from < drawn.length && tries < mostTries; ) {
      const fewer = [...drawn.slice(0, from), ...drawn.slice(from + length)]
      if (isStillBroken(fewer)) drawn = fewer
      else from += length
    }
  for (const place of drawn.keys()) {
    if (drawn[place] === 0 || tries >= mostTries) continue
    const plainer = drawn.with(place, 0)
    if (isStillBroken(plainer)) drawn = plainer
  }
  const told = replay(verbs, replayingRandom(drawn))
  const { invariant, message } = told.breach ?? breach
  return { seed, invariant, message, trace: told.trace }
}

function replay(verbs: Verbs, random: Random): { trace: string[]; breach: Breach | undefined } {
  const trace: string[] = []
  try {
    runInterleaving({ verbs, random, coverage: emptyCoverage(), trace })
    return { trace, breach: undefined }
  } catch (error) {
    if (error instanceof Breach) return { trace, breach: error }
    throw error
  }
}
