import { describe, expect, it } from 'vitest'
import { type FaceName, splitByFont } from './faces.ts'

/** What plans hold: fractions, signs, and the letters of dishes from everywhere. */
const printed = 'Aa09 ½⅓⅔¼¾⅛ °’–−×±÷·≤≥µ éèêçñöäüßáàúùóòōēığæđ ộậốởắảủỡơ ²³₀ “”…✓\u00a0'

describe('splitByFont', () => {
  it.each<FaceName>(['text', 'strong', 'narrow'])('can print all of it in %s', (face) => {
    const pieces = splitByFont(printed.normalize('NFC'), face)
    expect(pieces.map(({ text }) => text).join('')).toBe(printed.normalize('NFC'))
    for (const { face: font, text } of pieces)
      for (const glyph of font.font.layout(text).glyphs) expect(glyph.id, text).not.toBe(0)
  })

  it('keeps to the first font where it can, and asks for no glyph that there is not', () => {
    expect(splitByFont('Grüße', 'text')).toHaveLength(1)
    expect(splitByFont('a🥜b', 'text').map(({ text }) => text)).toEqual(['a?b'])
  })
})
