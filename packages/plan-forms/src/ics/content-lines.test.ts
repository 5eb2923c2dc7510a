import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeText, joinLines, writeUri } from './content-lines.ts'

const unfold = (text: string) => text.replaceAll('\r\n ', '')
const readBack = (text: string) =>
  text.replace(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character))

describe('joinLines', () => {
  it('folds at 75 octets, inside no character, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400, size: 'large' }), (text) => {
        const line = `SUMMARY:${escapeText(text)}`
        const folded = joinLines([line])
        expect(folded.endsWith('\r\n')).toBe(true)
        for (const part of folded.slice(0, -2).split('\r\n')) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
          expect(Buffer.from(part).toString()).toBe(part)
        }
        expect(unfold(folded)).toBe(`${line}\r\n`)
      }),
    )
  })

  it('fills each line before it begins the next, the space at its head counted', () => {
    const lengths = (line: string) =>
      joinLines([line])
        .split('\r\n')
        .map((part) => Buffer.byteLength(part))
    expect(lengths(`X:${'a'.repeat(200)}`)).toEqual([75, 75, 54, 0])
    expect(lengths(`X:${'ü'.repeat(60)}`)).toEqual([74, 49, 0])
  })
})

describe('escapeText', () => {
  it('can be read back, but for control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const escaped = escapeText(text)
        expect(escaped).not.toMatch(/[\p{Cc}]/u)
        const kept = text.replace(/\r\n?/g, '\n').replace(/(?!\n)[\p{Cc}\u2028\u2029]/gu, '')
        expect(readBack(escaped)).toBe(kept)
      }),
    )
  })
})

describe('writeUri', () => {
  it('leaves an address as it is and takes nothing else', () => {
    expect(writeUri('https://x.example/a?b=1;2,3')).toBe('https://x.example/a?b=1;2,3')
    expect(() => writeUri('no address')).toThrow()
    expect(writeUri('https://x.example/\r\nX:1')).not.toMatch(/[\r\n]/)
  })
})
