import { expect, it } from 'vitest'
import { portionWords, servablePortion } from './portion-words.ts'

it('a portion is served in twentieths of the main person’s, and never nothing', () => {
  expect([0.001, 0.512, 1.333, 2.98].map(servablePortion)).toEqual([0.05, 0.5, 1.35, 3])
})

it('a portion is said as a cook would say it', () => {
  const said = [0.5, 1, 1.05, 1.25, 0.65, 2, 2.35].map(portionWords)
  expect(said).toEqual([
    '½ of yours',
    'as much as yours',
    'about as much as yours',
    '1¼ of yours',
    'about ⅔ of yours',
    '2 times yours',
    'about 2⅓ times yours',
  ])
})
