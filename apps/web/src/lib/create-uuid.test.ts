import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createUuid } from './create-uuid.ts'

describe('createUuid', () => {
  it('makes a version 4 UUID each time', () => {
    for (let count = 0; count < 200; count += 1)
      expect(z.uuidv4().safeParse(createUuid()).success).toBe(true)
  })

  it('does not repeat itself', () => {
    const made = new Set(Array.from({ length: 500 }, () => createUuid()))
    expect(made.size).toBe(500)
  })
})
