import type { Weekday } from '@zero-sum/contracts'
import { parseTyped } from '../../lib/parse-typed.ts'
import { portionOfPercent } from './portion-percent.ts'
import { type DayChoice, daysOfChoice } from './shared-meals.ts'

/** What a page asks of somebody who eats along; faults stand beside these. */
export type MemberField =
  | 'name'
  | 'age'
  | 'sex'
  | 'height'
  | 'weight'
  | 'goal'
  | 'activityLevel'
  | 'portion'
  | 'allergies'
  | 'exclusions'
  | 'meals'

/** Details of a member that the form has no field for; they stay as they are. */
export type KeptDetails = {
  bodyFatPercent?: number
  trainingDays?: readonly Weekday[]
  macroStyle?: string
  goal?: { type: string; rateKgPerWeek?: number }
}

/**
 * Somebody who eats along, as the API takes them, from the fields of the form. What is no number goes as it is, for the API to
 * say what is wrong with it.
 */
export function memberFromForm(data: FormData, kept: KeptDetails = {}): Record<string, unknown> {
  const text = (name: string) => String(data.get(name) ?? '').trim()
  const isChild = text('kind') === 'child'
  const everybody = {
    kind: isChild ? 'child' : 'adult',
    name: text('name'),
    eats: sharedMeals(data),
    dietaryStyle: text('dietaryStyle'),
    allergies: [...data.getAll('allergies').map(String), ...words(text('allergies-own'))],
    exclusions: words(text('exclusions')),
    mayContain: text('mayContain'),
    age: parseTyped(text('age')),
    portion: portionOfPercent(parseTyped(text(isChild ? 'portion-child' : 'portion'))),
  }
  if (isChild) return given(everybody)
  return given({
    ...everybody,
    sex: text('sex') || undefined,
    heightCm: parseTyped(text('heightCm')),
    heightFeet: parseTyped(text('heightFeet')),
    heightInches: parseTyped(text('heightInches')),
    weightKg: parseTyped(text('weightKg')),
    weightLbs: parseTyped(text('weightLbs')),
    goal: goalOf(text('goal'), kept),
    activityLevel: text('activityLevel') || undefined,
    safety: safetyOf(data),
    bodyFatPercent: kept.bodyFatPercent,
    trainingDays: kept.trainingDays,
    macroStyle: macroStyleOf(text('dietaryStyle'), kept),
  })
}

/** What is wrong with the choice of meals: an empty list would mean all of them, or every day. */
export function faultOfMeals(data: FormData): 'noDay' | 'noMeal' | undefined {
  if (data.get('meals') !== 'some') return undefined
  const chosen = choicesOf(data)
  if (chosen.length === 0) return 'noMeal'
  const isOpen = chosen.some(
    ({ slot, choice }) => choice === 'some' && data.getAll(`days-${slot}`).length === 0,
  )
  return isOpen ? 'noDay' : undefined
}

/** The field of the form that a pointer of the API's is about; nothing for what the form does not ask. */
export function fieldOfPointer(pointer: string): MemberField | undefined {
  const [, name = ''] = pointer.split('/')
  return fieldsOfApi[name]
}

const fieldsOfApi: Readonly<Record<string, MemberField>> = {
  name: 'name',
  age: 'age',
  sex: 'sex',
  heightCm: 'height',
  heightFeet: 'height',
  heightInches: 'height',
  weightKg: 'weight',
  weightLbs: 'weight',
  goal: 'goal',
  activityLevel: 'activityLevel',
  portion: 'portion',
  allergies: 'allergies',
  exclusions: 'exclusions',
  eats: 'meals',
}

function choicesOf(data: FormData): { slot: string; choice: DayChoice }[] {
  return [...data.entries()].flatMap(([name, choice]) =>
    name.startsWith('eats-') && choice !== 'never'
      ? [{ slot: name.slice('eats-'.length), choice: choice as DayChoice }]
      : [],
  )
}

function sharedMeals(data: FormData): { slot: string; weekdays: readonly Weekday[] }[] {
  if (data.get('meals') !== 'some') return []
  return choicesOf(data).map(({ slot, choice }) => ({
    slot,
    weekdays: daysOfChoice(choice, data.getAll(`days-${slot}`) as Weekday[]),
  }))
}

/** A pace that was set for one goal is none for another. */
function goalOf(type: string, { goal }: KeptDetails): Record<string, unknown> {
  return type === goal?.type ? { ...goal } : { type }
}

/** Keto is a balance of nutrients as well as a diet; whoever leaves the one leaves the other. */
function macroStyleOf(diet: string, { macroStyle }: KeptDetails): string | undefined {
  if (diet === 'keto') return 'keto'
  return macroStyle === 'keto' ? undefined : macroStyle
}

/** Nothing where nobody has said whether something applies. */
function safetyOf(data: FormData): Record<string, unknown> | undefined {
  const answer = data.get('health')
  if (answer === 'no') return {}
  if (answer !== 'yes') return undefined
  const has = (name: string) => data.get(name) !== null
  return {
    pregnant: has('pregnant'),
    breastfeeding: has('breastfeeding'),
    eatingDisorder: has('eatingDisorder'),
    conditions: data.getAll('conditions'),
    medicines: data.getAll('medicines'),
  }
}

/** "mushrooms, red meat" */
function words(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

function given(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
