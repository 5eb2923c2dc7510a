import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Intake,
  type IntakeInput,
  type Plan,
  parseIntake,
  planSchema,
  sharedPlanSchema,
} from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator, proposeSwaps } from '@zero-sum/nutrition-engine'
import { beforeAll, describe, expect, it } from 'vitest'
import { namesAllergen } from './testing/scan-german.ts'
import { sameTexts, textsOf } from './testing/untranslated.ts'
import { translateAlternatives } from './translate-alternatives.ts'
import { translateProgress } from './translate-job.ts'
import { translatePlan, translateSharedPlan } from './translate-plan.ts'

const catalogue = loadCatalogue()
const orchestrator = new NutritionPipelineOrchestrator({ catalogue })
const examples = join(import.meta.dirname, '../../../examples')

type Made = { name: string; intake: Intake; plan: Plan; progress: { message: string }[] }

async function make(name: string, written: IntakeInput): Promise<Made> {
  const parsed = parseIntake({ ...written, planDurationDays: 3 })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  const progress: { message: string }[] = []
  const { plan } = await orchestrator.run(parsed.intake, (step) => void progress.push(step), {
    seed: 7,
  })
  return { name, intake: parsed.intake, plan, progress }
}

let made: Made[]
beforeAll(async () => {
  made = []
  for (const name of readdirSync(examples).filter((one) => one.endsWith('.json')))
    made.push(await make(name, JSON.parse(readFileSync(join(examples, name), 'utf8'))))
}, 120_000)

/** Words that German spells as English does, and what belongs to no language: figures with units, books. */
const alike = new Set([
  'Penne all’arrabbiata',
  ...[
    'Brie',
    'Feta',
    'Cheddar',
    'Pumpernickel',
    'Radicchio',
    'Kohlrabi',
    'Okra',
    'Taro',
    'Avocado',
  ],
  ...['Tomatillos', 'Grapefruit', 'Papaya', 'Watermelon', 'Hummus', 'Tamari', 'Mayonnaise'],
  ...['Sriracha', 'Sauerkraut', 'Kimchi', 'Chayote', 'Queso fresco', 'Pecorino Romano', 'Parmesan'],
  ...['Monterey Jack', 'Salade niçoise', 'Magnesium', 'Thiamin (B1)', 'Riboflavin (B2)'],
  ...['Niacin (B3)', 'biotin'],
])
const isFigure = (text: string) =>
  /^(?:[\d.,]+ k?g|Vitamin \S+|[\d.,]+ g\/kg × [\d.,]+ kg)$/.test(text)
const isHousehold = (text: string) =>
  /^(?:about )?[\d⅛¼⅓½⅔¾]+ (?:Filet|Steak|Kiwi|Naan)s?$/.test(text)

function leftIn(english: unknown, german: unknown) {
  return sameTexts(english, german).filter(
    ({ english: text }) =>
      !alike.has(text) &&
      !isFigure(text) &&
      !isHousehold(text) &&
      !/^[\d.,]+ − [\d.,]+ × \d ÷ \d kcal$/.test(text),
  )
}

