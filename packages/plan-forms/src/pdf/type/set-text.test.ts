import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure } from './measure.ts'
import { setPlain, setText } from './set-text.ts'
import { type Style, styles, tabular } from './style.ts'

const linesOf = (text: string, width: number) =>
  setPlain(text, styles.body, width).lines.map(({ pieces }) =>
    pieces.map((piece) => piece.text).join(''),
  )

describe('setText', () => {
  it('keeps every line inside its width and every character in its order', () => {
    const words = fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }))
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 200 }), (some, width) => {
        const text = some.join(' ')
        const set = setPlain(text, styles.body, width)
        for (const { width: own } of set.lines) expect(own).toBeLessThanOrEqual(width + 0.02)
        expect(linesOf(text, width).join('')).toBe(text)
      }),
    )
  })

  it('ends lines after spaces, hyphens and dashes inside words, and never at a fixed space', () => {
    const width = measure('some long-', styles.body) + 1
    const lines = linesOf('some long-grain rice for 10\u00a0minutes', width)
    expect(lines[0]).toBe('some long-')
    expect(lines.find((line) => line.includes('10'))).toContain('10\u00a0minutes')
  })

  it('leaves numbers with a dash whole', () => {
    expect(linesOf('at 20–35 and 20–35 again', 40).join('|')).not.toMatch(/–\|/)
  })

  it('keeps a number beside what it counts, as far as a line holds both', () => {
    for (const [text, pair] of [
      ['Mit einem Löffel Wasser 2 Minuten zusammenfallen lassen.', '2 Minuten'],
      ['Warten, bis es innen 63 °C hat.', '63 °C'],
      ['Add ½ teaspoon of salt and stir.', '½ teaspoon'],
    ] as const)
      for (let width = measure(pair, styles.body) + 1; width < 200; width += 3)
        expect(
          linesOf(text, width).some((line) => line.includes(pair)),
          `${text} at ${width}`,
        ).toBe(true)
    expect(linesOf('12 Passionsfrüchte', measure('Passionsfrüchte', styles.body) + 1)).toEqual([
      '12 ',
      'Passionsfrüchte',
    ])
  })

  it('leaves no word alone on the last line where the one before can spare another', () => {
    const text = 'Kantonesischer gedämpfter Eierstich mit Seidentofu und Garnelen'
    const width = measure('Kantonesischer gedämpfter Eierstich mit Seidentofu und', styles.body) + 1
    expect(linesOf(text, width)).toEqual([
      'Kantonesischer gedämpfter Eierstich mit Seidentofu ',
      'und Garnelen',
    ])
    expect(linesOf(`${text}\nmit Reis`, width)[1]).toBe('und Garnelen ')
    // Two words can't be shared out better.
    expect(linesOf('Tōfu sutēki', measure('sutēki', styles.body) + 1)).toEqual(['Tōfu ', 'sutēki'])
  })

  it('begins a line at a line feed', () => {
    expect(linesOf('on target\ntarget 30 g', 500)).toEqual(['on target ', 'target 30 g'])
  })

  it('does not part what runs put together', () => {
    const run = (text: string, style: Style = styles.body) => ({ text, style })
    const { lines } = setText([run('word '), run('wide'), run('st', styles.strong)], 45)
    const last = lines.at(-1)?.pieces.map(({ text }) => text)
    expect(last?.join('')).toBe('widest')
  })
})

describe('measure', () => {
  it('gives figures of one width where they stand in columns', () => {
    expect(measure('111', tabular(styles.body))).toBeCloseTo(
      measure('888', tabular(styles.body)),
      9,
    )
    expect(measure('111', styles.body)).toBeLessThan(measure('888', styles.body))
  })
})
