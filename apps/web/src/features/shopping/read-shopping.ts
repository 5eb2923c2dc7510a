import { type ShoppingList, shoppingListSchema } from '@zero-sum/contracts'
import { GET as getShopping } from '../../app/api/plan/[planId]/shopping/route.ts'
import { type Answer, askApi } from '../../server/pages/ask-api.ts'

/** For a page: the shopping list of one of the visitor's plans. */
export function readShopping(planId: string): Promise<Answer<ShoppingList>> {
  const path = `/api/plan/${encodeURIComponent(planId)}/shopping`
  return askApi(getShopping, path, shoppingListSchema, { planId })
}
