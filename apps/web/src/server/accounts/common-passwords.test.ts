import { describe, expect, it } from 'vitest'
import { isCommonPassword } from './common-passwords.ts'

describe('isCommonPassword', () => {
  it('knows what guessers try first, however it is written', () => {
    for (const password of ['1234567890', 'password123', 'Password123', 'QWERTYUIOP', '1q2w3e4r5t'])
      expect(isCommonPassword(password), password).toBe(true)
  })

  it('knows one key held down', () => {
    expect(isCommonPassword('ffffffffffff')).toBe(true)
    expect(isCommonPassword('121212121212')).toBe(true)
  })

  it('knows the name of the product and the person’s own address', () => {
    expect(isCommonPassword('ZeroSumNutrition')).toBe(true)
    expect(isCommonPassword('Maria.Schmidt', 'maria.schmidt@example.org')).toBe(true)
    expect(isCommonPassword('maria.schmidt@example.org', 'Maria.Schmidt@example.org')).toBe(true)
    expect(isCommonPassword('maria.schmidt')).toBe(false)
  })

  it('lets anything else be, also without capitals and digits', () => {
    for (const password of ['a long enough passphrase', 'kettle spoon orchard', 'Übermut tut gut'])
      expect(isCommonPassword(password), password).toBe(false)
  })
})
