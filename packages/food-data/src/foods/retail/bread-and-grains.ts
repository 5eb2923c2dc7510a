import type { SoldAs } from '@zero-sum/nutrition-engine'
import { bags, byCount, byWeight, packs, type Retail, staple } from './sold-as.ts'

/** A sliced loaf of 500 g. */
const loafOf = (sliceGrams: number): SoldAs => ({
  ...byWeight('loaf', 500),
  portion: { unit: 'slice', grams: sliceGrams },
})

const countedPack = (grams: number, gramsEach: number): SoldAs => ({
  ...packs(grams),
  portion: { unit: 'piece', grams: gramsEach },
})

const bread: Retail = {
  'white-bread': loafOf(29),
  'wholemeal-bread': loafOf(32),
  'multigrain-bread': loafOf(26),
  'rye-bread': loafOf(32),
  pumpernickel: loafOf(26),
  'gluten-free-bread': loafOf(28),
  'gluten-free-brown-bread': loafOf(25),
  'french-bread': byWeight('loaf', 250),
  'corn-tortilla': byCount('pack', 12, 26),
  'flour-tortilla': byCount('pack', 8, 48),
  'english-muffin': byCount('pack', 4, 57),
  naan: byCount('pack', 2, 90),
  pita: byCount('pack', 6, 60),
  'wholemeal-pita': byCount('pack', 6, 64),
  'taco-shells': byCount('pack', 12, 12.9),
  'rice-cakes': countedPack(130, 9),
  'rye-crispbread': countedPack(250, 10),
}

const flour: Retail = {
  'white-flour': staple(packs(1000)),
  'wholewheat-flour': packs(1000),
  'rye-flour': packs(1000),
  'buckwheat-flour': packs(500),
  'rice-flour': packs(500),
  'masa-harina': packs(1000),
  cornflour: staple(packs(250)),
  breadcrumbs: packs(250),
}

export const breadAndGrains: Retail = {
  ...bread,
  ...flour,
  amaranth: packs(500),
  'brown-rice': packs(500, 1000),
  buckwheat: packs(500),
  bulgur: packs(500),
  couscous: packs(500),
  'egg-noodles': packs(250),
  'hominy-tinned': byWeight('tin', 400),
  millet: packs(500),
  'oat-bran': packs(500),
  pasta: packs(500),
  'pasta-gluten-free': packs(500),
  'pearl-barley': packs(500),
  polenta: packs(500),
  popcorn: bags(100),
  quinoa: packs(250, 500),
  'rice-noodles': packs(250),
  'rolled-oats': packs(500, 1000),
  semolina: packs(500),
  'short-grain-rice': packs(500, 1000),
  somen: packs(300),
  spelt: packs(500),
  'sticky-rice': packs(500, 1000),
  tapioca: packs(250, 500),
  teff: packs(500),
  'wheat-bran': packs(250),
  'wheat-germ': packs(250),
  'white-rice': packs(500, 1000),
  'wholewheat-pasta': packs(500),
  'wild-rice': packs(250),
}
