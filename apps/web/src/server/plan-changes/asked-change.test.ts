import type { PlanChange } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { type AskedChange, isRepeat } from './asked-change.ts'

const asked: AskedChange[] = [
  { kind: 'swap', day: 1, meal: 2, recipeId: 'curry' },
  { kind: 'swap', day: 1, meal: 2, recipeId: 'stew' },
  { kind: 'swap', day: 1, meal: 0, recipeId: 'curry' },
  { kind: 'swap', day: 2, meal: 2, recipeId: 'curry' },
  { kind: 'regenerate', scope: { kind: 'meal', day: 1, meal: 2 }, seed: 1 },
  { kind: 'regenerate', scope: { kind: 'meal', day: 1, meal: 1 }, seed: 1 },
  { kind: 'regenerate', scope: { kind: 'meal', day: 2, meal: 2 }, seed: 1 },
  { kind: 'regenerate', scope: { kind: 'day', day: 1 }, seed: 1 },
  { kind: 'regenerate', scope: { kind: 'day', day: 2 }, seed: 1 },
  { kind: 'regenerate', scope: { kind: 'unlocked' }, seed: 1 },
  { kind: 'regenerate', scope: { kind: 'unlocked' }, seed: 2 },
  { kind: 'restore', to: 1 },
  { kind: 'restore', to: 2 },
  { kind: 'undo' },
]

/** What the plan says of itself once a change was made. */
function made(change: AskedChange): PlanChange {
  if (change.kind === 'regenerate') return { ...change, stayed: [{ day: 1, meal: 0 }] }
  return change.kind === 'undo' ? { kind: 'undo', to: 3 } : change
}

describe('isRepeat', () => {
  it('knows each change again, and takes none for another', () => {
    for (const one of asked)
      for (const other of asked) expect(isRepeat(made(one), other)).toBe(one === other)
  })

  it('takes nothing for a repeat of what was never changed', () => {
    for (const one of asked) expect(isRepeat(undefined, one)).toBe(false)
  })
})
