import type { GroceryTick, Plan, ShoppingList } from '@zero-sum/contracts'
import { shoppingList } from '@zero-sum/nutrition-engine'
import type { PersonId } from '../http/require-person.ts'
import type { Runtime } from '../runtime.ts'
import { portionPlan } from './portion-plan.ts'

/** What is bought for a plan, in English as it is stored, for everybody who is in the person's household now. */
export async function listShopping(
  runtime: Pick<Runtime, 'catalogue' | 'database'>,
  personId: PersonId,
  plan: Plan,
  ticks: readonly GroceryTick[] = [],
): Promise<Pick<ShoppingList, 'eatAlong' | 'lines'>> {
  const table = await portionPlan(runtime, personId, plan)
  const household = table.kind === 'together' ? table.portions : undefined
  const lines = shoppingList(plan, runtime.catalogue, ticks, household)
  if (table.kind === 'alone') return { lines }
  return { lines, eatAlong: { names: table.names, isCounted: household !== undefined } }
}
