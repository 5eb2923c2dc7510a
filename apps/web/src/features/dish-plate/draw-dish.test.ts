import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCatalogue } from '@zero-sum/food-data'
import { describe, expect, it } from 'vitest'
import { dishFinder, dishOfMeal } from './dish.ts'
import { drawDish, plateRadius } from './draw-dish.ts'
import { paintedFoods } from './food-looks.ts'
import type { Shape } from './shapes.ts'
import { paints, svgOfDish } from './svg-of-dish.ts'
import { vesselOf } from './vessel.ts'

const catalogue = loadCatalogue()
const { recipes } = catalogue
const finder = dishFinder(catalogue)
const sizes = [{ isFine: true }, { isFine: false }]

const recipe = (id: string) => {
  const found = finder.recipeOf(id)
  if (found === undefined) throw new Error(`no recipe ${id}`)
  return found
}

/** The points that a path goes through or is drawn towards. */
function pointsOf({ d }: Shape) {
  const plain = d.replace(/A[-\d.]+ [-\d.]+ [-\d.]+ [01] [01] /g, 'L')
  const points = [...plain.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)]
  if (points.length === 0 || d.includes('NaN')) throw new Error(`no path: ${d}`)
  return points.map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
}

/** How far a shape reaches from the middle, half its stroke included: along the axes for a tray, all round otherwise. */
function reachOf(shape: Shape, isTray: boolean): number {
  const half = 'fill' in shape ? 0 : shape.width / 2
  const far = pointsOf(shape).map(({ x, y }) =>
    isTray ? Math.max(Math.abs(x), Math.abs(y)) : Math.hypot(x, y),
  )
  return Math.max(...far) + half
}

describe('drawDish', () => {
  it('paints a dish the same way each time', () => {
    for (const dish of recipes.slice(0, 40))
      for (const size of sizes) expect(drawDish(dish, size)).toEqual(drawDish(dish, size))
  })

  it('paints no two of the dishes alike', () => {
    for (const size of sizes)
      expect(new Set(recipes.map((dish) => svgOfDish(dish, size))).size).toBe(recipes.length)
  })

  it('keeps all that is painted inside the rim, and all food inside the well', () => {
    for (const dish of recipes)
      for (const size of sizes) {
        const shapes = drawDish(dish, size)
        const isTray = vesselOf(dish).kind === 'tray'
        for (const shape of shapes)
          expect(reachOf(shape, isTray), dish.id).toBeLessThanOrEqual(plateRadius)
        for (const shape of shapes.slice(-1))
          expect(reachOf(shape, isTray), dish.id).toBeLessThan(88)
      }
  })

  it('leaves nothing of a small picture that is too large for a page of thirty', () => {
    const sum = recipes.reduce(
      (bytes, dish) => bytes + svgOfDish(dish, { isFine: false }).length,
      0,
    )
    expect(sum / recipes.length).toBeLessThan(3_000)
  })

  it('gives more of a food more of the plate', () => {
    const dish = recipe('everyday-greek-yogurt-walnut-bowl')
    const withGrams = (grams: number) => ({
      ...dish,
      ingredients: dish.ingredients.map((line) =>
        line.food === 'strawberries' ? { ...line, grams } : line,
      ),
    })
    const red = (grams: number) => {
      const berries = drawDish(withGrams(grams), { isFine: true }).filter(
        (shape) => 'fill' in shape && shape.fill === 'pepper',
      )
      const across = berries.flatMap(pointsOf).map(({ x }) => x)
      return Math.max(...across) - Math.min(...across)
    }
    expect(red(400)).toBeGreaterThan(1.25 * red(40))
  })

  it('looks the same for a small and a large portion of a dish that the catalogue knows', () => {
    const { id, ...rest } = recipe('everyday-apple-porridge')
    const meal = {
      ...rest,
      recipeId: id,
      method: [...rest.method],
      ingredients: [{ ndb: '08120', food: 'Oats', grams: 999, household: '' }],
    }
    expect(drawDish(dishOfMeal(meal, finder), { isFine: true })).toEqual(
      drawDish(recipe(id), { isFine: true }),
    )
    const unknown = dishOfMeal({ ...meal, recipeId: 'of-another-time' }, finder)
    expect(unknown.ingredients).toMatchObject([{ food: 'rolled-oats', grams: 999 }])
  })

  it.each([
    ['everyday-apple-porridge', 'bowl'],
    ['everyday-scrambled-eggs-toast', 'plate'],
  ])('serves %s on a %s', (id, kind) => {
    expect(vesselOf(recipe(id)).kind).toBe(kind)
  })

  it('uses every kind of vessel, and pours each drink into a glass', () => {
    const kinds = Map.groupBy(recipes, (dish) => vesselOf(dish).kind)
    expect([...kinds.keys()].sort()).toEqual(['bowl', 'glass', 'plate', 'tray'])
    for (const { name } of kinds.get('glass') ?? [])
      expect(name).toMatch(/smoothie|shake|lassi|drink/i)
  })
})

describe('the looks of foods', () => {
  it('are of foods that there are', () => {
    for (const food of paintedFoods) expect(catalogue.foods.has(food), food).toBe(true)
  })

  it('are there for whatever fills a plate', () => {
    const seen = new Set(['vegetables', 'fruit', 'meat and fish', 'tofu and meat-free'])
    for (const { ingredients } of recipes)
      for (const { food, grams } of ingredients) {
        const aisle = catalogue.foods.get(food)?.aisle ?? ''
        if (grams >= 40 && seen.has(aisle) && !food.endsWith('-juice'))
          expect(paintedFoods.has(food), food).toBe(true)
      }
  })
})

describe('a plate as a file', () => {
  it('has the colours of the style sheet', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../app/tokens.css'), 'utf8')
    for (const colour of Object.values(paints)) expect(tokens).toContain(colour)
  })
})
