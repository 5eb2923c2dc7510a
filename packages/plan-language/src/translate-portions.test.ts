import { householdMemberSchema, intakeSchema, type Plan, portionsSchema } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import {
  NutritionPipelineOrchestrator,
  portionBasis,
  portionsFor,
  shoppingList,
} from '@zero-sum/nutrition-engine'
import { beforeAll, describe, expect, it } from 'vitest'
import { sameTexts, textsOf } from './testing/untranslated.ts'
import { sayPortion, translateBasis, translatePortions } from './translate-portions.ts'
import { translateShoppingList } from './translate-shopping-list.ts'

const catalogue = loadCatalogue()

const child = householdMemberSchema.parse({ kind: 'child', name: 'Mika', allergies: ['milk'] })
const adult = householdMemberSchema.parse({
  ...{ kind: 'adult', name: 'Kim', sex: 'female', age: 41, heightCm: 172, weightKg: 70 },
  ...{ activityLevel: 'lightly_active', goal: { type: 'maintain' }, dietaryStyle: 'vegan' },
  exclusions: ['onion'],
})
const members = [child, adult].map((member, at) => ({
  memberId: `0198c2f6-7c1e-7b1a-9d55-2f5b8c1f0a1${at}`,
  member,
}))

let plan: Plan
beforeAll(async () => {
  const intake = intakeSchema.parse({
    ...{ sex: 'male', age: 35, heightCm: 180, weightKg: 80, activityLevel: 'lightly_active' },
    ...{ goal: { type: 'maintain' }, planDurationDays: 2 },
  })
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue })
  plan = (await orchestrator.run(intake, () => undefined, { seed: 3 })).plan
}, 60_000)

describe('translatePortions', () => {
  it('says portions, pots and warnings in German, and changes no figure', () => {
    const english = portionsFor(plan, members, catalogue)
    if (english === undefined) throw new Error('The plan is of this catalogue.')
    const german = translatePortions(english, 'de')
    expect(portionsSchema.parse(german)).toEqual(german)
    expect(german.eaters.map(({ days }) => days)).toEqual(english.eaters.map(({ days }) => days))
    const warnings = german.meals.flatMap((meal) => meal.warnings)
    expect(new Set(warnings.map(({ kind }) => kind)).size).toBeGreaterThan(1)
    const left = /\b(?:the|and|is|of|yours|contains|their|portion is)\b/
    expect(textsOf(german).filter((text) => left.test(text))).toEqual([])
    expect(translatePortions(english, 'en')).toBe(english)
  })

  it.each([
    ['yours', 'deine'],
    ['as much as yours', 'so viel wie deine'],
    ['about as much as yours', 'etwa so viel wie deine'],
    ['½ of yours', '½ deiner Portion'],
    ['about ⅔ of yours', 'etwa ⅔ deiner Portion'],
    ['1¼ of yours', 'das 1¼-Fache deiner Portion'],
    ['about 2⅓ times yours', 'etwa das 2⅓-Fache deiner Portion'],
  ])('says %s as %s', (english, german) => {
    expect(sayPortion(english)).toBe(german)
  })
})

describe('translateBasis', () => {
  it('says why the cook sets a portion', () => {
    const basis = portionBasis(child, catalogue)
    expect(translateBasis(basis, 'de')).toMatchObject({
      detail:
        'Für Kinder rechnen wir keine Zahlen aus: Die Portion von Mika ist die, die du festlegst.',
    })
    const pregnant = householdMemberSchema.parse({
      ...adult,
      safety: { pregnant: true },
    })
    const english = portionBasis(pregnant, catalogue)
    const german = translateBasis(english, 'de')
    expect(english.kind).toBe('set_by_cook')
    expect(sameTexts(english, german)).toEqual([])
    expect(translateBasis(english, 'en')).toBe(english)
  })
})

describe('translateShoppingList', () => {
  it('names what is bought in German, and leaves the names that ticks know', () => {
    const lines = shoppingList(plan, catalogue, [])
    const list = {
      ...{ planId: '0198c2f6-7c1e-7b1a-9d55-2f5b8c1f0a11', revision: 1, ticks: [], lines },
      ...{ days: plan.days.map(({ day, weekday }) => ({ day, weekday })), now: '' },
    }
    const german = translateShoppingList(list, 'de')
    const byId = new Map(lines.map((line) => [line.id, line]))
    expect(german.lines).toHaveLength(lines.length)
    expect(german.lines.map(({ aisle }) => aisle)).toEqual(lines.map(({ aisle }) => aisle))
    for (const line of german.lines) {
      const { name, uses, ...same } = byId.get(line.id) as (typeof lines)[number]
      expect(line).toMatchObject(same)
      expect(line.uses.map(({ name: dish }) => dish)).not.toEqual(uses.map((use) => use.name))
    }
    const unchanged = german.lines.filter(({ id, name }) => byId.get(id)?.name === name)
    expect(unchanged.length).toBeLessThan(lines.length / 10)
    expect(translateShoppingList(list, 'en')).toEqual(list)
  })
})
