import { dietaryStyles, macroStyles, offeredAllergyLabels } from '@zero-sum/contracts'
import { IntakeRefused, normalizeIntake } from '@zero-sum/nutrition-engine'
import { expect, it } from 'vitest'
import { openBench } from '../observations/open-bench.ts'
import { drawPerson } from './draw-person.ts'
import { readExamples } from './read-examples.ts'

const people = Array.from({ length: 600 }, (_, place) => drawPerson(1, place))

it('draws the same person for the same place, whoever was drawn before', () => {
  expect(drawPerson(1, 317)).toEqual(people[317])
  expect(drawPerson(2, 317).written).not.toEqual(people[317]?.written)
})

it('draws all that can be asked for, the sane and the odd', () => {
  const intakes = people.map(({ intake }) => intake)
  expect(new Set(intakes.map((one) => one.dietaryStyle)).size).toBe(dietaryStyles.length)
  expect(new Set(intakes.map((one) => one.macroStyle)).size).toBe(macroStyles.length)
  expect(new Set(intakes.flatMap((one) => one.allergies)).size).toBe(offeredAllergyLabels.length)
  expect(new Set(intakes.map((one) => one.mealsPerDay)).size).toBe(5)
  expect(Math.max(...intakes.map((one) => one.age))).toBeGreaterThan(95)
  const sane = people.filter(({ isSane }) => isSane).length
  expect(sane).toBeGreaterThan(300)
  expect(sane).toBeLessThan(450)
})

it('names only foods that the product understands', () => {
  const { catalogue } = openBench()
  for (const { intake } of people)
    try {
      normalizeIntake(intake, catalogue)
    } catch (error) {
      if (!(error instanceof IntakeRefused)) throw error
      expect(error.problem.code).not.toBe('unknown_food')
    }
})

it('knows the examples', () => {
  expect(readExamples().length).toBeGreaterThanOrEqual(10)
})
