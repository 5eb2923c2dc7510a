import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colourPairs } from './colour-pairs.ts'
import { contrast } from './contrast.ts'
import { readColours, readSizes, themes } from './read-tokens.ts'

const app = join(import.meta.dirname, '../../app')
const css = readFileSync(join(app, 'tokens.css'), 'utf8')
const colours = readColours(css)

const pairs = colourPairs.flatMap(({ grounds, ...pair }) =>
  grounds.flatMap((ground) => themes.map((theme) => ({ ...pair, ground, theme }))),
)

describe('the colours', () => {
  it('are read, every one that is declared', () => {
    expect(colours).toHaveLength([...css.matchAll(/^ {2}--[\w-]+:/gm)].length)
    expect(colours[0]).toEqual({ name: 'ground', light: '#f3f5ee', dark: '#161a12' })
    expect(colours.find(({ name }) => name === 'beet')).toMatchObject({
      light: '#8a2a54',
      dark: '#8a2a54',
    })
  })

  it.each(pairs)('$colour stands out on $ground, $theme', ({ colour, ground, theme, least }) => {
    const find = (wanted: string) =>
      colours.find(({ name }) => name === wanted)?.[theme] ?? expect.fail(wanted)
    expect(contrast(find(colour), find(ground))).toBeGreaterThanOrEqual(least)
  })
})

it('the sizes are read from the theme', () => {
  const sizes = readSizes(readFileSync(join(app, 'globals.css'), 'utf8'))
  expect(sizes.texts).toContainEqual({ name: 'body', size: '1.0625rem', lineHeight: '1.6' })
  expect(sizes.radii).toContainEqual({ name: 'card', size: '1rem' })
})
