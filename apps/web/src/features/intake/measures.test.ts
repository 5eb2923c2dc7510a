import { describe, expect, it } from 'vitest'
import { parseTyped } from '../../lib/parse-typed.ts'
import { changeUnits } from './measures.ts'
import { filledForm } from './testing/filled-form.ts'

describe('parseTyped', () => {
  it('tells nothing, a number and no number apart', () => {
    expect(parseTyped('  ')).toBeUndefined()
    expect(parseTyped('1,5')).toBe(1.5)
    expect(parseTyped('1.5 kg')).toBeNaN()
  })
})

describe('changeUnits', () => {
  it('converts what was typed, so that nobody types it twice', () => {
    const imperial = changeUnits(filledForm(), 'imperial')
    expect(imperial).toMatchObject({
      units: 'imperial',
      heightFeet: '5',
      heightInches: '7',
      weight: '169.8',
      rate: '1',
    })
  })

  it('comes back to the same weight', () => {
    const there = changeUnits(filledForm({ weight: '72.4' }), 'imperial')
    expect(changeUnits(there, 'metric').weight).toBe('72.4')
  })

  it('does not make a thirteenth inch', () => {
    const { heightFeet, heightInches } = changeUnits(filledForm({ heightCm: '182.5' }), 'imperial')
    expect([heightFeet, heightInches]).toEqual(['6', '0'])
  })

  it('leaves empty fields and the same units alone', () => {
    const form = filledForm({ heightCm: '', weight: '' })
    expect(changeUnits(form, 'metric')).toBe(form)
    expect(changeUnits(form, 'imperial')).toMatchObject({ heightFeet: '', weight: '' })
  })
})
