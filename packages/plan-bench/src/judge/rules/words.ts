import type { Intake, PlanMeal } from '@zero-sum/contracts'
import type { Breach, BreachKind } from '../breach.ts'
import type { Rule } from '../evidence.ts'
import { treeNuts } from '../knowledge/allergen-labels.ts'
import { allergenWords, anyNutWords } from '../knowledge/allergen-words.ts'
import {
  ambiguousAllergenWords,
  ambiguousDietWords,
  isOwned,
} from '../knowledge/ambiguous-words.ts'
import { dietWords } from '../knowledge/diet-words.ts'
import { findExclusion } from '../knowledge/exclusions.ts'
import { findIn, plainText, readable, type Topic } from '../knowledge/find-words.ts'
import { forbiddenAllergens } from './foods.ts'
import { textsOfHtml } from './texts-of-html.ts'

type Forbidden = { kind: BreachKind; why: string; topic: Topic }

/** Everything that no text of this person's plan may name. */
function forbiddenTopics(intake: Intake): Forbidden[] {
  const allergens = forbiddenAllergens(intake)
  return [
    ...allergens.map((allergen) => ({
      kind: 'allergen word' as const,
      why: allergen,
      topic: allergenWords[allergen],
    })),
    ...(treeNuts.every((nut) => allergens.includes(nut))
      ? [{ kind: 'allergen word' as const, why: 'tree nut', topic: anyNutWords }]
      : []),
    ...dietWords[intake.dietaryStyle].map((topic) => ({
      kind: 'diet word' as const,
      why: intake.dietaryStyle,
      topic,
    })),
    ...intake.exclusions.flatMap((word) => {
      const topic = findExclusion(word)?.words
      return topic === undefined ? [] : [{ kind: 'exclusion word' as const, why: word, topic }]
    }),
  ]
}

/** No text of the plan names what must not be in it: names, methods, ingredients, whys, shopping list, page, advice. */
export const judgeWords: Rule = ({ intake, plan, html, days }) => {
  const topics = forbiddenTopics(intake)
  const advice = new Set(
    plan.micronutrients.flatMap((row) => (row.advice === undefined ? [] : [row.advice])),
  )
  // What the person is told about their own wishes has to name them.
  const told = new Set([
    ...plan.notices.map(({ detail }) => detail),
    ...plan.metabolic.adjustments.map(({ detail }) => detail),
  ])
  const inMeals = days.flatMap(({ meals }) =>
    meals.flatMap(({ meal, where }) => [
      ...textsOfMeal(meal).flatMap((text) => look(text, topics, where)),
      ...judgeAmbiguous(meal, where, intake),
    ]),
  )
  const inList = plan.groceryList.flatMap(({ food, household, aisle }) =>
    // An aisle is a place in a shop: "dairy and eggs" says nothing of what is bought there.
    look(`${food} · ${household}`, topics, `shopping list, ${aisle}`),
  )
  const aisles = new Set(plan.groceryList.map(({ aisle }) => aisle.toLowerCase()))
  const inPage = textsOfHtml(html)
    .filter((text) => !told.has(text) && !aisles.has(text.toLowerCase()))
    .filter((text) => ![...advice].some((sentence) => text.endsWith(sentence)))
    .flatMap((text) => look(text, topics, 'page'))
  const inAdvice = [...advice].flatMap((sentence) =>
    look(sentence, topics, 'advice').map((breach) => ({ ...breach, kind: 'advice' as const })),
  )
  return [...inMeals, ...inList, ...inPage, ...inAdvice]
}

function textsOfMeal(meal: PlanMeal): string[] {
  return [
    meal.name,
    ...meal.method,
    meal.why,
    ...meal.ingredients.flatMap(({ food, household, prep }) => [food, household, prep ?? '']),
  ]
}

function look(text: string, topics: readonly Forbidden[], where: string): Breach[] {
  if (topics.length === 0) return []
  const plain = readable(text)
  return topics.flatMap(({ kind, why, topic }) => {
    const word = findIn(plain, topic)
    return word === undefined ? [] : [{ kind, where, detail: `"${word}" (${why}) in "${text}"` }]
  })
}

/** Words that come in both kinds must belong to an ingredient of the dish, which is judged by its number. */
function judgeAmbiguous(meal: PlanMeal, where: string, intake: Intake): Breach[] {
  const foods = meal.ingredients.map(({ food }) => plainText(food)).join(' · ')
  const dietary = ambiguousDietWords[intake.dietaryStyle]
  const wanted: { kind: BreachKind; why: string; words: RegExp | undefined }[] = [
    ...forbiddenAllergens(intake).map((allergen) => ({
      kind: 'allergen word' as const,
      why: allergen,
      words: ambiguousAllergenWords[allergen],
    })),
    { kind: 'diet word', why: intake.dietaryStyle, words: dietary },
  ]
  return wanted.flatMap(({ kind, why, words }) => {
    if (words === undefined) return []
    return [meal.name, ...meal.method, meal.why].flatMap((text) =>
      [...plainText(text).matchAll(words)].flatMap(([, word = '']) => {
        const detail = `"${word}" (${why}) in "${text}" without such an ingredient`
        return isOwned(word, foods) ? [] : [{ kind, where, detail }]
      }),
    )
  })
}
