import { type Catalogue, type RecipeKind, recipeKinds } from '@zero-sum/nutrition-engine'
import { dishOf } from '../recipe-linter/dish.ts'
import { servingFigures } from '../recipe-linter/figures.ts'
import { isServedTo, type PersonaName, personas } from './personas.ts'
import { type TraitName, traits } from './traits.ts'

/** How many recipes a persona has for a kind of meal that share a trait. */
export type Cell = { persona: PersonaName; kind: RecipeKind; trait: TraitName; count: number }

/** A dish of half carbohydrate is no dish of a ketogenic day. */
const impossible = { persona: 'keto', trait: 'carbohydrate' } as const

/** Counts the recipes of a catalogue for every persona, kind of meal and trait that can go together. */
export function countCoverage({ foods, recipes }: Pick<Catalogue, 'foods' | 'recipes'>): Cell[] {
  const read = recipes.map((recipe) => {
    const dish = dishOf(recipe, foods)
    if (Array.isArray(dish)) throw new Error(`${recipe.id} names foods that do not exist: ${dish}.`)
    return {
      recipe,
      records: dish.parts.map(({ record }) => record),
      figures: servingFigures(dish.parts),
    }
  })
  return namesOf(personas).flatMap((persona) => {
    const served = read.filter(({ records, figures }) => isServedTo(persona, records, figures))
    return recipeKinds.flatMap((kind) =>
      namesOf(traits)
        .filter((trait) => persona !== impossible.persona || trait !== impossible.trait)
        .map((trait) => ({
          persona,
          kind,
          trait,
          count: served.filter(
            ({ recipe, figures }) =>
              recipe.kinds.includes(kind) && traits[trait].holds(recipe, figures),
          ).length,
        })),
    )
  })
}

function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(table) as Name[]
}
