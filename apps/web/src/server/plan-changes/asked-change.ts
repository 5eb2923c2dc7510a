import type { MealPlace, PlanChange, RegenerateScope } from '@zero-sum/contracts'

/** A change as a person asks for it. */
export type AskedChange =
  | ({ kind: 'swap'; recipeId: string } & MealPlace)
  | { kind: 'regenerate'; scope: RegenerateScope; seed: number }
  | { kind: 'restore'; to: number }
  | { kind: 'undo' }

/** Whether what made a plan is what is asked for again: a repeat whose answer was lost. */
export function isRepeat(made: PlanChange | undefined, asked: AskedChange): boolean {
  switch (asked.kind) {
    case 'swap':
      return (
        made?.kind === 'swap' &&
        made.day === asked.day &&
        made.meal === asked.meal &&
        made.recipeId === asked.recipeId
      )
    case 'regenerate':
      return (
        made?.kind === 'regenerate' &&
        made.seed === asked.seed &&
        isSameScope(made.scope, asked.scope)
      )
    case 'restore':
      return made?.kind === 'restore' && made.to === asked.to
    case 'undo':
      return made?.kind === 'undo'
  }
}

function isSameScope(one: RegenerateScope, other: RegenerateScope): boolean {
  if (one.kind === 'unlocked' || other.kind === 'unlocked') return one.kind === other.kind
  if (one.day !== other.day) return false
  const meals = [one, other].map((scope) => (scope.kind === 'meal' ? scope.meal : undefined))
  return meals[0] === meals[1]
}
