import type {
  ActivityLevel,
  Condition,
  Cuisine,
  DietaryStyle,
  EnergyUnit,
  GoalType,
  Intake,
  LeftoverChoice,
  MacroStyle,
  MeasureSystem,
  Medicine,
  Sex,
  Weekday,
} from '@zero-sum/contracts'
import type { OfferedAllergy } from './offered-allergies.ts'

/** What `none` stands for in a list that must be answered: asked, and nothing applies. */
export type Answered<choice extends string> = readonly (choice | 'none')[]

/**
 * The answers as they are typed: numbers are text, an unanswered choice is empty. A measure has a text in either system, of
 * which one may be empty: the one that was typed last stays as it was typed.
 */
export type IntakeForm = {
  measureSystem: MeasureSystem
  energyUnit: EnergyUnit
  sex: Sex | ''
  age: string
  heightCm: string
  heightFeet: string
  heightInches: string
  weightKg: string
  weightLb: string
  bodyFatPercent: string

  goalType: GoalType | ''
  rateKg: string
  rateLb: string
  activityLevel: ActivityLevel | ''
  trainingDays: readonly Weekday[]

  pregnancy: Answered<'breastfeeding' | 'pregnant'>
  eatingDisorder: 'no' | 'yes' | ''
  conditions: Answered<Condition>
  medicines: Answered<Medicine>

  hasAllergies: 'no' | 'yes' | ''
  allergies: readonly OfferedAllergy[]
  otherAllergies: readonly string[]
  mayContain: 'allow' | 'avoid'
  /** The person has read the list of allergies as it stands and said that it is right. */
  allergiesConfirmed: boolean

  dietaryStyle: DietaryStyle
  macroStyle: MacroStyle
  exclusions: readonly string[]
  avoid: readonly string[]
  prefer: readonly string[]
  cuisinePreferences: readonly Cuisine[]

  mealsPerDay: string
  snacksPerDay: string
  cookingSkill: string
  prepTimeMaxMin: string
  /** Minutes on the weekdays that have a time of their own. */
  prepTimeByWeekday: Readonly<Partial<Record<Weekday, string>>>
  variety: string
  leftovers: LeftoverChoice
  /** No weekday means every day; the recipe is empty until one is chosen. */
  fixedMeals: Intake['fixedMeals']
  startDate: string
  planDurationDays: string
}

export type IntakeField = keyof IntakeForm

/** Nothing answered, and what most people would answer where there is such a thing. */
export const emptyIntakeForm: IntakeForm = {
  measureSystem: 'metric',
  energyUnit: 'kcal',
  sex: '',
  age: '',
  heightCm: '',
  heightFeet: '',
  heightInches: '',
  weightKg: '',
  weightLb: '',
  bodyFatPercent: '',

  goalType: '',
  rateKg: '',
  rateLb: '',
  activityLevel: '',
  trainingDays: [],

  pregnancy: [],
  eatingDisorder: '',
  conditions: [],
  medicines: [],

  hasAllergies: '',
  allergies: [],
  otherAllergies: [],
  mayContain: 'avoid',
  allergiesConfirmed: false,

  dietaryStyle: 'omnivore',
  macroStyle: 'balanced',
  exclusions: [],
  avoid: [],
  prefer: [],
  cuisinePreferences: [],

  mealsPerDay: '3',
  snacksPerDay: '1',
  cookingSkill: '5',
  prepTimeMaxMin: '45',
  prepTimeByWeekday: {},
  variety: '3',
  leftovers: 'some',
  fixedMeals: [],
  startDate: '',
  planDurationDays: '7',
}
