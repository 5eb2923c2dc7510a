import type { IntakeDraft, Problem } from '@zero-sum/contracts'
import { problemOfCall } from '../../../lib/call-api.ts'
import type { Answers } from '../steps/find-way.ts'
import { askForDraft, isOvertaken, type Kept, keepDraft } from './keep-draft.ts'

/** Two versions of the answers: ours, and those that another device kept meanwhile. */
export type Conflict = { theirs: IntakeDraft; ours: Kept }

export type KeepOutcome =
  | { kind: 'kept' }
  | ({ kind: 'overtaken' } & Conflict)
  | { kind: 'failed'; problem: Problem | undefined }

export type Keeper = ReturnType<typeof createKeeper>

/**
 * Keeps answers on the server, one call after the other, each in place of those that this page has seen last. Remembers which
 * answers the server has, so that a page knows whether it holds unsaved ones.
 */
export function createKeeper(
  initial: { answers: Answers; updatedAt: string | null },
  server = { keepDraft, askForDraft },
) {
  let text = textOf(initial.answers)
  let { updatedAt } = initial
  let turn: Promise<unknown> = Promise.resolve()

  function inTurn<result>(work: () => Promise<result>): Promise<result> {
    const mine = turn.then(work)
    turn = mine.catch(() => {})
    return mine
  }

  function see(answers: Answers, at: string | null): void {
    text = textOf(answers)
    updatedAt = at
  }

  async function keepNow(kept: Kept): Promise<KeepOutcome> {
    try {
      see(kept.answers, await server.keepDraft(kept, updatedAt))
      return { kind: 'kept' }
    } catch (thrown) {
      if (!isOvertaken(thrown)) return { kind: 'failed', problem: problemOfCall(thrown) }
    }
    const theirs = await server.askForDraft().catch(problemOfCall)
    if (theirs !== null && theirs !== undefined && 'answers' in theirs)
      return { kind: 'overtaken', theirs, ours: kept }
    if (theirs !== null) return { kind: 'failed', problem: theirs }
    // The other device forgot them all: there is nothing to overwrite.
    updatedAt = null
    return keepNow(kept)
  }

  return {
    isChanged: (answers: Answers) => textOf(answers) !== text,
    keep: (kept: Kept) => inTurn(() => keepNow(kept)),
    /** Keeps ours in place of theirs. */
    insist: ({ theirs, ours }: Conflict) =>
      inTurn(() => {
        updatedAt = theirs.updatedAt
        return keepNow(ours)
      }),
    /** Keeps unsaved answers of a page that is being left. Whoever only looked in leaves nothing behind. */
    leave: (kept: Kept) =>
      inTurn(async () => {
        if (updatedAt === null || textOf(kept.answers) === text) return
        see(kept.answers, await server.keepDraft(kept, updatedAt, { keepalive: true }))
      }).catch(() => {}),
    /** What another device has kept since; nothing where the page holds unsaved answers of its own. */
    look: (current: () => Answers) =>
      inTurn(async () => {
        if (updatedAt === null || textOf(current()) !== text) return undefined
        const draft = await server.askForDraft()
        const isNewer = draft !== null && draft.updatedAt !== updatedAt
        return isNewer && textOf(current()) === text ? draft : undefined
      }).catch(() => undefined),
    /** From now on the page shows what the server has. */
    see,
  }
}

function textOf({ form, done }: Answers): string {
  return JSON.stringify([form, done])
}
