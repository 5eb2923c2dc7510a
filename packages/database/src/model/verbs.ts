import { accept } from './accept.ts'
import { beat } from './beat.ts'
import { cancel } from './cancel.ts'
import { claim } from './claim.ts'
import { complete } from './complete.ts'
import { lease, mark, release } from './dispatch.ts'
import { fail } from './fail.ts'
import { prune } from './prune.ts'
import { sweep } from './sweep.ts'

/** The protocol: one pure function for each statement of the database that moves a job. */
export const verbs = {
  accept,
  cancel,
  lease,
  mark,
  release,
  claim,
  beat,
  complete,
  fail,
  sweep,
  prune,
} as const

/** The same protocol, perhaps with one defence taken out. */
export type Verbs = typeof verbs
