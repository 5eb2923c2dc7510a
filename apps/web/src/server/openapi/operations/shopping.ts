import { groceryTicksSchema, shoppingListSchema, tickChangesSchema } from '@zero-sum/contracts'
import { groceryListSchema } from '@zero-sum/contracts/stored-plan'
import type { Operation } from '../operation.ts'

const tag = 'Shopping'
const problems = { not_found: 'There is no such plan, or it is somebody else’s.' } as const

export const shoppingOperations = [
  {
    ...{ id: 'getShoppingList', method: 'GET', path: '/api/plan/{planId}/shopping' },
    ...{ tag, access: 'person' },
    summary: 'Get the shopping list of a plan as it is bought',
    answers: {
      200: {
        description:
          'Whole packs and pieces by part of the shop, with what was done with each line.',
        json: shoppingListSchema,
        headers: ['Content-Language'],
      },
    },
    problems,
  },
  {
    ...{ id: 'getGroceryList', method: 'GET', path: '/api/plan/{planId}/grocery' },
    ...{ tag, access: 'person' },
    summary: 'Get what a plan takes, in grams',
    answers: { 200: { description: 'A line for each food.', json: groceryListSchema } },
    problems,
  },
  {
    ...{ id: 'getTicks', method: 'GET', path: '/api/plan/{planId}/ticks', tag, access: 'person' },
    summary: 'Get what was done with the lines of a shopping list',
    answers: {
      200: { description: 'The lines that were touched.', json: groceryTicksSchema },
    },
    problems,
  },
  {
    ...{ id: 'changeTicks', method: 'PUT', path: '/api/plan/{planId}/ticks' },
    ...{ tag, access: 'person' },
    summary: 'Tick lines of a shopping list, or open them again',
    description: 'Of two changes of a line the later one holds, whichever arrives first.',
    body: { json: tickChangesSchema },
    answers: { 200: { description: 'All lines that were touched.', json: groceryTicksSchema } },
    problems,
  },
] as const satisfies readonly Operation[]
