import type { IntakeInput } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../catalogue/recipe.ts'
import { normalizeIntake } from '../intake-normalizer/normalize-intake.ts'
import { fixtureCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { curateRecipes } from './curate-recipes.ts'

function curate(different: Partial<IntakeInput>, catalogue: Catalogue = fixtureCatalogue) {
  return curateRecipes(normalizeIntake(fixtureIntake(different), catalogue), catalogue)
}
const idsOf = ({ candidates }: ReturnType<typeof curate>) =>
  candidates.map(({ recipe }) => recipe.id)

describe('curateRecipes', () => {
  it('leaves out what holds a forbidden food and keeps the rest', () => {
    const curated = curate({ allergies: ['fish', 'Shellfish'] })
    expect(idsOf(curated)).not.toContain('salmon-and-potatoes')
    expect(idsOf(curated)).not.toContain('prawn-pasta')
    expect(curated.setAside.ingredient).toBe(2)
    expect(curated.candidates).toHaveLength(fixtureCatalogue.recipes.length - 2)
  })

  it('serves nobody with an allergy a food without a record', () => {
    const foods = new Map(fixtureCatalogue.foods)
    const broccoli = foods.get('broccoli')
    if (broccoli === undefined) throw new Error('The fixture has no broccoli.')
    foods.set('broccoli', { ...broccoli, allergens: null })
    const catalogue = { ...fixtureCatalogue, foods }
    expect(idsOf(curate({}, catalogue))).toContain('chicken-and-rice')
    expect(idsOf(curate({ allergies: ['egg'] }, catalogue))).not.toContain('chicken-and-rice')
  })

  it('takes the time limit for the whole time from start to table', () => {
    const curated = curate({ prepTimeMaxMin: 30 })
    expect(curated.candidates.every(({ recipe }) => recipe.totalMinutes <= 30)).toBe(true)
    expect(curated.setAside.time).toBe(2)
  })

  it('counts only the hands’ minutes of what rests overnight', () => {
    const recipes = fixtureCatalogue.recipes.map((recipe) =>
      recipe.id === 'soya-porridge' ? { ...recipe, totalMinutes: 480, activeMinutes: 5 } : recipe,
    )
    const curated = curate({ prepTimeMaxMin: 10 }, { ...fixtureCatalogue, recipes })
    expect(idsOf(curated)).toContain('soya-porridge')
  })

  it('leaves out what asks for more skill', () => {
    expect(curate({ cookingSkill: 2 }).setAside.skill).toBe(fixtureCatalogue.recipes.length)
  })

  it('keeps what is mostly carbohydrate from who eats keto', () => {
    const curated = curate({ dietaryStyle: 'keto' })
    expect(curated.setAside.carbohydrate).toBeGreaterThan(0)
    expect(idsOf(curated)).not.toContain('yogurt-and-banana')
  })

  it('tells the wished cuisines from the others, and names the protein of a dish', () => {
    const { candidates } = curate({ cuisinePreferences: ['italian'] })
    const pasta = candidates.find(({ recipe }) => recipe.id === 'prawn-pasta')
    const salmon = candidates.find(({ recipe }) => recipe.id === 'salmon-and-potatoes')
    expect(pasta).toMatchObject({ isPreferredCuisine: true, proteinSource: 'seafood' })
    expect(salmon).toMatchObject({ isPreferredCuisine: false, proteinSource: 'fish' })
  })
})
