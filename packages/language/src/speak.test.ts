import type { Said } from '@zero-sum/contracts/said'
import { describe, expect, it } from 'vitest'
import { englishVoice } from './english-voice.ts'
import { speak, type Voice } from './speak.ts'

const german: Voice = {
  separators: { group: '.', point: ',' },
  message: (english) => messages[english],
  word: ({ word }) => words[word] ?? word,
  joints: { and: ' und ', comma: ', ', or: ' oder ', semicolon: '; ', space: ' ' },
}
const messages: Readonly<Record<string, string>> = {
  '{grams, number} g of {nutrient} on {weekday}': '{weekday} {grams, number} g {nutrient}',
  '{days, plural, one {# day} other {# days}}': '{days, plural, one {# Tag} other {# Tage}}',
  '{parts}.': '{parts}.',
  'off by {share, number, tenths} %': 'um {share, number, tenths} % daneben',
}
const words: Readonly<Record<string, string>> = { Calcium: 'Kalzium', monday: 'Montag' }

const dose: Said = {
  message: '{grams, number} g of {nutrient} on {weekday}',
  values: {
    grams: 1234.5,
    nutrient: { kind: 'nutrient', word: 'Calcium' },
    weekday: { kind: 'weekday', word: 'monday' },
  },
}

describe('speak', () => {
  it('fills a sentence in with figures and words of the language', () => {
    expect(speak(dose, englishVoice)).toBe('1,234.5 g of calcium on Monday')
    expect(speak(dose, german)).toBe('Montag 1.234,5 g Kalzium')
  })

  it('says lists, and sentences within sentences', () => {
    const days: Said = {
      message: '{days, plural, one {# day} other {# days}}',
      values: { days: 1 },
    }
    const said: Said = {
      message: '{parts}.',
      values: { parts: { list: ['no doubt', days, 2, dose], joint: 'and', capital: true } },
    }
    expect(speak(said, englishVoice)).toBe(
      'No doubt and 1 day and 2 and 1,234.5 g of calcium on Monday.',
    )
    expect(speak(said, german)).toBe('No doubt und 1 Tag und 2 und Montag 1.234,5 g Kalzium.')
  })

  it('writes a decimal where one is asked for', () => {
    const said: Said = { message: 'off by {share, number, tenths} %', values: { share: 2 } }
    expect(speak(said, englishVoice)).toBe('off by 2.0 %')
    expect(speak(said, german)).toBe('um 2,0 % daneben')
  })

  it('says nothing where a sentence, or one within it, has no translation', () => {
    const unknown: Said = { message: 'Never heard.', values: {} }
    expect(speak(unknown, german)).toBeUndefined()
    expect(speak({ message: '{parts}.', values: { parts: unknown } }, german)).toBeUndefined()
    const list = { list: [unknown], joint: 'or' } as const
    expect(speak({ message: '{parts}.', values: { parts: list } }, german)).toBeUndefined()
  })

  it('takes a person’s words for words, whatever stands in them', () => {
    const said: Said = { message: '{parts}.', values: { parts: '{days, plural} # {x}' } }
    expect(speak(said, german)).toBe('{days, plural} # {x}.')
  })
})
