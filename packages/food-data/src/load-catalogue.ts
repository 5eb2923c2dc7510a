import { createHash } from 'node:crypto'
import type { Catalogue, Food, Recipe } from '@zero-sum/nutrition-engine'
import { loadFoods } from './foods/load-foods.ts'
import { recipes } from './recipes/index.ts'

const versionLength = 12

/** JSON with the keys of every object sorted, so that the order in which a record's fields were written does not count. */
function canonicalJson(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}

/**
 * A short SHA-256 over foods and recipes: plans made from the same data carry the same version, others another. The order
 * of recipes counts, because a seeded search meets them in that order.
 */
export function catalogueVersion(
  foods: ReadonlyMap<string, Food>,
  recipes: readonly Recipe[],
): string {
  const data = canonicalJson({ foods: [...foods.values()], recipes })
  return createHash('sha256').update(data).digest('hex').slice(0, versionLength)
}

/** The foods and recipes that plans are made from. All of it is imported, so that it loads inside a bundled server too. */
export function loadCatalogue(): Catalogue {
  const foods = loadFoods()
  return { version: catalogueVersion(foods, recipes), foods, recipes }
}
