import { describe, expect, it } from 'vitest'
import { readVisible } from './child-log.ts'

describe('readVisible', () => {
  it('passes the message of a warning or an error on', () => {
    expect(readVisible('{"level":40,"msg":"The queue is away."}', false)).toBe('The queue is away.')
    expect(readVisible('{"level":50,"msg":"It broke."}', true)).toBe('It broke.')
  })

  it('keeps what is routine in the log', () => {
    expect(readVisible('{"level":30,"msg":"Job completed"}', false)).toBeUndefined()
    expect(readVisible('✓ Ready in 153ms', false)).toBeUndefined()
  })

  it('passes plain text on the error stream on, such as a stack that no logger caught', () => {
    expect(readVisible('TypeError: x is not a function', true)).toBe(
      'TypeError: x is not a function',
    )
    expect(readVisible('{ not JSON', true)).toBe('{ not JSON')
  })
})
