import { describe, expect, it } from 'vitest'
import { readPlanAddress } from './read-plan-address.ts'

const planId = '0193b3a0-7c1e-4a52-9f3e-1d2c3b4a5f60'

describe('readPlanAddress', () => {
  it('takes a plan alone, or in a form', () => {
    expect(readPlanAddress(planId)).toEqual({ planId, form: undefined })
    expect(readPlanAddress(`${planId.toUpperCase()}.pdf`)).toEqual({ planId, form: 'pdf' })
    expect(readPlanAddress(`${planId}.ics`)).toEqual({ planId, form: 'ics' })
  })

  it.each([
    `${planId}.`,
    `${planId}.exe`,
    `${planId}.pdf.csv`,
    `${planId}.PDF`,
    'nonsense.pdf',
    '.pdf',
  ])('finds nothing at %s', (written) => {
    expect(() => readPlanAddress(written)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ code: 'not_found' }),
      }),
    )
  })
})
