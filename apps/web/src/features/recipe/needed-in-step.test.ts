import { describe, expect, it } from 'vitest'
import { neededInStep } from './needed-in-step.ts'

const line = (food: string) => ({ ndb: '11111', food, grams: 10, household: '' })
const foods = (step: string, ...names: string[]) =>
  neededInStep(step, names.map(line)).map(({ food }) => food)

describe('neededInStep', () => {
  it('finds the foods that a step names, in the singular and the plural', () => {
    expect(
      foods(
        'Fry the diced red pepper and two tomatoes.',
        'Red pepper, raw',
        'Tomato',
        'Spinach, fresh',
      ),
    ).toEqual(['Red pepper, raw', 'Tomato'])
  })

  it('does not take one pepper for another', () => {
    expect(foods('Season with black pepper.', 'Red pepper', 'Black pepper')).toEqual([
      'Black pepper',
    ])
  })

  it('reads German as well', () => {
    expect(foods('Die Zwiebeln andünsten.', 'Zwiebel', 'Möhre')).toEqual(['Zwiebel'])
    const pot = ['Schwarzer Pfeffer', 'Weißer Pfeffer', 'Tomaten, frisch', 'Getrockneter Oregano']
    expect(foods('Mit schwarzem Pfeffer, Tomate und Oregano mischen.', ...pot)).toEqual([
      'Schwarzer Pfeffer',
      'Tomaten, frisch',
      'Getrockneter Oregano',
    ])
  })
})
