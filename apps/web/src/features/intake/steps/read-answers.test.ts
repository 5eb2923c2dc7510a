import { describe, expect, it } from 'vitest'
import { emptyIntakeForm } from '../answers/intake-form.ts'
import { filledForm } from '../answers/testing/filled-form.ts'
import { readAnswers } from './read-answers.ts'

describe('readAnswers', () => {
  it('reads back what was kept', () => {
    const answers = { form: filledForm(), done: ['you', 'goal'] as const }
    expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers)
  })

  it('begins anew with what it cannot read', () => {
    expect(readAnswers({})).toEqual({ form: emptyIntakeForm, done: [] })
    expect(readAnswers({ form: 'lost', done: ['goal', 'review', 'tea', 3] })).toEqual({
      form: emptyIntakeForm,
      done: ['goal'],
    })
  })
})
