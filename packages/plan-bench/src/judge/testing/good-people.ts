import type { IntakeInput } from '@zero-sum/contracts'
import { type Person, personOf } from '../../people/draw-person.ts'

/** A food to plant, as a plan would list it. */
export type PlantedFood = { ndb: string; food: string }

/** A person whose plan is good, and what would be wrong in it. */
export type GoodPerson = {
  person: Person
  allergen: PlantedFood & { word: string }
  traces: PlantedFood | undefined
  outsideDiet: (PlantedFood & { word: string }) | undefined
  excluded: PlantedFood & { word: string }
}

const adult: IntakeInput = {
  sex: 'female',
  age: 34,
  heightCm: 168,
  weightKg: 68,
  goal: { type: 'cut', rateKgPerWeek: 0.3 },
  activityLevel: 'moderately_active',
  trainingDays: ['monday', 'thursday', 'saturday'],
  mealsPerDay: 3,
  snacksPerDay: 1,
  cookingSkill: 7,
  prepTimeMaxMin: 60,
  safety: {},
}

const milk = { ndb: '01077', food: 'Whole milk', word: 'Stir in a splash of milk.' }
const peanuts = { ndb: '16398', food: 'Peanut butter, smooth', word: 'Top with peanuts.' }
const prawns = { ndb: '15149', food: 'Prawns, peeled, raw', word: 'Fold in the prawns.' }
const bread = { ndb: '18069', food: 'White bread', word: 'Eat with sourdough.' }
const sesame = { ndb: '12166', food: 'Tahini', word: 'Scatter with sesame.' }
const chicken = { ndb: '05062', food: 'Chicken breast, raw', word: 'Chicken stew' }
const rice = { ndb: '20044', food: 'White long-grain rice, dry', word: 'Rice bowl' }
const mushrooms = { ndb: '11260', food: 'White mushrooms', word: 'with mushrooms' }
const coriander = { ndb: '11165', food: 'Coriander leaves, fresh', word: 'with coriander' }

/** Five who differ in all that the judge looks at. */
export const goodPeople: readonly GoodPerson[] = [
  {
    person: personOf('no milk', { ...adult, allergies: ['milk'], exclusions: ['mushrooms'] }, 11),
    allergen: milk,
    traces: { ndb: '19904', food: 'Dark chocolate, 70–85 % cocoa' },
    outsideDiet: undefined,
    excluded: mushrooms,
  },
  {
    person: personOf(
      'vegetarian without peanuts',
      {
        ...{ ...adult, sex: 'male', heightCm: 178, weightKg: 80, dietaryStyle: 'vegetarian' },
        startDate: '2027-03-04',
        allergies: ['peanut'],
        exclusions: ['coriander'],
      },
      12,
    ),
    allergen: peanuts,
    traces: { ndb: '12061', food: 'Almonds, shelled' },
    outsideDiet: chicken,
    excluded: coriander,
  },
  {
    person: personOf(
      'pescatarian without shellfish',
      {
        ...{ ...adult, sex: 'male', heightCm: 181, weightKg: 84 },
        dietaryStyle: 'pescatarian',
        allergies: ['crustacean'],
        exclusions: ['mushrooms'],
      },
      13,
    ),
    allergen: prawns,
    traces: undefined,
    outsideDiet: chicken,
    excluded: mushrooms,
  },
  {
    person: personOf(
      'paleo without sesame',
      {
        ...{ ...adult, dietaryStyle: 'paleo', macroStyle: 'low_carb', trainingDays: [] },
        goal: { type: 'maintain' },
        allergies: ['sesame'],
        exclusions: ['coriander'],
      },
      14,
    ),
    allergen: sesame,
    traces: undefined,
    outsideDiet: rice,
    excluded: coriander,
  },
  {
    person: personOf(
      'keto without wheat',
      { ...adult, dietaryStyle: 'keto', allergies: ['wheat'], exclusions: ['coriander'] },
      15,
    ),
    allergen: bread,
    traces: { ndb: '08120', food: 'Rolled oats, dry' },
    outsideDiet: undefined,
    excluded: coriander,
  },
]
