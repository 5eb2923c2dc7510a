import { describe, expect, it } from 'vitest'
import { changeUnits, typeMeasure } from './change-units.ts'
import type { IntakeForm } from './intake-form.ts'
import { filledForm } from './testing/filled-form.ts'

const toUs = (form: IntakeForm) => changeUnits(form, 'us', 'en')
const toMetric = (form: IntakeForm) => changeUnits(form, 'metric', 'en')

describe('changeUnits', () => {
  it('converts what was typed, so that nobody types it twice', () => {
    expect(toUs(filledForm())).toMatchObject({
      measureSystem: 'us',
      heightFeet: '5',
      heightInches: '7',
      weightLb: '169.8',
      rateLb: '1',
    })
  })

  it('keeps what was typed through any number of changes', () => {
    const form = filledForm({ heightCm: '182.5', weightKg: '72,44', rateKg: '0.33' })
    let changed = form
    for (let round = 0; round < 5; round += 1) changed = toMetric(toUs(changed))
    expect(changed).toMatchObject({ heightCm: '182.5', weightKg: '72,44', rateKg: '0.33' })
  })

  it('converts anew what was typed over there', () => {
    const there = { ...toUs(filledForm()), ...typeMeasure('weightLb', '160') }
    expect(toMetric(there)).toMatchObject({ weightKg: '72.6', heightCm: '170' })
    const taller = { ...toUs(filledForm()), ...typeMeasure('heightInches', '9') }
    expect(toMetric(taller).heightCm).toBe('175')
  })

  it('writes with the comma where that is the custom', () => {
    expect(changeUnits(filledForm(), 'us', 'de').weightLb).toBe('169,8')
  })

  it('does not make a thirteenth inch', () => {
    const { heightFeet, heightInches } = toUs(filledForm({ heightCm: '182.5' }))
    expect([heightFeet, heightInches]).toEqual(['6', '0'])
  })

  it('leaves empty fields, words and the same units alone', () => {
    const form = filledForm({ heightCm: '', weightKg: 'heavy' })
    expect(toMetric(form)).toBe(form)
    expect(toUs(form)).toMatchObject({ heightFeet: '', weightLb: '', weightKg: 'heavy' })
  })
})
