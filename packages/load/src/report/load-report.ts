import type { Judgement } from '../phases/judge-jobs.ts'
import type { Restart } from '../phases/restart-each.ts'
import type { Stored } from '../phases/store-history.ts'
import type { Growth } from './measure-growth.ts'
import type { Work } from './measure-work.ts'
import type { StepFigures } from './summarise.ts'

/** What a run found. */
export type LoadReport = {
  at: string
  machine: Record<string, string>
  versions: Record<string, string>
  setUp: Record<string, boolean | number | string>
  /** The jobs that were stored before; `null` where none were. */
  stored: Stored | null
  steps: StepFigures[]
  restarts: Restart[]
  judgement: Judgement
  /** Jobs that had not ended when nobody waited any longer. */
  unfinished: number
  growth: Growth[]
  /** Why looks at the processes are missing from `growth` and `work`, as while Postgres was away. */
  missedLooks: string[]
  /** Of one completed job; absent after restarts, which begin to count anew. */
  work?: Work
}

/** Whether nothing was lost, doubled or left, and nobody was turned away without being told when to come again. */
export function hasHeld({ steps, judgement, unfinished }: LoadReport): boolean {
  return (
    judgement.lost === 0 &&
    judgement.extra === 0 &&
    unfinished === 0 &&
    steps.every(({ withoutRetryAfter }) => withoutRetryAfter === 0)
  )
}
