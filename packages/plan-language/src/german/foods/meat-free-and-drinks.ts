import type { Dictionary } from '../../dictionary.ts'

/** Tofu and the like, and drinks, as a sentence names them. */
export const meatFreeAndDrinks: Dictionary = {
  'Firm tofu': 'fester Tofu',
  'Regular (medium) tofu': 'mittelfester Tofu',
  'Soft (silken) tofu': 'Seidentofu',
  'Fried tofu pieces': 'frittierte Tofustücke',
  'Edamame beans, shelled, frozen': 'Edamame, ohne Schote, tiefgekühlt',
  'Soy mince (textured defatted soy flour), dry': 'Sojagranulat, trocken',
  'Soy protein isolate powder, unflavoured': 'Sojaproteinpulver (Isolat), ohne Aroma',
  'Soy flour, full fat': 'Sojamehl, vollfett',
  'Vital wheat gluten (for seitan)': 'Weizengluten (für Seitan)',
  'Whey protein powder': 'Molkenproteinpulver',
  Natto: 'Nattō',
  'Miso paste': 'Misopaste',
  Hummus: 'Hummus',
  'Yeast extract spread': 'Hefeextrakt als Aufstrich',
  'Lupin beans, cooked, drained': 'Lupinenkerne, gekocht, abgetropft',
  'Soya milk, unsweetened, fortified': 'Sojadrink, ungesüßt, angereichert',
  'Almond milk, unsweetened, fortified': 'Mandeldrink, ungesüßt, angereichert',
  'Rice milk, unsweetened': 'Reisdrink, ungesüßt',
  'Coconut water': 'Kokoswasser',
  'Black coffee, brewed': 'schwarzer Kaffee, gebrüht',
}
