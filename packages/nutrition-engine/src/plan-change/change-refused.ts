import type { Sentence } from '../say.ts'

/** Why a plan can't be changed as asked; the message is for the person. */
export type ChangeRefusal =
  /** The plan has no such day or meal. */
  | 'no_such_meal'
  /** Recipes or foods of the plan have changed since it was made. */
  | 'plan_outdated'
  /** A later day eats what this meal cooks, and has no time to cook it itself. */
  | 'pot_needed'
  /** No other dish brings the day within tolerance. */
  | 'no_alternative'
  /** The dish asked for is not one of those that fit. */
  | 'dish_does_not_fit'
  /** Every meal that is to be made again is locked. */
  | 'all_locked'
  /** Every meal that is to be made again is locked or one that the person fixed, and one at least is fixed. */
  | 'all_fixed'

/** A change is not possible; nothing has changed. */
export class ChangeRefused extends Error {
  override readonly name = 'ChangeRefused'
  readonly reason: ChangeRefusal
  /** The sentence of the message, with what it was made of. */
  readonly why: Sentence
  /** Ways out, each a sentence for the person. */
  readonly waysOut: readonly Sentence[]

  constructor(
    reason: ChangeRefusal,
    why: Sentence | string,
    waysOut: readonly (Sentence | string)[] = [],
  ) {
    const sentence = sentenceFrom(why)
    super(sentence.detail)
    this.reason = reason
    this.why = sentence
    this.waysOut = waysOut.map(sentenceFrom)
  }
}

function sentenceFrom(why: Sentence | string): Sentence {
  return typeof why === 'string' ? { detail: why } : why
}
