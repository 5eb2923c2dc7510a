import { compileStretch, type Filling } from '../compile-stretch.ts'
import { draftWeek, type WeekDraft } from '../draft-week.ts'
import type { WeekProblem } from '../prepare-week.ts'

/** A draft of a week, and every filling of its stretches that the compiler would choose from. */
export type DraftPool = { problem: WeekProblem; draft: WeekDraft; fillings: Filling[] }

/**
 * Drafts a week and looks for other fillings beside it, so many times over.
 *
 * @param rounds how often each stretch is looked for again; the compiler does it once
 */
export async function draftPool(
  problem: WeekProblem,
  seed: number,
  rounds: number,
): Promise<DraftPool> {
  const chance = { seed, round: 0, week: 0, isLast: false }
  const draft = await draftWeek(problem, chance, () => {}, undefined)
  if (draft.status !== 'drafted') throw new Error('A day was missed.')
  const fillings = [...draft.fillings]
  for (let again = 0; again < rounds; again++)
    for (const stretch of draft.stretches) {
      const stream = [0, 100 + again]
      fillings.push(...compileStretch(problem, stretch, draft.days, { seed, stream }).fillings)
    }
  return { problem, draft, fillings }
}

/**
 * The same pool with days that all ask for something else, so that none may be moved to another. Nothing but the choice
 * looks at the minutes of a day once it is made.
 */
export function withoutMoves(pool: DraftPool): DraftPool {
  const goals = pool.problem.goals.map((goal, at) => ({ ...goal, minutes: 1000 + at }))
  return { ...pool, problem: { ...pool.problem, goals } }
}
