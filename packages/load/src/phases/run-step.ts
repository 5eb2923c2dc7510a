import { randomInt } from 'node:crypto'
import { doAtInstants, drawArrivals } from '@zero-sum/bench/arrivals'
import type { IntakeInput } from '@zero-sum/contracts'
import type { Person } from '@zero-sum/testbed'
import { type Submission, submit } from '../clients/submit.ts'

export type Crowd = {
  url: string
  /** Gives somebody who has not asked yet. */
  nextPerson(): Person
  intakes: readonly IntakeInput[]
}

/**
 * People arrive at this rate for so many seconds, each once and whether or not earlier ones have been answered (an open
 * loop), and each comes again as often as `tries` says.
 */
export async function runStep(
  crowd: Crowd,
  { perSecond, seconds, tries }: { perSecond: number; seconds: number; tries: number },
): Promise<Submission[]> {
  const count = Math.max(1, Math.round(perSecond * seconds))
  const people = Array.from({ length: count }, () => crowd.nextPerson())
  const submissions: Submission[] = []
  await doAtInstants(people, drawArrivals(count, perSecond), async (person) => {
    const intake = crowd.intakes[randomInt(crowd.intakes.length)]
    if (intake === undefined) throw new Error('There is no intake to ask with.')
    submissions.push(
      await submit(crowd.url, person, { ...intake, seed: randomInt(2 ** 31) }, tries),
    )
  })
  return submissions
}
