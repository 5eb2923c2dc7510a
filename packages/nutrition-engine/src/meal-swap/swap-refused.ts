import type { Said } from '@zero-sum/contracts'
import type { Sentence } from '../say.ts'

/** Why a swap can't be made; the message is for the person. */
export type SwapRefusal =
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

/** A swap is not possible; nothing has changed. */
export class SwapRefused extends Error {
  override readonly name = 'SwapRefused'
  readonly reason: SwapRefusal
  readonly said: Said | undefined

  constructor(reason: SwapRefusal, why: Sentence | string) {
    super(typeof why === 'string' ? why : why.detail)
    this.reason = reason
    this.said = typeof why === 'string' ? undefined : why.said
  }
}