describe('translatePlan', () => {
  it('leaves nothing in English but what is the same in German', () => {
    for (const { name, plan } of made) {
      const left = leftIn(plan, translatePlan(plan, 'de'))
      // The shopping list is in another order, so line stands beside line only by chance.
      const own = left.filter(({ path }) => !path.startsWith('/groceryList'))
      expect([name, own]).toEqual([name, []])
    }
  })

  it('leaves no English word in German text', () => {
    const english = /\b(?:the|and|with|your|you|of|for|cup|cups|tbsp|fresh|dry|raw)\b/i
    const citation = /Institute of Medicine|[A-Z]\w+ et al\./
    for (const { name, plan } of made) {
      const texts = textsOf(translatePlan(plan, 'de'))
      const left = texts.filter((text) => english.test(text) && !citation.test(text))
      expect([name, left]).toEqual([name, []])
    }
  })

  it('makes a plan of it, with every figure and code as it was', () => {
    for (const { plan } of made) {
      const german = translatePlan(plan, 'de')
      expect(planSchema.parse(german)).toEqual(german)
      expect(JSON.stringify(german)).not.toContain('"said"')
      const numbers = (of: Plan) =>
        of.days.map(({ meals, totals }) => [
          totals,
          meals.map(({ recipeId, nutrients, slot, ingredients }) => [
            recipeId,
            nutrients,
            slot,
            ingredients.map(({ ndb, grams }) => [ndb, grams]),
          ]),
        ])
      expect(numbers(german)).toEqual(numbers(plan))
      expect(german.groceryList).toHaveLength(plan.groceryList.length)
    }
  })

  it('keeps the aisles in their order and the foods of each by the German alphabet', () => {
    const collator = new Intl.Collator('de')
    for (const { plan } of made) {
      const { groceryList } = translatePlan(plan, 'de')
      const aisles = [...Map.groupBy(groceryList, ({ aisle }) => aisle)]
      expect(aisles).toHaveLength(new Set(plan.groceryList.map(({ aisle }) => aisle)).size)
      for (const [, items] of aisles) {
        const foods = items.map(({ food }) => food)
        expect(foods).toEqual(foods.toSorted(collator.compare))
      }
    }
  })

  it('is the plan itself in English', () => {
    const [first] = made
    expect(translatePlan(first?.plan as Plan, 'en')).toBe(first?.plan)
  })

  it('shows plans that were made before sentences kept what they were made of', () => {
    for (const { plan } of made) {
      const old = JSON.parse(
        JSON.stringify(plan, (key, value) => (key === 'said' ? undefined : value)),
      ) as Plan
      const german = translatePlan(planSchema.parse(old), 'de')
      expect(german.days.map(({ meals }) => meals.map(({ name }) => name))).toEqual(
        translatePlan(plan, 'de').days.map(({ meals }) => meals.map(({ name }) => name)),
      )
      expect(german.metabolic.weightCourse?.note).not.toBe(plan.metabolic.weightCourse?.note)
      expect(german.days[0]?.meals[0]?.why).toBe(plan.days[0]?.meals[0]?.why)
    }
  })

  it('names no allergen that a plan leaves out', () => {
    for (const { name, intake, plan } of made) {
      const german = translatePlan(plan, 'de')
      const labels = { eggs: 'egg', milk: 'milk', gluten: 'wheat', soy: 'soy', sesame: 'sesame' }
      const left = intake.allergies.flatMap(
        (label) => labels[label.toLowerCase() as keyof typeof labels] ?? [],
      ) as ('egg' | 'milk' | 'sesame' | 'soy' | 'wheat')[]
      const found = german.days.flatMap(({ meals }) =>
        meals.flatMap(({ ingredients, name: dish, method, why }) =>
          left.flatMap(
            (allergen) =>
              namesAllergen(
                [ingredients.map(({ food }) => food), [dish], [why, ...method]],
                allergen,
              ) ?? [],
          ),
        ),
      )
      const listed = german.groceryList.flatMap(({ food, household }) =>
        left.flatMap((allergen) => namesAllergen([[food], [household]], allergen) ?? []),
      )
      const said = [
        ...german.micronutrients.flatMap(({ advice }) => advice ?? []),
        ...german.qa.checks.map(({ detail }) => detail),
      ].flatMap((text) => left.flatMap((allergen) => namesAllergen([[text]], allergen) ?? []))
      expect([name, found, listed, said]).toEqual([name, [], [], []])
    }
    expect(made.filter(({ intake }) => intake.allergies.length > 0).length).toBeGreaterThan(3)
  })
})

describe('translateSharedPlan', () => {
  it('says the same of the food as the plan', () => {
    for (const { plan } of made) {
      const shared = translateSharedPlan(sharedPlanSchema.parse(plan), 'de')
      expect(shared).toEqual({
        ...sharedPlanSchema.parse(translatePlan(plan, 'de')),
      })
    }
  })
})

describe('translateProgress', () => {
  it('says every report in German', () => {
    for (const { progress } of made)
      for (const step of progress) {
        const german = translateProgress(step, 'de')
        expect(german.message).not.toBe(step.message)
        expect(german).not.toHaveProperty('said')
      }
  })
})

describe('translateAlternatives', () => {
  it('leaves nothing of swaps in English', () => {
    const batch = made.find(({ name }) => name === 'high-protein-cut.json') ?? made[0]
    if (batch === undefined) throw new Error('There is no example.')
    const { plan, intake } = batch
    const swaps = proposeSwaps({ plan, intake, catalogue }, { day: 1, meal: 1 }).map(
      ({ plan: _, ...offered }) => offered,
    )
    expect(swaps.length).toBeGreaterThan(2)
    expect(leftIn(swaps, translateAlternatives(swaps, 'de'))).toEqual([])
    expect(translateAlternatives(swaps, 'en')).toEqual(swaps)
  })
})
