import { locales, recipeListSchema } from '@zero-sum/contracts'
import { z } from 'zod'
import type { Operation } from '../operation.ts'

const tag = 'Recipes'

export const recipeOperations = [
  {
    ...{ id: 'listRecipes', method: 'GET', path: '/api/recipes', tag, access: 'anybody' },
    summary: 'List the recipes to choose from',
    query: {
      language: {
        schema: z.enum(locales),
        description: 'Without it, the language that fits the browser.',
      },
    },
    headers: ['If-None-Match'],
    answers: {
      200: {
        description: 'In the order of their names.',
        json: recipeListSchema,
        headers: ['Content-Language', 'ETag'],
      },
      304: { description: 'As before.', headers: ['Content-Language', 'ETag'] },
    },
  },
  {
    ...{ id: 'getPlate', method: 'GET', path: '/api/recipes/{recipeId}/plate' },
    ...{ tag, access: 'anybody' },
    summary: 'Get a dish’s painted plate',
    answers: { 200: { description: 'A picture.', file: 'image/svg+xml' } },
    problems: { not_found: 'There is no such recipe.' },
  },
] as const satisfies readonly Operation[]
