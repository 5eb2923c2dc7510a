import { type HouseholdMember, parseHouseholdMember } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { memberDefaults } from './member-defaults.ts'
import { faultOfMeals, fieldOfPointer, memberFromForm } from './member-from-form.ts'
import { choiceOfDays, daysBySlot } from './shared-meals.ts'

const metric = { locale: 'en', measureSystem: 'metric' } as const

function formOf(fields: Record<string, string | readonly string[]>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) data.append(name, String(one))
  return data
}

function parsed(written: unknown): HouseholdMember {
  const found = parseHouseholdMember(written)
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  return found.member
}

/** The fields as the page fills them, as the browser sends them. */
function filled(member: HouseholdMember, settings: Parameters<typeof memberDefaults>[1]): FormData {
  const { adult, allergies, health, ...typed } = memberDefaults(member, settings)
  const data = formOf({
    ...{ kind: member.kind, name: member.name, age: typed.age },
    ...{ portion: typed.portion, 'portion-child': typed.childPortion },
    ...{ sex: adult?.sex ?? [], goal: adult?.goal.type ?? 'maintain' },
    activityLevel: adult?.activityLevel ?? '',
    ...(settings.measureSystem === 'us'
      ? {
          heightFeet: typed.heightFeet,
          heightInches: typed.heightInches,
          weightLbs: typed.weightLbs,
        }
      : { heightCm: typed.heightCm, weightKg: typed.weightKg }),
    ...{ allergies, 'allergies-own': typed.otherAllergies, exclusions: typed.exclusions },
    ...{ mayContain: member.mayContain, dietaryStyle: member.dietaryStyle },
    meals: member.eats.length === 0 ? 'all' : 'some',
    ...(health === undefined ? {} : { health }),
  })
  for (const [slot, days] of daysBySlot(member.eats)) {
    data.append(`eats-${slot}`, choiceOfDays(days))
    for (const day of days) data.append(`days-${slot}`, day)
  }
  for (const state of ['pregnant', 'breastfeeding', 'eatingDisorder'] as const)
    if (adult?.safety?.[state] === true) data.append(state, state)
  for (const condition of adult?.safety?.conditions ?? []) data.append('conditions', condition)
  for (const medicine of adult?.safety?.medicines ?? []) data.append('medicines', medicine)
  return data
}

const ben = parsed({
  ...{ kind: 'adult', name: 'Ben', sex: 'male', age: 41, heightCm: 184, weightKg: 86.5 },
  ...{ goal: { type: 'cut', rateKgPerWeek: 0.4 }, activityLevel: 'very_active' },
  ...{ bodyFatPercent: 18, trainingDays: ['monday'], macroStyle: 'high_protein' },
  ...{ allergies: ['peanut', 'kiwi'], exclusions: ['mushrooms', 'red meat'] },
  safety: { conditions: ['coeliac_disease'], medicines: ['maoi'] },
  eats: [{ slot: 'dinner' }, { slot: 'lunch', weekdays: ['tuesday', 'sunday'] }],
})
const mia = parsed({ kind: 'child', name: 'Mia', age: 6, portion: 0.35, mayContain: 'allow' })

describe('memberFromForm', () => {
  it('changes nothing of somebody whose form is sent as it was filled', () => {
    for (const member of [ben, mia])
      for (const locale of ['en', 'de'] as const) {
        const settings = { locale, measureSystem: 'metric' } as const
        const { kept } = memberDefaults(member, settings)
        expect(parsed(memberFromForm(filled(member, settings), kept))).toEqual(member)
      }
  })

  it('reads feet, inches and pounds, and is off by no more than they are', () => {
    const us = { locale: 'en', measureSystem: 'us' } as const
    const again = parsed(memberFromForm(filled(ben, us), memberDefaults(ben, us).kept))
    const { heightCm, weightKg } = again as Extract<HouseholdMember, { kind: 'adult' }>
    expect(Math.abs(heightCm - 184)).toBeLessThanOrEqual(1.27)
    expect(weightKg).toBeCloseTo(86.5, 1)
  })

  it('takes a pace along with its goal alone, and no keto balance out of a keto diet', () => {
    const data = filled(ben, metric)
    const { kept } = memberDefaults(ben, metric)
    data.set('goal', 'maintain')
    data.set('dietaryStyle', 'vegetarian')
    expect(memberFromForm(data, { ...kept, macroStyle: 'keto' })).toMatchObject({
      goal: { type: 'maintain' },
    })
    expect(memberFromForm(data, { ...kept, macroStyle: 'keto' })).not.toHaveProperty('macroStyle')
    data.set('dietaryStyle', 'keto')
    expect(memberFromForm(data, kept)).toMatchObject({ macroStyle: 'keto' })
  })

  it('says nothing of health where nobody answered, and keeps a child’s body out', () => {
    const data = filled(ben, metric)
    data.delete('health')
    expect(memberFromForm(data)).not.toHaveProperty('safety')
    data.set('health', 'no')
    expect(memberFromForm(data)).toMatchObject({ safety: {} })
    data.set('kind', 'child')
    expect(Object.keys(memberFromForm(data))).not.toContain('weightKg')
  })

  it('leaves what is no number for the API to refuse, beside its field', () => {
    const data = filled(ben, metric)
    data.set('age', 'forty')
    data.set('weightKg', '1,5')
    data.set('portion', 'lots')
    const sent: unknown = JSON.parse(JSON.stringify(memberFromForm(data)))
    const found = parseHouseholdMember(sent)
    const fields =
      'faults' in found ? found.faults.map(({ pointer }) => fieldOfPointer(pointer)) : []
    expect(fields.sort()).toEqual(['age', 'portion', 'weight'])
  })
})

describe('faultOfMeals', () => {
  it('lets no empty choice through, which would mean everything', () => {
    expect(faultOfMeals(formOf({ meals: 'all' }))).toBeUndefined()
    expect(faultOfMeals(formOf({ meals: 'some', 'eats-lunch': 'never' }))).toBe('noMeal')
    const some = { meals: 'some', 'eats-lunch': 'some', 'eats-dinner': 'daily' }
    expect(faultOfMeals(formOf(some))).toBe('noDay')
    expect(faultOfMeals(formOf({ ...some, 'days-lunch': 'sunday' }))).toBeUndefined()
  })
})

describe('fieldOfPointer', () => {
  it('finds the field of a list’s entry and of either unit, and none for what is not asked', () => {
    expect(fieldOfPointer('/allergies/2')).toBe('allergies')
    expect(fieldOfPointer('/heightFeet')).toBe('height')
    expect(fieldOfPointer('/weightLbs')).toBe('weight')
    expect(fieldOfPointer('/trainingDays/0')).toBeUndefined()
  })
})
