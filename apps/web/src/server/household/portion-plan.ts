import type { GroceryItem, Plan, Portions } from '@zero-sum/contracts'
import { listMembers } from '@zero-sum/database'
import { IntakeRefused, type NamedMember, portionsFor } from '@zero-sum/nutrition-engine'
import type { PersonId } from '../http/require-person.ts'
import type { Runtime } from '../runtime.ts'

/** Who eats of a plan beside the person, and what that makes of it. */
export type Table =
  | { kind: 'alone' }
  | { kind: 'together'; names: string[]; portions: Portions }
  /** Somebody eats along whose portion cannot be worked out: our foods have changed since. */
  | { kind: 'unknown'; names: string[] }

/** A plan, in English as it is stored, for everybody who is in the person's household now. */
export async function portionPlan(
  { database, catalogue }: Pick<Runtime, 'catalogue' | 'database'>,
  personId: PersonId,
  plan: Plan,
): Promise<Table> {
  const members = await listMembers(database, personId)
  if (members.length === 0) return { kind: 'alone' }
  const names = members.map(({ member }) => member.name)
  const portions = portionsOrNothing(plan, members, catalogue)
  return portions === undefined ? { kind: 'unknown', names } : { kind: 'together', names, portions }
}

/** What to buy of a plan: for everybody, where that can be worked out. */
export function groceriesOf(table: Table, plan: Pick<Plan, 'groceryList'>): GroceryItem[] {
  return table.kind === 'together' ? table.portions.groceryList : plan.groceryList
}

/** The list for the person alone is better than none; who is not counted in it is said beside it. */
function portionsOrNothing(
  plan: Plan,
  members: readonly NamedMember[],
  catalogue: Runtime['catalogue'],
): Portions | undefined {
  try {
    return portionsFor(plan, members, catalogue)
  } catch (error) {
    if (error instanceof IntakeRefused) return undefined
    throw error
  }
}
