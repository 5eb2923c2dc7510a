import { messageArguments } from '@zero-sum/language'
import { describe, expect, it } from 'vitest'
import { de } from './de.ts'
import { en } from './en.ts'

const keys = Object.keys(en) as (keyof typeof en)[]

describe('the messages', () => {
  it('are filled with the same in both languages', () => {
    for (const key of keys)
      expect(messageArguments(de[key]), key).toEqual(messageArguments(en[key]))
  })

  it('are written in both languages, not copied', () => {
    const same = keys.filter((key) => de[key] === en[key])
    // Names, and patterns without a word.
    expect(same.sort()).toEqual([
      'dayOff',
      'eventMeal',
      'inGrams',
      'piece',
      'productName',
      'slotSnack',
    ])
  })
})
