import { mostProgressAtOnce, type PipelineProgress } from '@zero-sum/contracts'

/** One beat as it is sent. Its number says which it is; a repeat keeps it. */
export type Beat = { beat: number; progress?: PipelineProgress[]; firstSentAtMs?: number }

export type ProgressLine = {
  add(progress: PipelineProgress): void
  /** The next beat: one that must be repeated, then all that was reported, then a plain one if it is due. */
  next(isDue: boolean): Beat | undefined
  /** Puts a beat without an answer back, if it carried something. */
  putBack(beat: Beat): void
  /** Takes out what was reported and not sent yet, where it fits into one call; it is for the caller to tell now. */
  takeRest(): PipelineProgress[]
  isEmpty(): boolean
}

/** Progress waiting to be sent, numbered in order. Of what one agent said before anybody heard it, the last word counts. */
export function createProgressLine(): ProgressLine {
  const reported: PipelineProgress[] = []
  let unanswered: Beat | undefined
  let last = 0
  return {
    add(progress) {
      if (reported.at(-1)?.agent === progress.agent) reported.pop()
      reported.push(progress)
    },
    next(isDue) {
      const repeat = unanswered
      unanswered = undefined
      if (repeat !== undefined) return repeat
      const progress = reported.splice(0, mostProgressAtOnce)
      if (progress.length > 0) return { beat: ++last, progress }
      return isDue ? { beat: ++last } : undefined
    },
    putBack(beat) {
      if (beat.progress !== undefined) unanswered = beat
    },
    takeRest: () => (reported.length > mostProgressAtOnce ? [] : reported.splice(0)),
    isEmpty: () => unanswered === undefined && reported.length === 0,
  }
}
