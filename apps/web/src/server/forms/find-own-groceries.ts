import type { GroceryItem } from '@zero-sum/contracts'
import { translateGroceryList } from '@zero-sum/plan-language'
import { groceriesOf, portionPlan } from '../household/portion-plan.ts'
import type { Runtime } from '../runtime.ts'
import { findOwnPlan, type OwnPlan } from './find-own-plan.ts'

/** A plan of whoever asks with what is to be bought for all who eat of it, in their language. */
export async function findOwnGroceries(
  request: Request,
  runtime: Runtime,
  planId: string,
): Promise<OwnPlan & { groceryList: GroceryItem[] }> {
  const own = await findOwnPlan(request, runtime, planId)
  const { personId, english, preferences } = own
  const list = groceriesOf(await portionPlan(runtime, personId, english), english)
  return { ...own, groceryList: translateGroceryList(list, preferences.locale) }
}
