import { describe, expect, it } from 'vitest'
import { usualRate } from './usual-rate.ts'

describe('usualRate', () => {
  it('is half a kilogram or a pound down, and half as much up', () => {
    expect(usualRate('cut', 'metric', 'de')).toEqual({ rateKg: '0,5', rateLb: '' })
    expect(usualRate('bulk', 'us', 'en')).toEqual({ rateKg: '', rateLb: '0.5' })
  })

  it('is none for staying the same, so that an old one is forgotten', () => {
    expect(usualRate('maintain', 'metric', 'en')).toEqual({ rateKg: '', rateLb: '' })
  })
})
