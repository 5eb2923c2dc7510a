import { describe, expect, it } from 'vitest'
import { signInWords } from './sign-in-words.ts'

describe('signInWords', () => {
  it('says what was wrong where the server says it', () => {
    expect(signInWords({ ok: false, status: 401, code: 'INVALID_EMAIL_OR_PASSWORD' })).toBe(
      'wrongPair',
    )
    expect(signInWords({ ok: false, status: 422, code: 'USER_ALREADY_EXISTS' })).toBe('taken')
  })

  it('asks for patience after too many tries, and for another try of anything else', () => {
    expect(signInWords({ ok: false, status: 429, code: undefined })).toBe('tooMany')
    expect(signInWords({ ok: false, status: 0, code: undefined })).toBe('failed')
    expect(signInWords({ ok: false, status: 500, code: 'SOMETHING_NEW' })).toBe('failed')
  })

  it('has nothing to say of what worked', () => {
    expect(signInWords({ ok: true, value: null })).toBeUndefined()
  })
})
