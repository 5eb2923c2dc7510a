import { describe, expect, it } from 'vitest'
import { samplePlan } from '../testing/sample-plan.ts'
import { placeMeals } from './find-pot.ts'
import { findRepeats } from './find-repeats.ts'

const plan = samplePlan()
const tellings = findRepeats(plan)
const told = (day: number, at: number) => {
  const placed = placeMeals(plan).find((one) => one.day.day === day && one.at === at)
  const telling = placed && tellings.get(placed.meal)
  if (telling === undefined) throw new Error('There is no such meal.')
  return telling.kind === 'whole'
    ? telling
    : { ...telling, earlier: [telling.earlier.day.day, telling.earlier.at] }
}

describe('findRepeats', () => {
  it('tells a recipe where it first comes', () => {
    expect(told(1, 0)).toEqual({ kind: 'whole' })
  })

  it('tells a leftover where it was cooked', () => {
    expect(told(2, 1)).toEqual({ kind: 'nothing', earlier: [1, 1] })
  })

  it('tells the same amounts no second time, and other amounts without the steps', () => {
    expect(told(2, 0)).toEqual({ kind: 'nothing', earlier: [1, 0] })
    expect(told(3, 0)).toEqual({ kind: 'amounts', earlier: [1, 0], newSteps: [] })
  })

  it('tells the steps that are new', () => {
    const changed = samplePlan()
    changed.days[2]?.meals[0]?.method.push('Keep the other portion.')
    const last = changed.days[2]?.meals[0]
    expect(last && findRepeats(changed).get(last)).toMatchObject({
      kind: 'amounts',
      newSteps: ['Keep the other portion.'],
    })
  })
})
