import { describe, expect, it } from 'vitest'
import { checkVocabulary } from '../testing/check-vocabulary.ts'
import { sampleFormats, samplePlan } from '../testing/sample-plan.ts'
import { recipesJsonLd } from './recipes-json-ld.ts'

const plan = samplePlan()
const options = {
  name: 'Meals of the week',
  formats: sampleFormats(),
  recipeUrl: (day: number, meal: number) => `https://meals.example/meals/${day}/${meal}`,
  dietsOf: (recipeId: string) =>
    recipeId === 'mango' ? (['vegan', 'vegetarian', 'keto'] as const) : [],
}
const recipesOf = (list: ReturnType<typeof recipesJsonLd>) =>
  list.itemListElement.map(({ item }) => item)

describe('recipesJsonLd', () => {
  it('tells each recipe once, and again where the amounts are others', () => {
    const list = recipesJsonLd(plan, options)
    expect(recipesOf(list).map(({ name, identifier }) => [identifier, name])).toEqual([
      ['porridge', 'Crème brûlée porridge, “overnight”'],
      ['stew', 'Nikujaga (simmered beef & potatoes)'],
      ['mango', '=Mango with "lime", @home'],
      ['noodles', 'Bún trộn (cold rice noodles) – Größe ½'],
      ['porridge', 'Crème brûlée porridge, “overnight”'],
      ['stew', 'Nikujaga (simmered beef & potatoes)'],
      ['stew', 'Nikujaga (simmered beef & potatoes)'],
    ])
    expect(list.numberOfItems).toBe(7)
    expect(list.itemListElement.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('gives what is cooked at once, with the figures of one portion', () => {
    const stew = recipesOf(recipesJsonLd(plan, options)).find((one) => one.identifier === 'stew')
    const plain = JSON.parse(JSON.stringify(stew).replaceAll('\u00a0', ' '))
    expect(plain).toMatchObject({
      '@id': 'https://meals.example/meals/1/1',
      recipeYield: ['2', '2 portions'],
      recipeIngredient: [
        '270 g Sirloin steak, lean, raw',
        '660 g (3 medium potatoes) Potatoes, in large chunks',
      ],
      ...{ prepTime: 'PT20M', cookTime: 'PT50M', totalTime: 'PT1H10M' },
      nutrition: {
        ...{ servingSize: '1 portion (465 g of ingredients)', calories: '526 kcal' },
        ...{ proteinContent: '22.7 g', carbohydrateContent: '42 g', fiberContent: '11.7 g' },
      },
    })
    expect(plain.suitableForDiet).toBeUndefined()
  })

  it('is in the language of its formats, with the figures that schema.org wants in any', () => {
    const german = recipesJsonLd(plan, { ...options, formats: sampleFormats({ locale: 'de' }) })
    const stew = recipesOf(german).find((one) => one.identifier === 'stew')
    expect(stew).toMatchObject({
      ...{ inLanguage: 'de', recipeCategory: 'Abendessen', recipeCuisine: 'Japanisch' },
      recipeYield: ['2', '2 Portionen'],
      nutrition: { proteinContent: '22.7 g' },
    })
    expect(recipesOf(recipesJsonLd(plan, options))[0]).toMatchObject({
      ...{ inLanguage: 'en', recipeCuisine: 'British' },
    })
  })

  it('names the diets that schema.org has words for', () => {
    const mango = recipesOf(recipesJsonLd(plan, options)).find((one) => one.identifier === 'mango')
    expect(mango?.suitableForDiet).toEqual([
      'https://schema.org/VeganDiet',
      'https://schema.org/VegetarianDiet',
    ])
  })

  it('keeps to the words and types of schema.org, by a check that sees what does not', async () => {
    const list = recipesJsonLd(plan, options)
    const mango = list.itemListElement.filter(({ item }) => item.identifier === 'mango')
    const text = JSON.stringify({ ...list, itemListElement: mango })
    const planted = [
      ['"recipeYield"', '"recipeYeild"'],
      ['"PT20M"', '20'],
      ['"https://schema.org/VeganDiet"', '"https://schema.org/PlantDiet"'],
      ['"NutritionInformation"', '"Nutrition"'],
    ].map(([right = '', wrong = '']) => text.replaceAll(right, wrong))
    for (const wrong of planted) expect(wrong).not.toBe(text)
    const documents = [JSON.stringify(list), ...planted].map((json): unknown => JSON.parse(json))
    const complaints = await checkVocabulary('ItemList', documents)
    expect(complaints.map((count) => count > 0)).toEqual([false, true, true, true, true])
    // The compiler reads all of schema.org for it.
  }, 120_000)
})
