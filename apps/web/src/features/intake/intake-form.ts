import type {
  ActivityLevel,
  Condition,
  Cuisine,
  DietaryStyle,
  GoalType,
  Intake,
  LeftoverChoice,
  MacroStyle,
  Medicine,
  Sex,
  Weekday,
} from '@zero-sum/contracts'
import type { OfferedAllergy } from './offered-allergies.ts'

export type Units = 'metric' | 'imperial'

/** What `none` stands for in a list that must be answered: asked, and nothing applies. */
export type Answered<choice extends string> = readonly (choice | 'none')[]

/**
 * The form as it is typed: numbers are text in the chosen units, an unanswered choice is empty. It lives in memory only,
 * since these are health data.
 */
export type IntakeForm = {
  units: Units
  sex: Sex | ''
  age: string
  heightCm: string
  heightFeet: string
  heightInches: string
  /** In kg or lb. */
  weight: string
  bodyFatPercent: string
  goalType: GoalType | ''
  /** In kg or lb a week. */
  rate: string
  activityLevel: ActivityLevel | ''
  trainingDays: readonly Weekday[]
  dietaryStyle: DietaryStyle
  macroStyle: MacroStyle
  allergies: readonly OfferedAllergy[]
  otherAllergies: readonly string[]
  mayContain: 'allow' | 'avoid'
  exclusions: readonly string[]
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
  planDurationDays: string
  startDate: string
  pregnancy: Answered<'breastfeeding' | 'pregnant'>
  eatingDisorder: 'no' | 'yes' | ''
  conditions: Answered<Condition>
  medicines: Answered<Medicine>
}

export type IntakeField = keyof IntakeForm

export const emptyIntakeForm: IntakeForm = {
  units: 'metric',
  sex: '',
  age: '',
  heightCm: '',
  heightFeet: '',
  heightInches: '',
  weight: '',
  bodyFatPercent: '',
  goalType: '',
  rate: '',
  activityLevel: '',
  trainingDays: [],
  dietaryStyle: 'omnivore',
  macroStyle: 'balanced',
  allergies: [],
  otherAllergies: [],
  mayContain: 'avoid',
  exclusions: [],
  cuisinePreferences: [],
  mealsPerDay: '3',
  snacksPerDay: '1',
  cookingSkill: '5',
  prepTimeMaxMin: '45',
  prepTimeByWeekday: {},
  variety: '3',
  leftovers: 'some',
  fixedMeals: [],
  planDurationDays: '7',
  startDate: '',
  pregnancy: [],
  eatingDisorder: '',
  conditions: [],
  medicines: [],
}
