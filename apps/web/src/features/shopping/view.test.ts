import { describe, expect, it } from 'vitest'
import { arrange, moveAisle, parseView, writeView } from './view.ts'

const aisles = ['fruit', 'bread', 'dairy', 'frozen'].map((key) => ({ key }))
const arranged = (order: string[]) => arrange(aisles, order).map(({ key }) => key)

describe('a view of the shopping list', () => {
  it('comes back from its cookie as it was', () => {
    const view = {
      order: ['dairy', 'fruit'],
      closed: ['frozen'],
      onlyLeft: true,
      checkedFor: '0198c2f6-7c1e-7b1a-9d55-2f5b8c1f0a11',
    }
    expect(parseView(writeView(view))).toEqual(view)
    expect(writeView(parseView(undefined))).toBe('')
  })

  it('makes nothing of what is no view', () => {
    expect(parseView('%%%;order')).toEqual({
      order: [],
      closed: [],
      onlyLeft: false,
      checkedFor: '',
    })
  })
})

describe('the order of the aisles', () => {
  it('is the usual one until somebody changes it', () => {
    expect(arranged([])).toEqual(['fruit', 'bread', 'dairy', 'frozen'])
    expect(arranged(['dairy', 'fruit', 'bread', 'frozen'])).toEqual([
      'dairy',
      'fruit',
      'bread',
      'frozen',
    ])
  })

  it('keeps an aisle that is new behind the one that it usually follows, and forgets those that are gone', () => {
    expect(arranged(['frozen', 'bread', 'fruit', 'stationery'])).toEqual([
      'frozen',
      'bread',
      'dairy',
      'fruit',
    ])
  })

  it('moves one by one, and not beyond the ends', () => {
    const keys = ['a', 'b', 'c']
    expect(moveAisle(keys, 'b', -1)).toEqual(['b', 'a', 'c'])
    expect(moveAisle(keys, 'b', 1)).toEqual(['a', 'c', 'b'])
    expect(moveAisle(keys, 'a', -1)).toEqual(keys)
    expect(moveAisle(keys, 'c', 1)).toEqual(keys)
  })
})
