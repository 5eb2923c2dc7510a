import { describe, expect, it } from 'vitest'
import { addWishes } from './food-wishes.ts'
import { filledForm } from './testing/filled-form.ts'

const form = filledForm({ exclusions: ['pork'], avoid: ['leek', 'peas'], prefer: ['salmon'] })

describe('addWishes', () => {
  it('puts words at the end of a list, each once, and leaves the others alone', () => {
    expect(addWishes(form, 'prefer', ['lentils', 'Lentils', 'salmon'])).toEqual({
      prefer: ['lentils', 'salmon'],
    })
  })

  it('takes a word out of the list where it stood before', () => {
    expect(addWishes(form, 'exclusions', ['LEEK'])).toEqual({
      exclusions: ['pork', 'LEEK'],
      avoid: ['peas'],
    })
  })
})
