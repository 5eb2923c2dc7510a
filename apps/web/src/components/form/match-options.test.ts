import { describe, expect, it } from 'vitest'
import { isSameText, matchOptions } from './match-options.ts'

const options = [
  'Apple and cinnamon porridge',
  'Crème fraîche dip',
  'Shepherd’s pie',
  'Pork rind',
].map((label) => ({ value: label, label }))
const found = (typed: string) => matchOptions(options, typed).map(({ label }) => label)

describe('matchOptions', () => {
  it('finds a label by the beginnings of its words, in any order', () => {
    expect(found('porr app')).toEqual(['Apple and cinnamon porridge'])
  })

  it('finds a part in the middle only where no word begins with it', () => {
    expect(found('or')).toEqual(['Apple and cinnamon porridge', 'Pork rind'])
    expect(found('r')).toEqual(['Pork rind'])
    expect(found('curry')).toEqual([])
  })

  it('needs no accents and no apostrophes', () => {
    expect(found('creme')).toEqual(['Crème fraîche dip'])
    expect(found('shepherds')).toEqual(['Shepherd’s pie'])
    expect(found("SHEPHERD'S")).toEqual(['Shepherd’s pie'])
  })

  it('offers everything while nothing is typed', () => {
    expect(found(' ')).toHaveLength(4)
  })
})

describe('isSameText', () => {
  it('looks at the words alone', () => {
    expect(isSameText('shepherds  PIE', 'Shepherd’s pie')).toBe(true)
    expect(isSameText('pie', 'Shepherd’s pie')).toBe(false)
  })
})
