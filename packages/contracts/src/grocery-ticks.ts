/** What was done with a line of the shopping list: put into the basket, or found at home. */
export const groceryTickStates = ['open', 'bought', 'have'] as const
export type GroceryTickState = (typeof groceryTickStates)[number]
