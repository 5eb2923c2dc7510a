import type { PotFacts } from '../plans/pot-facts.ts'
import type { MealAtTable } from './meal-at-table.ts'

/** A pot with everybody who is served out of it; as it is where nobody eats along, or where it is only warmed up. */
export function potForAll(
  pot: PotFacts | undefined,
  shared: Pick<MealAtTable, 'plates'> | undefined,
): PotFacts | undefined {
  if (shared === undefined || pot?.kind === 'leftover') return pot
  return { ...(pot ?? { kind: 'cooked', portions: 1, later: [] }), plates: shared.plates }
}
