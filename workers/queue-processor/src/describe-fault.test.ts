import { describe, expect, it } from 'vitest'
import { describeFault } from './describe-fault.ts'

describe('describeFault', () => {
  it('keeps names, codes and places, and no word of a message', () => {
    const cause = Object.assign(new TypeError('weightKg 61.2'), { code: '23505' })
    const described = describeFault(new RangeError('age 34\n    at home', { cause }))
    expect(described).toMatchObject({
      name: 'RangeError',
      cause: { name: 'TypeError', code: '23505' },
    })
    expect(described.frames?.[0]).toContain('describe-fault.test.ts')
    expect(JSON.stringify(described)).not.toMatch(/61\.2|age|home/)
  })

  it('takes what is no error', () => {
    expect(describeFault('weightKg 61.2')).toEqual({ name: 'string' })
  })
})
