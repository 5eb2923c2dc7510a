import { describe, expect, it } from 'vitest'
import { fillMessage } from './fill-message.ts'
import { fillAsIcu } from './testing/fill-as-icu.ts'

const english = { group: ',', point: '.' }
const german = { group: '.', point: ',' }

describe('fillMessage', () => {
  it('fills in as the whole of ICU does', () => {
    const messages = [
      'Plain – “quoted” 5 %.',
      '{name} has {grams, number} g',
      '{ name } has { grams , number }',
      '{n, plural, =0 {none} one {# day of {name}} other {# days of {name}}} # more',
      '{sign, select, up {+{grams, number}} other {less}}',
      '{n, plural, one {a {sign, select, up {rise} other {fall}}} other {# {sign, select, up {rises} other {falls}}}}',
    ]
    const samples = [
      { name: 'Ada', grams: 1234.5678, n: 0, sign: 'up' },
      { name: 'Ada', grams: 0.25, n: 1, sign: 'constructor' },
      { name: '{x} #', grams: 1_000_000, n: 12_345, sign: 'other' },
    ]
    for (const message of messages)
      for (const values of samples) {
        expect(fillMessage(message, values, english)).toBe(fillAsIcu('en', message, values))
        expect(fillMessage(message, values, german)).toBe(fillAsIcu('de', message, values))
      }
  })

  it('writes one decimal where that is asked for, and a real minus', () => {
    expect(fillMessage('{x, number, tenths}', { x: 2 }, english)).toBe('2.0')
    expect(fillMessage('{x, number, tenths}', { x: 1234.56 }, german)).toBe('1.234,6')
    expect(fillMessage('{x, number}', { x: -1234.5 }, english)).toBe('−1,234.5')
    expect(fillMessage('{x, number}', { x: -0.0001 }, english)).toBe('0')
  })

  it.each([
    '{',
    '}',
    '{a',
    '{a, date}',
    '{a, plural, one {x}}',
    '{a, number, percent}',
    'a {b}} c',
  ])('refuses %s', (message) => {
    expect(() => fillMessage(message, { a: 1, b: 2 }, english)).toThrow(SyntaxError)
  })

  it('refuses a place for which nothing is given', () => {
    expect(() => fillMessage('{a} and {b}', { a: 1 }, english)).toThrow('{b}')
  })
})
