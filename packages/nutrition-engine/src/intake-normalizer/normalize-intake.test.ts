import type { IntakeInput, Problem } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../catalogue/recipe.ts'
import { IntakeRefused } from '../refusal.ts'
import { fixtureCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { normalizeIntake } from './normalize-intake.ts'
import type { NormalizedIntake } from './normalized-intake.ts'

const clear = { pregnant: false, breastfeeding: false }
const catalogue: Readonly<Catalogue> = Object.freeze({ ...fixtureCatalogue })

function normalized(different: Partial<IntakeInput> = {}): NormalizedIntake {
  return normalizeIntake(Object.freeze(fixtureIntake({ safety: clear, ...different })), catalogue)
}

function codesOf({ notices }: NormalizedIntake): string[] {
  return notices.map(({ code }) => code)
}

function problemOf(different: Partial<IntakeInput>): Problem {
  try {
    normalized(different)
  } catch (error) {
    if (error instanceof IntakeRefused) return error.problem
    throw error
  }
  throw new Error('The intake was not refused.')
}

describe('normalizeIntake', () => {
  it('keeps an ordinary intake and says nothing', () => {
    const person = normalized()
    expect(person).toMatchObject({ diet: 'omnivore', macroStyle: 'balanced', weightKg: 66 })
    expect(person.goal).toEqual({ type: 'maintain', rateKgPerWeek: 0 })
    expect([person.allergens.size, person.excludedFoods.size, person.screening]).toEqual([
      0,
      0,
      'screened',
    ])
    expect(codesOf(person)).toEqual([])
    expect(person).not.toHaveProperty('allergies')
    expect(person).not.toHaveProperty('exclusions')
    expect(person).not.toHaveProperty('dietaryStyle')
  })

  it('leaves out foods rich in tyramine for somebody on an MAO inhibitor, and for nobody else', () => {
    const [soySauce, cheddar] = ['soy-sauce', 'cheddar'].map((key, at) => {
      const food = fixtureCatalogue.foods.get('salt')
      if (food === undefined) throw new Error('The fixture has no salt.')
      return { ...food, key, name: at === 0 ? 'Soy sauce' : 'Cheddar', words: [] }
    })
    if (soySauce === undefined || cheddar === undefined) throw new Error('There are two foods.')
    const foods = new Map([
      ...fixtureCatalogue.foods,
      [soySauce.key, soySauce],
      [cheddar.key, cheddar],
    ])
    const excludedBy = (medicines: ('maoi' | 'warfarin')[]) => {
      const intake = fixtureIntake({ safety: { ...clear, medicines } })
      return [...normalizeIntake(intake, { ...fixtureCatalogue, foods }).excludedFoods]
    }
    expect(excludedBy(['maoi'])).toEqual(expect.arrayContaining(['cheddar', 'soy-sauce']))
    expect(excludedBy(['maoi'])).toHaveLength(2)
    expect(excludedBy(['warfarin'])).toEqual([])
  })

  it('turns the keto style into an omnivore on keto', () => {
    expect(normalized({ dietaryStyle: 'keto' })).toMatchObject({
      diet: 'omnivore',
      macroStyle: 'keto',
    })
    const both = normalized({ dietaryStyle: 'keto', macroStyle: 'high_protein' })
    expect(both.macroStyle).toBe('keto')
    expect(codesOf(both)).toContain('keto_decides')
  })

  it('fills in a moderate rate and says so', () => {
    const cut = normalized({ goal: { type: 'cut' } })
    expect(cut.goal.rateKgPerWeek).toBe(0.5)
    expect(codesOf(cut)).toEqual(['default_rate'])
    expect(normalized({ goal: { type: 'bulk' } }).goal.rateKgPerWeek).toBe(0.25)
  })

  it('puts training days in the order of the week', () => {
    const { trainingDays } = normalized({ trainingDays: ['friday', 'monday'] })
    expect(trainingDays).toEqual(['monday', 'friday'])
  })

  it('joins allergies and exclusions and warns of cross-contact', () => {
    const person = normalized({ allergies: ['Peanuts', 'bananas'], exclusions: ['Tofu'] })
    expect([...person.allergens]).toEqual(['peanut'])
    expect([...person.excludedFoods]).toEqual(['banana', 'tofu-firm'])
    expect(person.forbiddenWords).toEqual(['peanut', 'banana', 'tofu'])
    expect(person.avoidTraces).toBe(true)
    expect(codesOf(person)).toEqual(['cross_contact', 'allergy_outside_list', 'exclusion_read_as'])
  })

  it('says that traces were allowed', () => {
    const person = normalized({ allergies: ['milk'], mayContain: 'allow' })
    expect(person.avoidTraces).toBe(false)
    expect(codesOf(person)).toEqual(['cross_contact', 'traces_allowed'])
  })

  it('leaves out gluten and its traces for coeliac disease, named as an allergy or not', () => {
    const person = normalized({
      mayContain: 'allow',
      safety: { ...clear, conditions: ['coeliac_disease'] },
    })
    expect([...person.allergens]).toEqual(['wheat', 'rye', 'barley', 'oats'])
    expect(person.avoidTraces).toBe(true)
    expect(codesOf(person)).toEqual(['coeliac_disease', 'cross_contact'])
    const typed = normalized({ mayContain: 'allow', allergies: ['Celiac disease'] })
    expect([...typed.allergens]).toEqual(['wheat', 'rye', 'barley', 'oats'])
    expect(typed.avoidTraces).toBe(true)
  })

  it('says a thing once that is named several times', () => {
    const person = normalized({ exclusions: ['banana', 'banana', 'bananas'] })
    expect(codesOf(person)).toEqual(['exclusion_read_as', 'exclusion_read_as'])
  })

  it('marks an intake whose safety nobody asked about', () => {
    const person = normalizeIntake(fixtureIntake(), catalogue)
    expect(person.screening).toBe('unscreened')
    expect(codesOf(person)).toEqual(['unscreened'])
  })

  it('refuses unknown words, all of them at once, with what was perhaps meant', () => {
    const problem = problemOf({ allergies: ['milk', 'penuts'], exclusions: ['tomatoe', 'flurb'] })
    expect(problem).toMatchObject({ code: 'unknown_food', status: 422 })
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/allergies/1', '/exclusions/1'])
    expect(problem.errors?.[0]?.detail).toContain('"peanut"')
    expect(problem.suggestions?.[0]?.change).toEqual({ allergies: ['milk', 'peanut'] })
  })

  it('corrects one word of an entry and keeps the others', () => {
    const problem = problemOf({ allergies: ['milk and penuts'] })
    expect(problem.suggestions?.[0]?.change).toEqual({ allergies: ['milk and peanut'] })
  })

  it('refuses what is unsafe before it reads any food', () => {
    const problem = problemOf({ safety: { pregnant: true }, allergies: ['flurb'] })
    expect(problem.code).toBe('unsafe_intake')
  })

  it('refuses wishes that leave no dish, and names the exclusion to give up', () => {
    const onlyTofu: Catalogue = {
      ...catalogue,
      recipes: [
        {
          ...(fixtureCatalogue.recipes[0] ?? expect.fail('the fixture has dishes')),
          ingredients: [
            { food: 'tofu-firm', grams: 100, role: 'protein', minGrams: 50, maxGrams: 200 },
          ],
        },
      ],
    }
    const intake = fixtureIntake({ dietaryStyle: 'vegan', exclusions: ['apples', 'tofu'] })
    const refused = expect.objectContaining({
      problem: expect.objectContaining({
        code: 'impossible_wishes',
        reason: 'no_dish_left',
        suggestions: [expect.objectContaining({ change: { exclusions: ['apples'] } })],
      }),
    })
    expect(() => normalizeIntake(intake, onlyTofu)).toThrow(refused)
  })
})
