import { type Intake, weekdays } from '@zero-sum/contracts'
import { listOf, type Sentence, say, wordOf } from '../../say.ts'

/** A change to an intake that may make room, and how it would be put to the person. */
export type PossibleChange = Sentence & { change: Partial<Intake> }

const minuteSteps = [30, 45, 60, 90, 120] as const

/**
 * What a person could change, gentlest first: time, skill and the shape of the day before what they eat and aim for.
 * Never an allergy. Each is a wish; whether it helps has to be tried.
 */
export function possibleChanges(intake: Intake): PossibleChange[] {
  return [
    ...timeChanges(intake),
    ...weekdayChanges(intake),
    ...fixedMealChanges(intake),
    ...skillChanges(intake),
    ...shapeChanges(intake),
    ...macroChanges(intake),
    ...goalChanges(intake),
    ...exclusionChanges(intake),
    ...eaterChanges(intake),
    ...traceChanges(intake),
  ]
}

function timeChanges({ prepTimeMaxMin }: Intake): PossibleChange[] {
  return minuteSteps
    .filter((minutes) => minutes > prepTimeMaxMin)
    .slice(0, 2)
    .map((minutes) => ({
      change: { prepTimeMaxMin: minutes },
      ...say('Allow {minutes, number} minutes for a meal instead of {before, number}.', {
        minutes,
        before: prepTimeMaxMin,
      }),
    }))
}

/** Days with less time than the others are given as much. */
function weekdayChanges({ prepTimeByWeekday, prepTimeMaxMin }: Intake): PossibleChange[] {
  const short = weekdays.filter(
    (day) => (prepTimeByWeekday[day] ?? prepTimeMaxMin) < prepTimeMaxMin,
  )
  if (short.length === 0) return []
  const kept = Object.fromEntries(
    weekdays
      .filter((day) => prepTimeByWeekday[day] !== undefined && !short.includes(day))
      .map((day) => [day, prepTimeByWeekday[day]]),
  )
  return [
    {
      change: { prepTimeByWeekday: kept },
      ...say('Allow {minutes, number} minutes on {weekdays} too.', {
        minutes: prepTimeMaxMin,
        weekdays: listOf(
          short.map((day) => wordOf('weekday', day)),
          'comma',
        ),
      }),
    },
  ]
}

function fixedMealChanges({ fixedMeals }: Intake): PossibleChange[] {
  return fixedMeals.map(({ slot }, at) => ({
    change: { fixedMeals: fixedMeals.toSpliced(at, 1) },
    ...say('Leave the dish that you fixed for {meal} open.', { meal: wordOf('slot', slot) }),
  }))
}

function skillChanges({ cookingSkill }: Intake): PossibleChange[] {
  if (cookingSkill >= 5) return []
  return [
    {
      change: { cookingSkill: 5 },
      ...say(
        'Try dishes that ask for a little more practice (level 5 instead of {level, number}).',
        { level: cookingSkill },
      ),
    },
  ]
}

function shapeChanges({ mealsPerDay, snacksPerDay }: Intake): PossibleChange[] {
  const changes: PossibleChange[] = []
  if (snacksPerDay < 2)
    changes.push({
      change: { snacksPerDay: snacksPerDay + 1 },
      ...say('Have {snacks, plural, one {a snack} other {two snacks}} a day.', {
        snacks: snacksPerDay + 1,
      }),
    })
  if (mealsPerDay < 4)
    changes.push({
      change: { mealsPerDay: mealsPerDay + 1 },
      ...instead(mealsPerDay + 1, mealsPerDay),
    })
  if (mealsPerDay > 3)
    changes.push({
      change: { mealsPerDay: 3 },
      ...instead(3, mealsPerDay),
    })
  return changes
}

function instead(meals: number, before: number): Sentence {
  return say('Eat {meals, number} meals a day instead of {before, number}.', { meals, before })
}

function macroChanges({ macroStyle, dietaryStyle }: Intake): PossibleChange[] {
  const isKeto = macroStyle === 'keto' || dietaryStyle === 'keto'
  const styles = isKeto
    ? (['low_carb', 'balanced'] as const)
    : (['balanced', 'high_protein'] as const)
  return styles
    .filter((style) => style !== macroStyle)
    .map((style) => ({
      change: {
        macroStyle: style,
        ...(dietaryStyle === 'keto' ? { dietaryStyle: 'omnivore' as const } : {}),
      },
      ...say('Split your energy in the {style} way.', { style: wordOf('style', style) }),
    }))
}

function goalChanges({ goal }: Intake): PossibleChange[] {
  if (goal.type === 'maintain') return []
  const rate = goal.rateKgPerWeek === undefined ? 0.2 : Math.round(goal.rateKgPerWeek * 50) / 100
  return [
    {
      change: { goal: { ...goal, rateKgPerWeek: rate } },
      ...(goal.type === 'cut'
        ? say('Lose {rate, number} kg a week instead of more.', { rate })
        : say('Gain {rate, number} kg a week instead of more.', { rate })),
    },
  ]
}

function exclusionChanges({ exclusions }: Intake): PossibleChange[] {
  return exclusions.map((word, at) => ({
    change: { exclusions: exclusions.toSpliced(at, 1) },
    ...say('Let {word} back in.', { word }),
  }))
}

function eaterChanges({ eatsAlong }: Intake): PossibleChange[] {
  return eatsAlong.map(({ name }, at) => ({
    change: { eatsAlong: eatsAlong.toSpliced(at, 1) },
    ...say('Let {name} eat something else.', { name }),
  }))
}

function traceChanges({ mayContain, allergies }: Intake): PossibleChange[] {
  if (mayContain === 'allow' || allergies.length === 0) return []
  return [
    {
      change: { mayContain: 'allow' },
      detail: 'Allow foods that may hold traces, but only if your allergy is mild enough for that.',
    },
  ]
}
