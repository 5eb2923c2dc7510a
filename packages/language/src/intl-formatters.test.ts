import { describe, expect, it } from 'vitest'
import { dateFormat } from './intl-formatters.ts'

/** A name that every browser may send: letters of a time zone are not told apart by their case. */
function spelled(number: number): string {
  const letters = [...'indianapolis']
    .map((letter, at) => ((number >> at) & 1 ? letter.toUpperCase() : letter))
    .join('')
  return `America/Indiana/${letters}`
}

describe('the formatters', () => {
  it('are made once for the same question', () => {
    expect(dateFormat('de-DE', { month: 'long' })).toBe(dateFormat('de-DE', { month: 'long' }))
  })

  it('are let go when more are asked for than anybody needs', () => {
    const first = dateFormat('en-GB', { timeZone: spelled(0) })
    for (let number = 1; number <= 600; number += 1)
      dateFormat('en-GB', { timeZone: spelled(number) })
    expect(dateFormat('en-GB', { timeZone: spelled(0) })).not.toBe(first)
  })
})
