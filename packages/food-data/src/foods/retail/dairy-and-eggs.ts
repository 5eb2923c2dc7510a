import type { SoldAs } from '@zero-sum/nutrition-engine'
import { byVolume, jars, packs, pots, type Retail, whole } from './sold-as.ts'

/** g/ml, of milk and of cream: close to water, and closer to each other. */
const milkDensity = 1.03
const creamDensity = 1

/** An egg gives its white and its yolk, each once: SR28's large egg, 50 g without its shell (01123, 01124, 01125). */
const ofEgg = (grams: number, ...takes: ('white' | 'yolk')[]): SoldAs => ({
  ...whole('piece', grams),
  boughtThing: { name: 'Eggs', one: 'egg', many: 'eggs', takes },
})

export const dairyAndEggs: Retail = {
  egg: ofEgg(50 / 0.88, 'white', 'yolk'),
  'egg-white': ofEgg(33, 'white'),
  'egg-yolk': ofEgg(17, 'yolk'),
  'egg-white-powder': packs(250),
  'milk-whole': byVolume('carton', milkDensity, 500, 1000),
  'milk-2': byVolume('carton', milkDensity, 500, 1000),
  'milk-skimmed': byVolume('carton', milkDensity, 500, 1000),
  'milk-powder-skimmed': packs(250),
  buttermilk: byVolume('carton', milkDensity, 500),
  kefir: byVolume('bottle', milkDensity, 500),
  'double-cream': byVolume('pot', creamDensity, 200),
  'half-and-half': byVolume('pot', creamDensity, 200),
  'soured-cream': pots(200),
  'greek-yogurt-0': pots(150, 500, 1000),
  'greek-yogurt-2': pots(150, 500, 1000),
  'greek-yogurt-5': pots(150, 500, 1000),
  'yogurt-low-fat': pots(150, 500),
  'yogurt-whole': pots(150, 500),
  'cottage-cheese': pots(200),
  'cottage-cheese-1': pots(200),
  'cream-cheese': pots(200),
  'cream-cheese-0': pots(200),
  ricotta: pots(250),
  mozzarella: packs(125),
  'mozzarella-light': packs(125),
  'blue-cheese': packs(125),
  brie: packs(200),
  cheddar: packs(200, 400),
  'cheddar-light': packs(200, 400),
  feta: packs(200),
  'goat-cheese': packs(150),
  gruyere: packs(200),
  'monterey-jack': packs(200),
  'queso-fresco': packs(250),
  'swiss-cheese': packs(200),
  parmesan: packs(150),
  pecorino: packs(150),
  butter: packs(250),
  ghee: jars(250),
}
