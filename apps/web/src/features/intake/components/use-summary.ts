'use client'

import type { ListedRecipe, Weekday } from '@zero-sum/contracts'
import { weekdays } from '@zero-sum/contracts/intake-choices'
import { useLanguage } from '../../../language/language-provider.tsx'
import { parseTyped } from '../../../lib/parse-typed.ts'
import { allergiesOf } from '../answers/allergy-answers.ts'
import type { IntakeForm } from '../answers/intake-form.ts'
import type { AllergyKey } from '../messages/allergies/index.ts'
import type { ChoiceKey } from '../messages/choices/index.ts'
import type { FaultKey } from '../messages/faults/index.ts'
import type { ReviewKey } from '../messages/review/index.ts'
import type { StepName } from '../steps/step-names.ts'
import type { SummaryLine } from './summary-lines.tsx'
import { useOwnFormats } from './use-own-formats.ts'
import { useScaleWords } from './use-scale-words.ts'

export type Summary = Record<Exclude<StepName, 'review'>, SummaryLine[]>

/** All answers in words, by the step that asks for them. */
export function useSummary(
  form: IntakeForm,
  recipes: readonly ListedRecipe[] | undefined,
): Summary {
  const words = useWords()
  return {
    you: youLines(form, words),
    goal: goalLines(form, words),
    health: healthLines(form, words),
    allergies: allergyLines(form, words),
    food: foodLines(form, words),
    week: weekLines(form, words, recipes ?? []),
  }
}

type Words = ReturnType<typeof useWords>

function useWords() {
  const { t } = useLanguage<ReviewKey>('review')
  const { t: choice } = useLanguage<ChoiceKey>('choices')
  const { t: allergy } = useLanguage<AllergyKey>('allergies')
  const { t: fieldName } = useLanguage<FaultKey>('faults')
  const formats = useOwnFormats()
  const scale = useScaleWords()
  return {
    t,
    choice,
    allergy,
    fieldName,
    formats,
    scale,
    /** A typed number, with the decimal sign of the language whatever was typed. */
    written: (typed: string) => formats.number(parseTyped(typed) ?? 0, 2),
    /** A choice that may be open. */
    chosen: (kind: string, value: string) =>
      value === '' ? t('notGiven') : choice(`${kind}_${value}` as ChoiceKey),
    listed: (items: readonly string[], nothing: ReviewKey = 'nothing') =>
      items.length === 0 ? t(nothing) : formats.list(items),
    days: (days: readonly Weekday[]) =>
      formats.list(weekdays.filter((day) => days.includes(day)).map((day) => formats.weekday(day))),
  }
}

function youLines(form: IntakeForm, { t, chosen, fieldName, written }: Words): SummaryLine[] {
  const height =
    form.measureSystem === 'metric'
      ? `${written(form.heightCm)} cm`
      : `${written(form.heightFeet)} ft ${written(form.heightInches)} in`
  const weight =
    form.measureSystem === 'metric'
      ? `${written(form.weightKg)} kg`
      : `${written(form.weightLb)} lb`
  const fat = form.bodyFatPercent.trim()
  return [
    {
      label: t('sexAndAgeOf'),
      value: t('sexAndAge', { sex: chosen('sex', form.sex), age: Number(form.age) }),
    },
    { label: fieldName('field_height'), value: height },
    { label: fieldName('field_weight'), value: weight },
    ...(fat === '' ? [] : [{ label: fieldName('field_bodyFat'), value: `${written(fat)} %` }]),
  ]
}

function goalLines(form: IntakeForm, words: Words): SummaryLine[] {
  const { t, chosen, fieldName, days } = words
  return [
    { label: fieldName('field_goal'), value: goalWords(form, words) },
    { label: fieldName('field_activity'), value: chosen('activity', form.activityLevel) },
    {
      label: fieldName('field_training'),
      value: form.trainingDays.length === 0 ? t('none') : days(form.trainingDays),
    },
  ]
}

function goalWords(form: IntakeForm, { t, chosen, written }: Words): string {
  const goal = chosen('goal', form.goalType)
  if (form.goalType !== 'cut' && form.goalType !== 'bulk') return goal
  const isMetric = form.measureSystem === 'metric'
  const rate = (isMetric ? form.rateKg : form.rateLb).trim()
  if (rate === '') return t('usualPace', { goal })
  return t(isMetric ? 'perWeekMetric' : 'perWeekUs', { goal, rate: written(rate) })
}

