import { describe, expect, it } from 'vitest'
import {
  brokenBy,
  brokenWith,
  exchanged,
  foodLike,
  part,
  soundDish,
  withStep,
} from './testing/plant.ts'

const salt = part('salt', 1, 'flavour')

/** The sound dish with another food in place of its chicken, called by its name. */
function of(food: string, word: string, cue: string) {
  const range = [80, 230] as const
  const dish = exchanged('chicken-breast', [part(food, 150, 'protein', range)], {
    'the chicken': `the ${word}`,
    'until it reaches 74 °C': cue,
  })
  return { ...dish, name: `Rice and peas with ${word}` }
}

describe('the rule on eggs', () => {
  const egg = part('egg', 50, 'protein', [50, 100])
  const withEgg = (step: string) => ({
    ...withStep(step),
    ingredients: [...soundDish.ingredients, egg],
  })

  it.each([
    'Crack in the egg, cover and cook for 4 minutes, until white and yolk are set.',
    'Boil the egg for 9 to 10 minutes.',
  ])('wants to read when it is done: %s', (step) => {
    expect(brokenBy(withEgg(step))).toEqual([])
  })

  it.each([
    'Stir in the egg and serve.',
    'Fry the egg for 2 minutes.',
    'Cook the egg until the white is set and the yolk still runny.',
  ])('finds one that stays raw: %s', (step) => {
    expect(brokenBy(withEgg(step))).toEqual(['eggs'])
  })
})

describe('the rule on core temperatures', () => {
  it('finds poultry without a temperature or a cue, and with too low a one', () => {
    expect(brokenBy(of('chicken-breast', 'chicken', 'until brown'))).toEqual(['core temperatures'])
    expect(brokenBy(of('chicken-breast', 'chicken', 'until it is 71 °C inside'))).toEqual([
      'core temperatures',
    ])
    expect(brokenBy(of('chicken-breast', 'chicken', 'until no pink is left'))).toEqual([])
  })

  it('finds mince under 71 °C and poultry mince under 74', () => {
    expect(
      brokenBy(of('beef-mince-5', 'beef mince', 'until it is 63 °C inside. Rest it for 3 minutes')),
    ).toEqual(['core temperatures'])
    expect(brokenBy(of('beef-mince-5', 'beef mince', 'until it is 71 °C inside'))).toEqual([])
    expect(brokenBy(of('turkey-mince-lean', 'turkey mince', 'until it is 71 °C inside'))).toEqual([
      'core temperatures',
    ])
  })

  it('wants a rest of whole cuts at 63 °C, and takes no other rest for one', () => {
    const rested = 'until it is 63 °C inside. Rest it for 5 minutes'
    expect(brokenBy(of('pork-tenderloin', 'pork', rested))).toEqual([])
    expect(brokenBy(of('pork-tenderloin', 'pork', 'until it is 63 °C inside'))).toEqual([
      'core temperatures',
    ])
    const riceRests = 'until it is 63 °C inside. Let the rice rest for 5 minutes'
    expect(brokenBy(of('pork-tenderloin', 'pork', riceRests))).toEqual(['core temperatures'])
    expect(brokenBy(of('pork-tenderloin', 'pork', 'until it is 71 °C inside'))).toEqual([])
  })

  it('finds fish and shellfish that may be raw inside, and leaves tinned ones alone', () => {
    expect(brokenBy(of('cod', 'cod', 'until golden'))).toEqual(['core temperatures'])
    expect(brokenBy(of('cod', 'cod', 'until it is opaque and flakes'))).toEqual([])
    expect(brokenBy(of('squid', 'squid', 'until golden'))).toEqual(['core temperatures'])
    expect(brokenBy(of('tuna-tinned', 'tuna', 'until hot'))).toEqual([])
  })
})

describe('the rule on limited foods', () => {
  it('finds much liver and many Brazil nuts, also where they only may become many', () => {
    const liver = (most: number) =>
      exchanged('salt', [salt, part('chicken-liver', 60, 'protein', [30, most])], {
        'the chicken with': 'the chicken and its liver with',
      })
    expect(brokenBy(liver(60))).toEqual([])
    expect(brokenBy(liver(65))).toEqual(['limited foods'])
    const nuts = (most: number) =>
      exchanged('salt', [salt, part('brazil-nuts', 8, 'fat', [4, most])], {
        'with the chicken': 'with the chicken and Brazil nuts',
      })
    expect(brokenBy(nuts(10))).toEqual([])
    expect(brokenBy(nuts(12))).toEqual(['limited foods'])
  })

  it.each([
    'Lay a strip of kombu in the water.',
    'Fold in some sprouted seeds.',
    'Marlin is good too.',
  ])('finds what is not served: %s', (step) => {
    expect(brokenBy(withStep(step))).toEqual(['limited foods'])
  })

  it('finds a fish high in mercury among the ingredients', () => {
    const shark = foodLike('cod', { name: 'Shark fillet, raw', words: ['cod', 'shark'] })
    expect(brokenWith(of('cod', 'cod', 'until it is opaque and flakes'), shark)).toEqual([
      'limited foods',
    ])
  })
})

describe('the rule on beans', () => {
  const dry = foodLike('kidney-beans', { name: 'Red kidney beans, dry' })
  const dish = (cooking: string) => ({
    ...withStep(cooking),
    totalMinutes: 90,
    ingredients: [...soundDish.ingredients, part('kidney-beans', 50, 'starch', [25, 75])],
  })

  it('finds dried kidney beans that are not boiled hard for ten minutes', () => {
    expect(brokenWith(dish('Simmer the soaked kidney beans for 60 minutes.'), dry)).toEqual([
      'beans',
    ])
    expect(
      brokenWith(
        dish('Boil the kidney beans hard for 5 minutes and simmer them for 60 minutes.'),
        dry,
      ),
    ).toEqual(['beans'])
    expect(
      brokenWith(
        dish('Boil the kidney beans hard for 10 minutes and simmer them for 50 minutes.'),
        dry,
      ),
    ).toEqual([])
  })

  it('leaves tinned ones alone', () => {
    expect(brokenBy(dish('Rinse the kidney beans and warm them for 60 minutes.'))).toEqual([])
  })
})

describe('the rule on keeping', () => {
  it('finds rice kept for two days, fish for three, and anything for five', () => {
    expect(brokenBy({ ...soundDish, keepsDays: 2 })).toEqual(['keeping'])
    const { ingredients, ...rest } = of('cod', 'cod', 'until it is opaque and flakes')
    const withBulgur = {
      ...rest,
      name: 'Bulgur and peas with cod',
      method: rest.method.map((step) => step.replaceAll('rice', 'bulgur')),
      ingredients: ingredients.map((own) =>
        own.food === 'white-rice' ? { ...own, food: 'bulgur' } : own,
      ),
    }
    expect(brokenBy({ ...withBulgur, keepsDays: 2 })).toEqual([])
    expect(brokenBy({ ...withBulgur, keepsDays: 3 })).toEqual(['keeping'])
    const meat = {
      ...soundDish,
      ingredients: withBulgur.ingredients.map((own) =>
        own.food === 'cod' ? { ...own, food: 'chicken-breast' } : own,
      ),
      method: soundDish.method.map((step) => step.replaceAll('rice', 'bulgur')),
      name: 'Chicken with bulgur and peas',
    }
    expect(brokenBy({ ...meat, keepsDays: 4 })).toEqual([])
    expect(brokenBy({ ...meat, keepsDays: 5 })).toEqual(['keeping'])
    expect(brokenBy({ ...meat, keepsDays: -1 })).toEqual(['keeping'])
  })
})
