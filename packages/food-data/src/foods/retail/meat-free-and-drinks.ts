import type { SoldAs } from '@zero-sum/nutrition-engine'
import { bags, byVolume, frozen, jars, packs, pots, type Retail, staple } from './sold-as.ts'

const plantMilk = byVolume('carton', 1.03, 1000)

/** Ground coffee, by what is brewed of it: 55 g make a litre, as the Specialty Coffee Association's standard has it. */
const coffee: SoldAs = {
  unit: 'pack',
  sizes: [{ grams: (250 / 55) * 1000, label: { amount: 250, unit: 'g' } }],
}

export const meatFreeAndDrinks: Retail = {
  'edamame-frozen': frozen(400),
  hummus: pots(200),
  'lupin-beans': jars(400),
  miso: packs(300),
  natto: packs(100),
  'soy-flour': packs(500),
  'soy-mince': bags(250),
  'soy-protein-isolate': bags(500),
  'tofu-firm': packs(200, 400),
  'tofu-fried': packs(150),
  'tofu-medium': packs(400),
  'tofu-soft': packs(300),
  'wheat-gluten': bags(500),
  'whey-protein': bags(500),
  'yeast-extract': jars(250),
  'almond-milk': plantMilk,
  'rice-milk': plantMilk,
  'soy-milk': plantMilk,
  'coconut-water': byVolume('carton', 1, 330, 1000),
  coffee: staple(coffee),
}
