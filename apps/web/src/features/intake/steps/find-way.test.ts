import { describe, expect, it } from 'vitest'
import { emptyIntakeForm, type IntakeField } from '../answers/intake-form.ts'
import { filledForm } from '../answers/testing/filled-form.ts'
import {
  type Answers,
  firstOpenStep,
  mayOpen,
  nextStep,
  openAt,
  previousStep,
  withDone,
} from './find-way.ts'
import { type StepName, stepNames, stepOfField } from './step-names.ts'

const asked = stepNames.filter((step) => step !== 'review')
const finished: Answers = { form: filledForm(), done: asked }
const upTo = (step: StepName): Answers => ({
  form: filledForm(),
  done: asked.slice(0, stepNames.indexOf(step)),
})

describe('stepOfField', () => {
  it('puts every field at a step, in the order of the steps', () => {
    const steps = (Object.keys(emptyIntakeForm) as IntakeField[]).map(stepOfField)
    expect([...new Set(steps)]).toEqual(asked)
  })

  it('knows single ones', () => {
    expect(stepOfField('rateLb')).toBe('goal')
    expect(stepOfField('allergiesConfirmed')).toBe('allergies')
    expect(stepOfField('prefer')).toBe('food')
    expect(stepOfField('planDurationDays')).toBe('week')
  })
})

describe('the way through the steps', () => {
  it('begins at the first and goes on one by one', () => {
    const nobody: Answers = { form: emptyIntakeForm, done: [] }
    expect(firstOpenStep(nobody)).toBe('you')
    expect(nextStep(upTo('goal'), 'you')).toBe('goal')
    expect(nextStep(upTo('food'), 'goal')).toBe('health')
  })

  it('does not take defaults for answers', () => {
    expect(firstOpenStep(upTo('food'))).toBe('food')
    expect(mayOpen(upTo('food'), 'week')).toBe(false)
    expect(mayOpen(upTo('food'), 'you')).toBe(true)
  })

  it('stops where an answer has become wrong', () => {
    const { form, done } = finished
    const wrong = { form: { ...form, goalType: '' as const }, done }
    expect(firstOpenStep(wrong)).toBe('goal')
    expect(mayOpen(wrong, 'review')).toBe(false)
    expect(nextStep(wrong, 'you')).toBe('goal')
    expect(nextStep(wrong, 'food')).toBe('goal')
  })

  it('leads back to the review once everything is answered, from any step', () => {
    for (const step of asked) expect(nextStep(finished, step)).toBe('review')
  })

  it('goes back without an end before the first', () => {
    expect([previousStep('review'), previousStep('you')]).toEqual(['week', undefined])
  })

  it('remembers a step once, in the order of the steps', () => {
    expect(withDone(withDone(upTo('goal'), 'goal'), 'you').done).toEqual(['you', 'goal'])
  })
})

describe('openAt', () => {
  it('is where the person left, as far as they have come', () => {
    expect(openAt(upTo('food'), 'goal', false)).toBe('goal')
    expect(openAt(upTo('food'), 'review', false)).toBe('food')
    expect(openAt(upTo('food'), 'somewhere', false)).toBe('food')
    expect(openAt({ form: emptyIntakeForm, done: [] }, undefined, false)).toBe('you')
  })

  it('is the review for somebody with a plan, wherever they looked last', () => {
    expect(openAt(finished, 'food', true)).toBe('review')
    expect(openAt(finished, 'food', false)).toBe('food')
    expect(openAt(upTo('food'), 'goal', true)).toBe('goal')
  })
})
