import { describe, expect, it } from 'vitest'
import { signInWords } from './sign-in-words.ts'

describe('signInWords', () => {
  it('has a sentence for a code that it knows', () => {
    expect(signInWords({ code: 'PASSWORD_TOO_SHORT', status: 400 })).toBe(
      'Use at least 10 characters.',
    )
  })

  it('tells somebody who tried too often to wait', () => {
    expect(signInWords({ status: 429 })).toContain('Wait a minute')
  })

  it('never shows a code', () => {
    expect(signInWords({ code: 'SOMETHING_NEW', status: 500 })).not.toContain('SOMETHING')
  })
})
