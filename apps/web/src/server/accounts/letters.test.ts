import { describe, expect, it } from 'vitest'
import { writeLetter } from './letters.ts'

const facts = {
  address: 'maria@example.org',
  newAddress: 'm.schmidt@example.org',
  url: 'https://food.example.org/reset-password?token=aBc-1_2',
}

describe('writeLetter', () => {
  it.each(['change', 'passwordChanged', 'reset', 'verify'] as const)(
    'says in both languages who, what and where in a letter of the kind %s',
    (kind) => {
      const [english, german] = [writeLetter(kind, 'en', facts), writeLetter(kind, 'de', facts)]
      expect(english.subject).not.toBe(german.subject)
      for (const { subject, text } of [english, german]) {
        expect(text).toContain(facts.address)
        expect(text).toContain(`\n${facts.url}\n`)
        expect(subject + text).not.toMatch(/[{}<>]/)
      }
      expect(german.text).toContain('Hallo')
    },
  )

  it('names both addresses where one takes the place of the other', () => {
    expect(writeLetter('change', 'en', facts).text).toContain(
      'from maria@example.org to m.schmidt@example.org',
    )
  })
})
