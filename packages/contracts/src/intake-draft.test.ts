import { describe, expect, it } from 'vitest'
import { mostDraftBytes, saveDraftSchema } from './intake-draft.ts'

const draft = (answers: unknown) => saveDraftSchema.safeParse({ step: 'body', answers }).success

/** A text of JSON that nests as deep as its size allows. */
const abyss = JSON.parse(`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)

describe('saveDraftSchema', () => {
  it('takes any half-filled form', () => {
    expect(draft({})).toBe(true)
    expect(draft({ age: '', allergies: ['Milk'], goal: { type: null } })).toBe(true)
  })

  it('takes nothing that is no object', () => {
    for (const answers of [null, [], 'text', 3, undefined]) expect(draft(answers)).toBe(false)
  })

  it('counts the bytes of the answers, not their characters', () => {
    const around = '{"a":""}'.length
    expect(draft({ a: 'x'.repeat(mostDraftBytes - around) })).toBe(true)
    expect(draft({ a: 'x'.repeat(mostDraftBytes - around + 1) })).toBe(false)
    expect(draft({ a: 'ü'.repeat(mostDraftBytes / 2) })).toBe(false)
  })

  it('refuses an abyss of brackets without falling into it', () => {
    expect(draft(abyss)).toBe(false)
  })
})
