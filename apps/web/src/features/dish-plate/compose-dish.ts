import type { Dish } from './dish.ts'
import { type Look, lookOf } from './food-looks.ts'
import type { Glaze } from './shapes.ts'

export type Thing = { food: string; look: Look; grams: number; weight: number }

export type Composition = {
  /** What lies under or beside the rest: rice, noodles, mash. */
  bed: Thing | undefined
  things: readonly Thing[]
  sprinkles: readonly Glaze[]
}

const leastGrams = 12

/** What is to be seen of a dish: the largest few things, what they lie on, and what is strewn over them. */
export function composeDish(dish: Dish, mostThings: number): Composition {
  const seen = dish.ingredients.map(({ food, grams }): Thing => {
    const look = formOf(dish, food, lookOf(food))
    return { food, look, grams, weight: grams * (look.bulk ?? 1) }
  })
  const beds = seen.filter(isBed).sort(byWeight)
  const [bed] = beds
  const things = seen
    .filter((thing) => !isBed(thing) && isThing(thing) && thing.grams >= leastGrams)
    .concat(beds.slice(1).map(asThing))
  return {
    bed,
    things: mergeAlike(things).sort(byWeight).slice(0, mostThings),
    sprinkles: [
      ...new Set(
        seen.flatMap(({ look, grams }) =>
          look.motif === 'sprinkle' && grams >= 0.5 ? [look.colour] : [],
        ),
      ),
    ].slice(0, 2),
  }
}

const byWeight = (one: Thing, other: Thing) => other.weight - one.weight
const isBed = ({ look }: Thing) =>
  look.motif === 'grains' || look.motif === 'noodles' || look.motif === 'mash'
const isThing = ({ look }: Thing) => !['liquid', 'sprinkle', 'unseen'].includes(look.motif)

/** A second bed is a heap beside the first. */
function asThing(thing: Thing): Thing {
  const { look } = thing
  if (look.motif !== 'grains' && look.motif !== 'mash') return thing
  const { colour, accent } = look
  return { ...thing, look: { motif: 'dots', size: 4, flat: 0.7, colour, accent } }
}

/** Foods that are painted alike are one thing: two kinds of bean, egg and egg white. */
function mergeAlike(things: readonly Thing[]): Thing[] {
  return [...Map.groupBy(things, ({ look }) => JSON.stringify(look)).values()].flatMap((alike) => {
    const [first] = [...alike].sort(byWeight)
    if (first === undefined) return []
    const sum = (of: 'grams' | 'weight') => alike.reduce((total, thing) => total + thing[of], 0)
    return [{ ...first, grams: sum('grams'), weight: sum('weight') }]
  })
}

const patties =
  /patt|ball|koft|kefta|polpett|keftedes|burger|cakes?\b|biff|kaker|haché|salsiccia|fritters/iu
const scrambled = /scrambl|bhurji|revuelto|fanqie chao dan|menemen|iri-dofu|fried rice/iu
const folded =
  /omelett|frittata|omurice|kuku|khai jiao|foo yung|gyeran-mari|tamagoyaki|tortilla .*omelette|crustless|egg bake/iu
const floury = /pancake|dosa|chilla|pesarattu|crêpe/iu

/** What became of a food in this dish: mince is patties in one and crumbs in another. */
function formOf({ name, ingredients }: Dish, food: string, look: Look): Look {
  const prep = ingredients.find((line) => line.food === food)?.prep ?? ''
  if (look.motif === 'crumble' && patties.test(name))
    return {
      motif: 'balls',
      size: 17,
      colour: look.colour,
      accent: look.colour === 'crust' ? 'crustPale' : 'crust',
    }
  if (look.motif === 'eggs' && folded.test(name)) return { motif: 'eggs', bulk: 1.7 }
  if (look.motif === 'eggs' && scrambled.test(name))
    return { motif: 'crumble', colour: 'maize', accent: 'maizePale', size: 8 }
  if (food.startsWith('tofu') && (scrambled.test(name) || /crumbl|mash/i.test(prep)))
    return { motif: 'crumble', colour: 'white', accent: 'maizePale', size: 8 }
  if (look.motif === 'grilled' && /dice|cube|strip|slice|shred|bite|thin/i.test(prep))
    return {
      motif: 'ovals',
      colour: look.colour,
      accent: look.accent === 'china' ? 'pepperPale' : look.accent,
      size: 13,
    }
  if (food === 'potato' && /mash|pie|colcannon/iu.test(name))
    return { motif: 'mash', colour: 'maizePale', accent: 'white', bulk: 1 }
  if (/flour|lentil|mung|oats|cottage/.test(food) && floury.test(name))
    return { motif: 'rounds', colour: 'maize', accent: 'crust', bulk: 2 }
  if (food === 'carrot' && /stick|strip|julienne|ribbon/i.test(prep + name))
    return { motif: 'sticks', colour: 'ember', accent: 'maize', size: 3.2 }
  if (food.endsWith('flour') && /mandu|dumpling/iu.test(name))
    return { motif: 'rounds', colour: 'maizePale', accent: 'crust', bulk: 2 }
  return look
}

/** Whether eggs were made into an omelette. */
export function isOmelette({ name }: Dish): boolean {
  return folded.test(name)
}

/** Whether flour became dumplings. */
export function isDumplings({ name }: Dish): boolean {
  return /mandu|dumpling|ravioli|gnocchi|pelmeni/iu.test(name)
}
