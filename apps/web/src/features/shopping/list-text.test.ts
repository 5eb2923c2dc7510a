import { expect, it } from 'vitest'
import type { LineView } from './line-view.ts'
import { listText } from './list-text.ts'

it('writes a list that can be read in a message', () => {
  const line = (name: string, amount: string, size?: string) =>
    ({ id: name, name, amount, size }) as LineView
  const aisles = [
    {
      key: 'vegetables',
      title: 'Vegetables',
      lines: [line('Onions', '3'), line('Garlic', '1 bulb')],
    },
    { key: 'fruit', title: 'Fruit', lines: [] },
    { key: 'frozen', title: 'Frozen', lines: [line('Peas', '1 bag', '500 g')] },
  ]
  expect(listText('Shopping list, 2–8 March', aisles)).toBe(
    'Shopping list, 2–8 March\n\nVegetables\n☐ Onions: 3\n☐ Garlic: 1 bulb\n\nFrozen\n☐ Peas: 1 bag (500 g)',
  )
})
