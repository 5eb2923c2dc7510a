import { isDumplings, isOmelette, type Thing } from './compose-dish.ts'
import type { Dish } from './dish.ts'
import {
  bread,
  dumplings,
  eggs,
  fillet,
  fish,
  grilled,
  omelette,
  rounds,
  tacos,
} from './motifs/centrepieces.ts'
import { florets, mushrooms, prawns, shells } from './motifs/curious-things.ts'
import { avocados, cubes, leaves, noodles, ovals, sticks, wedges } from './motifs/long-things.ts'
import { balls, crumble, dots, pool, slices } from './motifs/round-things.ts'
import type { Random } from './seeded-random.ts'
import type { Circle, Glaze, Shape } from './shapes.ts'

const gramsOfEgg = 50

/** Paints one thing of a dish into its place; nothing of it lies outside. */
export function drawThing(
  dish: Dish,
  { look: natural, grams }: Thing,
  place: Circle,
  fillings: readonly Glaze[],
  random: Random,
  isFine: boolean,
): Shape[] {
  // In a small picture there is room for fewer and larger things.
  const look = isFine || !('size' in natural) ? natural : { ...natural, size: natural.size * 1.45 }
  switch (look.motif) {
    case 'slices':
      return slices(place, look, random, isFine)
    case 'dots':
      return dots(place, look, random, isFine)
    case 'cubes':
      return cubes(place, look, random)
    case 'ovals':
      return ovals(place, look, random)
    case 'wedges':
      return wedges(place, look, random)
    case 'sticks':
      return sticks(place, look, random, isFine)
    case 'crumble':
      return crumble(place, look, random)
    case 'balls':
      return balls(place, look, random, isFine)
    case 'leaves':
      return leaves(place, look, random, isFine)
    case 'florets':
      return florets(place, look, random)
    case 'mushrooms':
      return mushrooms(place, look, random)
    case 'prawns':
      return prawns(place, look, random)
    case 'shells':
      return shells(place, look, random)
    case 'fish':
      return fish(place, look, random, isFine)
    case 'fillet':
      return fillet(place, look, random)
    case 'grilled':
      return grilled(place, look, random)
    case 'bread':
      return bread(place, look, random)
    case 'rounds':
      return isDumplings(dish) ? dumplings(place, look, random) : rounds(place, look, random)
    case 'pool':
    case 'mash':
      return pool(place, look, random)
    case 'noodles':
      return noodles(place, look, random, isFine)
    case 'avocados':
      return avocados(place, random)
    case 'eggs':
      return isOmelette(dish)
        ? omelette(place, fillings[0] ?? 'leaf', random)
        : eggs(place, Math.round(grams / gramsOfEgg), random)
    case 'tortillas':
      return tacos(place, fillings, random)
    case 'grains':
    case 'liquid':
    case 'sprinkle':
    case 'unseen':
      return []
  }
}
