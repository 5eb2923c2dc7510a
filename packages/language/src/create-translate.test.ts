import { describe, expect, it } from 'vitest'
import { compileMessages } from './compile-messages.ts'
import { createTranslate } from './create-translate.ts'
import { chooseLocale, defaultPreferences } from './default-preferences.ts'
import { messageArguments } from './message-arguments.ts'
import { pseudoMessages } from './pseudo-messages.ts'
import { translateCompiled } from './translate-compiled.ts'

const en = { days: '{count, plural, one {# day} other {# days}} for {name}', big: '{n, number} g' }
const de = { days: '{count, plural, one {# Tag} other {# Tage}} für {name}', big: '{n, number} g' }

describe('createTranslate', () => {
  it('fills in a message by the plural rules and figures of its language', () => {
    const t = createTranslate('de', { en, de })
    expect(t('days', { count: 1, name: 'Ada' })).toBe('1 Tag für Ada')
    expect(t('days', { count: 3, name: 'Ada' })).toBe('3 Tage für Ada')
    expect(t('big', { n: 1234.5 })).toBe('1.234,5 g')
  })

  it('breaks on a key that there is not, whatever the types were told', () => {
    const t = createTranslate<string>('en', { en, de })
    expect(() => t('weeks')).toThrow('There is no message weeks.')
  })

  it('says what was compiled and carried elsewhere as plain data', () => {
    const carried = JSON.parse(JSON.stringify(compileMessages(en)))
    expect(translateCompiled('en', carried)('days', { count: 2, name: 'Ada' })).toBe(
      '2 days for Ada',
    )
  })
})

describe('pseudoMessages', () => {
  it('disguises and lengthens words and leaves places as they are', () => {
    const t = translateCompiled('en', compileMessages(pseudoMessages(en)))
    const said = t('days', { count: 2, name: 'Ada' })
    expect(said).toMatch(/^⟦2 ðåýš ƒöŕ Ada ~+⟧$/)
  })

  it('keeps the places of every message', () => {
    expect(messageArguments(pseudoMessages(en).days)).toEqual(['count', 'name'])
  })
})

describe('chooseLocale', () => {
  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr-FR,fr;q=0.9', 'en'],
    ['en;q=0.5, de;q=0.9', 'de'],
    [null, 'en'],
    ['*', 'en'],
  ] as const)('reads %s as %s', (header, locale) => {
    expect(chooseLocale(header)).toBe(locale)
  })

  it('takes units from the region', () => {
    expect(defaultPreferences('en-US')).toMatchObject({ measureSystem: 'us', paper: 'letter' })
    expect(defaultPreferences('en-AU')).toMatchObject({ energyUnit: 'kj', measureSystem: 'metric' })
    expect(defaultPreferences('de')).toMatchObject({ weekStart: 'monday', paper: 'a4' })
    expect(defaultPreferences('not a tag!')).toMatchObject({ locale: 'en' })
  })
})