function healthLines(form: IntakeForm, { choice, listed, fieldName }: Words): SummaryLine[] {
  const applies = [
    ...form.pregnancy.flatMap((one) => (one === 'none' ? [] : choice(`pregnancy_${one}`))),
    ...(form.eatingDisorder === 'yes' ? [fieldName('field_eatingDisorder')] : []),
    ...form.conditions.flatMap((one) => (one === 'none' ? [] : choice(`condition_${one}`))),
  ]
  const medicines = form.medicines.flatMap((one) =>
    one === 'none' ? [] : choice(`medicine_${one}`),
  )
  return [
    { label: fieldName('field_conditions'), value: listed(applies, 'healthNone') },
    { label: fieldName('field_medicines'), value: listed(medicines, 'none') },
  ]
}

function allergyLines(form: IntakeForm, words: Words): SummaryLine[] {
  const { t, allergy, choice, listed, fieldName } = words
  const { allergies, otherAllergies } = allergiesOf(form)
  const named = [...allergies.map((label) => allergy(label)), ...otherAllergies]
  if (named.length === 0) return [{ label: fieldName('field_allergies'), value: t('none') }]
  return [
    { label: t('allergies'), value: listed(named) },
    { label: fieldName('field_traces'), value: choice(`trace_${form.mayContain}`) },
  ]
}

function foodLines(form: IntakeForm, { choice, listed, fieldName }: Words): SummaryLine[] {
  const diet = choice(`diet_${form.dietaryStyle}`)
  const balance = form.dietaryStyle === 'keto' ? [] : [choice(`macro_${form.macroStyle}`)]
  return [
    { label: fieldName('field_diet'), value: [diet, ...balance].join(' · ') },
    { label: fieldName('field_never'), value: listed(form.exclusions) },
    { label: fieldName('field_avoid'), value: listed(form.avoid) },
    { label: fieldName('field_prefer'), value: listed(form.prefer) },
    {
      label: fieldName('field_kitchens'),
      value: listed(
        form.cuisinePreferences.map((cuisine) => choice(`cuisine_${cuisine}`)),
        'aBitOfEverything',
      ),
    },
  ]
}

function weekLines(
  form: IntakeForm,
  words: Words,
  recipes: readonly ListedRecipe[],
): SummaryLine[] {
  const { t, choice, formats, scale, fieldName } = words
  return [
    {
      label: t('meals'),
      value: t('mealsAndSnacks', {
        meals: Number(form.mealsPerDay),
        snacks: Number(form.snacksPerDay),
      }),
    },
    { label: fieldName('field_cooking'), value: scale.skill(form.cookingSkill) },
    { label: fieldName('field_time'), value: timeWords(form, words) },
    { label: fieldName('field_variety'), value: scale.variety(form.variety) },
    { label: fieldName('field_leftovers'), value: choice(`leftover_${form.leftovers}`) },
    ...(form.fixedMeals.length === 0
      ? []
      : [{ label: t('fixed'), value: fixedWords(form, words, recipes) }]),
    {
      label: t('days'),
      value: t('daysFrom', {
        count: Number(form.planDurationDays),
        date: form.startDate === '' ? t('notGiven') : formats.date(form.startDate, 'weekday'),
      }),
    },
  ]
}

function timeWords(form: IntakeForm, { t, formats }: Words): string {
  const minutes = formats.minutes(Number(form.prepTimeMaxMin))
  const own = weekdays.flatMap((day) => {
    const text = form.prepTimeByWeekday[day]
    return text === undefined ? [] : `${formats.weekday(day)} ${formats.minutes(Number(text))}`
  })
  if (own.length === 0) return t('timeUpTo', { minutes })
  return t('timeWithDays', { minutes, days: formats.list(own) })
}

function fixedWords(
  { fixedMeals }: IntakeForm,
  { t, choice, days, formats }: Words,
  recipes: readonly ListedRecipe[],
): string {
  const dishes = fixedMeals.map(({ recipeId, slot, weekdays: on }) => {
    const dish = recipes.find((recipe) => recipe.recipeId === recipeId)?.name ?? '…'
    const place = choice(`slot_${slot}`)
    return on.length === 0
      ? t('fixedDish', { slot: place, dish })
      : t('fixedDishOn', { slot: place, dish, days: days(on) })
  })
  return formats.list(dishes)
}
