import {
  type GroceryTick,
  type GroceryTicks,
  groceryTicksSchema,
  tickChangesSchema,
} from '@zero-sum/contracts'
import { findPlan, listTicks, storeTicks } from '@zero-sum/database'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../../server/http/parse-body.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../server/http/problem-response.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'
import type { Runtime } from '../../../../../server/runtime.ts'

type Parameters = { planId: string }
type Owner = { planId: string; personId: string }

/** 200 changes of the longest names fit twice over. */
const bodyLimitBytes = 96 * 1024

/** What was done with the lines of a shopping list. */
export const GET = handleRequest<Parameters>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  return answerTicks(runtime, { planId: parseId(parameters.planId), personId })
})

/** Changes lines of a shopping list and answers with all of them; of two changes of a line the later one holds. */
export const PUT = handleRequest<Parameters>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const owner = { planId: parseId(parameters.planId), personId }
  const { changes } = await parseBody(request, tickChangesSchema, bodyLimitBytes)
  const known = await withoutUnknown(runtime, owner, changes)
  if (known.length > 0) await storeTicks(runtime.database, owner, known)
  return answerTicks(runtime, owner)
})

/** Leaves out foods that no list can have, so that nobody fills the table with them. */
async function withoutUnknown(
  { catalogue, database }: Runtime,
  owner: Owner,
  changes: readonly GroceryTick[],
): Promise<GroceryTick[]> {
  const keyOf = (ndb: string, name: string) => `${ndb} ${name}`
  const known = new Set([...catalogue.foods.values()].map(({ ndb, name }) => keyOf(ndb, name)))
  if (!changes.every(({ ndb, food }) => known.has(keyOf(ndb, food)))) {
    // A plan may be older than the catalogue.
    const stored = await findPlan(database, owner)
    for (const { ndb, food } of stored?.plan.groceryList ?? []) known.add(keyOf(ndb, food))
  }
  return changes.filter(({ ndb, food }) => known.has(keyOf(ndb, food)))
}

async function answerTicks({ database }: Runtime, owner: Owner): Promise<Response> {
  const ticks = await listTicks(database, owner)
  if (ticks === undefined) throw notFound()
  const answer: GroceryTicks = { ticks, now: new Date().toISOString() }
  return jsonResponse(groceryTicksSchema, answer)
}
