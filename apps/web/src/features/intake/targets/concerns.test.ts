import { createProblem } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { filledForm, usAnswers } from '../answers/testing/filled-form.ts'
import { concernsStep, fieldsOfProblem, isToldAt, titleOfProblem } from './concerns.ts'

const from = (...pointers: string[]) =>
  createProblem('unsafe_intake', 'No.', {
    errors: pointers.map((pointer) => ({ pointer, detail: 'No.' })),
  })

describe('concernsStep', () => {
  const form = filledForm()

  it('tells a refusal where its answer was given and at every step after, not before', () => {
    const pregnant = from('/safety/pregnant')
    expect(concernsStep(pregnant, 'goal', form)).toBe(false)
    expect(concernsStep(pregnant, 'health', form)).toBe(true)
    expect(concernsStep(pregnant, 'review', form)).toBe(true)
  })

  it('counts the first of several answers', () => {
    expect(concernsStep(from('/prefer/0', '/goal/rateKgPerWeek'), 'goal', form)).toBe(true)
  })

  it('is about food where no answer is named', () => {
    expect(concernsStep(from(), 'allergies', form)).toBe(false)
    expect(concernsStep(from(), 'food', form)).toBe(true)
  })
})

describe('fieldsOfProblem', () => {
  it('names each field once, in the units that are shown', () => {
    const problem = from('/goal/rateKgPerWeek', '/safety/pregnant', '/safety/breastfeeding')
    expect(fieldsOfProblem(problem, filledForm(usAnswers))).toEqual(['rateLb', 'pregnancy'])
  })
})

describe('isToldAt', () => {
  const unknown = (suggestions?: { detail: string }[]) =>
    createProblem('unknown_food', 'Unknown.', {
      errors: [{ pointer: '/prefer/0', detail: 'Unknown.' }],
      ...(suggestions === undefined ? {} : { suggestions }),
    })

  it('leaves what is said beside its field to the field', () => {
    expect(isToldAt('food', unknown(), filledForm())).toBe(false)
    expect(isToldAt('food', unknown([{ detail: 'Write "leek".' }]), filledForm())).toBe(true)
    expect(isToldAt('week', unknown(), filledForm())).toBe(true)
    expect(isToldAt('goal', unknown(), filledForm())).toBe(false)
  })
})

describe('titleOfProblem', () => {
  it('heads a refusal by what it is about', () => {
    const title = (reason: string) => titleOfProblem(createProblem('unsafe_intake', '', { reason }))
    expect(title('eating_disorder')).toBe('refusalTitle_eating_disorder')
    expect(title('underweight_cut')).toBe('refusalTitle_body')
    expect(title('insulin')).toBe('refusalTitle_health')
    expect(titleOfProblem(createProblem('unknown_food', ''))).toBe('refusalTitle_unknown_food')
    expect(titleOfProblem(createProblem('internal', ''))).toBe('refusalTitle')
  })
})
