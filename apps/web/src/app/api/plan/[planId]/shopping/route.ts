import { type ShoppingList, shoppingListSchema } from '@zero-sum/contracts'
import { findPlan, listTicks } from '@zero-sum/database'
import { translateShoppingList } from '@zero-sum/plan-language'
import { listShopping } from '../../../../../server/household/list-shopping.ts'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { answerInLanguage } from '../../../../../server/http/in-language.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'

/** The shopping list of a plan as it is bought, for all who eat of it, with what was done with it. */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const owner = { planId: parseId(parameters.planId), personId }
  const [stored, ticks = []] = await Promise.all([
    findPlan(runtime.database, owner),
    listTicks(runtime.database, owner),
  ])
  if (stored === undefined) throw notFound()
  const { planId, revision, plan } = stored
  const answer: ShoppingList = {
    planId,
    revision,
    days: plan.days.map(({ day, weekday, date }) => ({
      ...{ day, weekday },
      ...(date === undefined ? {} : { date }),
    })),
    ...(await listShopping(runtime, personId, plan, ticks)),
    ticks,
    now: new Date().toISOString(),
  }
  return answerInLanguage(request, runtime, shoppingListSchema, (locale) =>
    translateShoppingList(answer, locale),
  )
})
