import { cuisines, type Locale, type Plan, weekdays } from '@zero-sum/contracts'
import type { Catalogue } from '@zero-sum/nutrition-engine'
import {
  translateDish,
  translateFood,
  translateHousehold,
  translatePlan,
  translatePreparation,
  translateStep,
} from '@zero-sum/plan-language'
import { cuisineName } from '@zero-sum/plan-language/cuisine-name'

type Pair = readonly [english: string, german: string]

/**
 * Which of the English words that plans are made of stand in a text that should be German: names of dishes, foods and
 * preparations, steps, cuisines and weekdays, of this plan and of every recipe; and this plan's amounts, notices, reasons, formulas
 * and checks. What German says alike is no English.
 *
 * @param plan in English
 */
export function findEnglish(text: string, plan: Plan, catalogue: Catalogue): string[] {
  const pairs = [...catalogueWords(catalogue), ...planWords(plan)]
  const german = new Set(pairs.map(([, words]) => words))
  const english = new Set(pairs.map(([words]) => words).filter((words) => !german.has(words)))
  const plain = inOneLine(text)
  return [...english].filter((words) => stands(inOneLine(words), plain))
}

function catalogueWords({ recipes, foods }: Catalogue): Pair[] {
  const inGerman = (texts: readonly string[], say: (text: string, locale: Locale) => string) =>
    texts.map((text): Pair => [text, say(text, 'de')])
  const preps = recipes.flatMap(({ ingredients }) => ingredients.flatMap(({ prep }) => prep ?? []))
  return [
    ...inGerman(
      recipes.map(({ name }) => name),
      translateDish,
    ),
    ...inGerman(
      recipes.flatMap(({ method }) => method),
      translateStep,
    ),
    ...inGerman(
      [...foods.values()].map(({ name }) => name),
      translateFood,
    ),
    ...inGerman(preps, translatePreparation),
    ...cuisines.map((code): Pair => [cuisineName(code, 'en'), cuisineName(code, 'de')]),
    ...weekdays.map((code): Pair => [`${code.charAt(0).toUpperCase()}${code.slice(1)}`, '']),
  ]
}

function planWords(plan: Plan): Pair[] {
  const german = translatePlan(plan, 'de')
  const amounts = [
    ...plan.days.flatMap(({ meals }) => meals.flatMap(({ ingredients }) => ingredients)),
    ...plan.groceryList,
  ].map(({ household }): Pair => [household, translateHousehold(household, 'de')])
  const said = ({ days, notices, metabolic, micronutrients, notAssessed, qa }: Plan) => [
    ...days.flatMap(({ meals }) => meals.flatMap(({ why, method }) => [why, ...method])),
    ...notices.map(({ detail }) => detail),
    ...metabolic.adjustments.map(({ detail }) => detail),
    ...metabolic.why.flatMap(({ formula, source }) => [formula, source]),
    ...(metabolic.weightCourse === undefined ? [] : [metabolic.weightCourse.note]),
    ...micronutrients.flatMap(({ nutrient, advice }) => [nutrient, advice ?? nutrient]),
    ...notAssessed,
    ...qa.checks.map(({ detail }) => detail),
  ]
  const spoken = said(german)
  return [...amounts, ...said(plan).map((text, at): Pair => [text, spoken[at] ?? ''])]
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

/** Whether words stand in a text, and not as a part of others. */
function stands(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = `${text.charAt(at - 1)} ${text.charAt(at + words.length)}`
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}
