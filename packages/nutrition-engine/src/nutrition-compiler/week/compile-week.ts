import type { AbortFlag } from '../../pipeline-aborted.ts'
import type { CompiledDay } from '../day/finish-day.ts'
import { effort } from '../objective.ts'
import { isProvenImpossible } from '../proof/prove-impossible.ts'
import { chooseFillings } from './choose-fillings.ts'
import { compileStretch, type Filling } from './compile-stretch.ts'
import { draftWeek, type MissedDay, type OnDay, type WeekDraft } from './draft-week.ts'
import type { WeekProblem } from './prepare-week.ts'

/** What came of a week: its days, or the day that no try could bring within tolerance. */
export type WeekOutcome =
  | { status: 'compiled'; days: readonly CompiledDay[] }
  /** `isProvenImpossible`: the relaxation proves that no day of these dishes exists. */
  | (MissedDay & { isProvenImpossible: boolean })

export type WeekListener = {
  onDay: OnDay
  /** Called once, when all days are drafted and the best of so many are to be put together. */
  onChoice: (fillings: number) => Promise<void> | void
}

/**
 * Compiles a plan: drafts its days one after the other, looks for other days that go well with the rest, and puts the
 * week together from the best of them. A day without a result is first shown to the solver: if even the relaxation
 * misses, the search stops; otherwise whole weeks are tried again on other streams of chance, the last time without
 * regard to what stood before where nothing else is to be had.
 */
export async function compileWeek(
  problem: WeekProblem,
  chance: { seed: number; round: number },
  listener: WeekListener,
  flag?: AbortFlag,
): Promise<WeekOutcome> {
  for (let week = 0; ; week++) {
    const isLast = week + 1 >= effort.weeks
    const draft = await draftWeek(problem, { ...chance, week, isLast }, listener.onDay, flag)
    if (draft.status === 'drafted') {
      const fillings = [...draft.fillings, ...findAlternatives(problem, draft, chance, flag)]
      await listener.onChoice(fillings.length)
      return { status: 'compiled', days: chooseFillings(problem, draft, fillings, chance) }
    }
    if (week === 0 && (await isProvenImpossible(problem, draft.goal)))
      return { ...draft, isProvenImpossible: true }
    if (isLast) return { ...draft, isProvenImpossible: false }
  }
}

/** Looks for each stretch again, now that the other days are known. */
function findAlternatives(
  problem: WeekProblem,
  { days, stretches }: WeekDraft,
  { seed, round }: { seed: number; round: number },
  flag: AbortFlag | undefined,
): Filling[] {
  const found: Filling[] = []
  for (let again = 0; again < effort.roundsOfAlternatives; again++)
    for (const stretch of stretches) {
      const chance = { seed, stream: [round, effort.weeks + again] }
      found.push(...compileStretch(problem, stretch, days, chance, flag).fillings)
    }
  return found
}
