import { join } from 'node:path'
import { problemCatalogue } from '@zero-sum/contracts'
import { fillMessage, messageArguments } from '@zero-sum/language'
import { fillAsIcu } from '@zero-sum/language/testing'
import { describe, expect, it } from 'vitest'
import { sentences } from './german/sentences/index.ts'
import { titles } from './german/sentences/titles.ts'
import { collectSentences } from './testing/collect-sentences.ts'
import { translateSentence } from './translate-words.ts'

const root = join(import.meta.dirname, '../../..')
const engine = collectSentences(join(root, 'packages/nutrition-engine/src'))
const others = [
  'apps/web/src/server',
  'apps/web/src/app/api',
  'packages/contracts/src',
  'packages/database/src/jobs',
  'packages/database/src/sweep',
].map((folder) => collectSentences(join(root, folder)))

/** What is said to workers, to operators and to developers, in English alone. */
const notForPeople = new Set([
  'Give a seed from 0 to 4294967295, with the intake or beside it.',
  'The run was aborted.',
  'English says every message as it is.',
  'The plan says itself that it has not passed its checks.',
  'The plan states other deviations than its grams give.',
  'The plan states another goal than the intake gives.',
  'The plan states otherwise than the intake whether its carbohydrate is a ceiling.',
  'The plan states another course of the weight than the intake gives.',
  'Use at least 16 characters.',
  'TRUSTED_PROXIES: Give addresses and networks, like 10.0.0.1, 172.16.0.0/12.',
  'RATE_LIMITS: Give names with numbers, and spans where they differ: generate=5/1h, pdf=100, all=1000. docs/security.md has the names.',
  'Give a whole number.',
  'Give 0 for as many as come.',
  'SMTP_URL is like smtps://user:password@mail.example.org.',
  'MAIL_FROM is the sender, like Zero Sum <food@example.org>.',
  'PUBLIC_URL is needed with SMTP_URL, for links in mails.',
  // What the authentication library answers; the pages have words of their own for its codes.
  'Many people use this password, so it is guessed first. Choose another one.',
  'Use a name of 1 to 80 characters.',
  'Pictures of people are not kept here.',
  'Give your password, in `password`.',
  'This is not your password.',
  'Guests sign in nowhere else. Create an account first.',
  'This deletes everything for good. Send `{"confirm":true}` to go on.',
  'Guests sign in nowhere else. Create an account first.',
  'This server is for people with an account. Sign in.',
  'This server takes no new accounts. Ask the person who runs it.',
  'An account here needs an invitation, in `invitation`. Ask the person who runs it.',
  'This invitation was used already, has run out, or is for another address. Ask the person who runs this server for a new one.',
  'People sign in to this server by its identity provider, not by a password.',
  'Sign in again, then repeat this within ten minutes.',
  'There is a field here that this server does not take.',
  'Give the address that people open, with http:// or https://.',
  'Send Authorization: Bearer with the INTERNAL_API_SECRET that this server was started with.',
  'Send Authorization: Bearer with the METRICS_TOKEN that this server was started with.',
  'Another worker holds the job, or it is not due yet.',
  'This job is given to a process that runs nothing else.',
  'There is no such job.',
  'The plan does not pass its checks.',
  'Another attempt holds this job, or it has ended.',
])

const messages = [...new Set([engine, ...others].flatMap((found) => found.messages))]
const whole = [...new Set([engine, ...others].flatMap((found) => found.sentences))]

describe('the German sentences', () => {
  it('are there for every message that the engine and the server say', () => {
    expect(messages.length).toBeGreaterThan(190)
    expect(messages.filter((message) => sentences[message] === undefined)).toEqual([])
  })

  it('are there for every sentence without figures', () => {
    expect(whole.length).toBeGreaterThan(100)
    const missing = whole.filter(
      (sentence) =>
        !notForPeople.has(sentence) &&
        !Object.keys(sentences).some((known) => known.includes(sentence)) &&
        translateSentence(sentence, undefined, 'de') === sentence,
    )
    expect(missing).toEqual([])
  })

  it('have the places of their English', () => {
    const other = messages.filter((message) => {
      const german = sentences[message] ?? ''
      return messageArguments(message).join() !== messageArguments(german).join()
    })
    expect(other).toEqual([])
  })

  it('are filled in as the whole of ICU does', () => {
    const german = { group: '.', point: ',' }
    for (const message of messages)
      for (const number of [0, 1, 2, 1234.5]) {
        // ICU itself knows no tenths.
        const text = (sentences[message] ?? '').replaceAll(', number, tenths}', ', number}')
        const values = Object.fromEntries(messageArguments(text).map((name) => [name, number]))
        expect(fillMessage(text, values, german)).toBe(fillAsIcu('de', text, values))
      }
  })

  it('are there for every title of a problem', () => {
    const english = Object.values(problemCatalogue).map(({ title }) => title)
    expect(Object.keys(titles).sort()).toEqual([...new Set(english)].sort())
  })

  it('are not English', () => {
    const english = /\b(?:the|and|with|your|you|of|for|is|are)\b/i
    const citations = /\b(?:Institute of Medicine|Am J|Med Sci|J Int|Exercise Physiology)\b/
    expect(
      Object.values({ ...sentences, ...titles }).filter(
        (german) => english.test(german) && !citations.test(german),
      ),
    ).toEqual([])
  })

  it('say nothing that nobody says any more', () => {
    const said = new Set([...messages, ...whole])
    const stale = Object.keys(sentences).filter(
      (sentence) => !said.has(sentence) && !whole.some((part) => sentence.includes(part)),
    )
    expect(stale).toEqual([])
  })
})

describe('translateSentence', () => {
  it.each([
    ['Choose one of: female, male.', 'Wähle eines davon: female, male.'],
    ['Give a number from 100 to 250 cm.', 'Gib eine Zahl von 100 bis 250 cm an.'],
    ['Give a number from 0 to 11.99 inches.', 'Gib eine Zahl von 0 bis 11,99 Zoll an.'],
    ['Give a number from 0 to 2 kg a week.', 'Gib eine Zahl von 0 bis 2 kg in der Woche an.'],
    ['Give a whole number from 1 to 5.', 'Gib eine ganze Zahl von 1 bis 5 an.'],
    ['Fix at most 21 meals.', 'Leg höchstens 21 Mahlzeiten fest.'],
    ['Nobody says this.', 'Nobody says this.'],
  ])('says %s', (english, german) => {
    expect(translateSentence(english, undefined, 'de')).toBe(german)
  })

  it('keeps the English where what it was made of is not known', () => {
    const said = { message: 'Take {n, number} of it.', values: { n: 3 } }
    expect(translateSentence('Take 3 of it.', said, 'de')).toBe('Take 3 of it.')
  })
})
