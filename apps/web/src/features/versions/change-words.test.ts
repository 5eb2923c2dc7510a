import { createTranslate } from '@zero-sum/language'
import { expect, it } from 'vitest'
import { changeWords } from './change-words.ts'
import { versionWords } from './messages/index.ts'

it('says what made each kind of version', () => {
  const t = createTranslate('en', versionWords)
  const kinds = [
    null,
    { kind: 'swap', day: 2, meal: 1, recipeId: 'a' },
    { kind: 'regenerate', scope: { kind: 'day', day: 3 }, seed: 1, stayed: [] },
    { kind: 'regenerate', scope: { kind: 'meal', day: 3, meal: 0 }, seed: 1, stayed: [] },
    { kind: 'regenerate', scope: { kind: 'unlocked' }, seed: 1, stayed: [] },
    { kind: 'restore', to: 1 },
    { kind: 'undo' },
  ] as const
  const said = kinds.map((change) =>
    changeWords(
      change === null || change.kind !== 'regenerate' ? change : { ...change, stayed: [] },
      t,
    ),
  )
  expect(said).toEqual([
    'As it was made',
    'Another dish on day 2',
    'Day 3 made again',
    'One meal of day 3 made again',
    'All that was not locked made again',
    'Version 1 brought back',
    'A change taken back',
  ])
})
