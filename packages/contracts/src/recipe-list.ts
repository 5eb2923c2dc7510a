import { z } from 'zod'
import { allergens } from './allergens.ts'
import { dietaryStyles } from './intake-choices.ts'
import { mealSlots } from './meal-slots.ts'

/** A recipe as a person chooses it: its name, and what decides whether it is for them. */
export const listedRecipeSchema = z.object({
  recipeId: z.string().min(1).max(80),
  name: z.string().min(1),
  slots: z.array(z.enum(mealSlots)).min(1).describe('The meals that it suits.'),
  minutes: z
    .int()
    .min(0)
    .describe(
      'For which one has to be around, from start to table; a rest overnight does not count.',
    ),
  diets: z.array(z.enum(dietaryStyles)).describe('The diets that it suits.'),
  allergens: z
    .array(z.enum(allergens))
    .describe(
      'What its foods contain; every allergen where the record of one of them is incomplete.',
    ),
  traces: z
    .array(z.enum(allergens))
    .describe('What its foods may hold traces of and do not contain.'),
})
export type ListedRecipe = z.infer<typeof listedRecipeSchema>

/** The answer to `GET /api/recipes`, in the order of the names. It is the same for everybody. */
export const recipeListSchema = z.object({ recipes: z.array(listedRecipeSchema) })
export type RecipeList = z.infer<typeof recipeListSchema>
