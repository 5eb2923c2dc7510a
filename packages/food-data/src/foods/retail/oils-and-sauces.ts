import { byVolume, byWeight, jars, packs, pots, type Retail, staple } from './sold-as.ts'

/** g/ml: of oils SR28's tablespoon of 13.5 to 14 g in 14.8 ml; of vinegars and sauces the same way. */
const oilDensity = 0.92
const vinegarDensity = 1.01
const sauceDensity = 1.15

const oil = (...millilitres: number[]) => byVolume('bottle', oilDensity, ...millilitres)
const vinegar = staple(byVolume('bottle', vinegarDensity, 500))
const sauce = (...millilitres: number[]) => byVolume('bottle', sauceDensity, ...millilitres)
const stock = byVolume('carton', 1, 500, 1000)

export const oilsAndSauces: Retail = {
  'olive-oil': staple(oil(500)),
  'rapeseed-oil': staple(oil(500)),
  'sunflower-oil': staple(oil(500)),
  'avocado-oil': oil(250),
  'flaxseed-oil': oil(250),
  'peanut-oil': oil(500),
  'sesame-oil': oil(250),
  'walnut-oil': oil(250),
  'coconut-oil': jars(300),
  'duck-fat': jars(200),
  lard: packs(250),
  'cider-vinegar': vinegar,
  'red-wine-vinegar': vinegar,
  'white-vinegar': vinegar,
  'soy-sauce': staple(sauce(150, 500)),
  'soy-sauce-light': staple(sauce(150, 500)),
  tamari: staple(sauce(150, 500)),
  'fish-sauce': sauce(200),
  'hoisin-sauce': jars(250),
  'hot-sauce': byVolume('bottle', 1, 60),
  'oyster-sauce': byWeight('bottle', 250),
  sriracha: byWeight('bottle', 250),
  'worcestershire-sauce': staple(sauce(150)),
  ketchup: staple(byWeight('bottle', 500)),
  mustard: staple(jars(200)),
  mayonnaise: jars(250),
  horseradish: jars(150),
  pesto: pots(150),
  'marinara-sauce': jars(400),
  salsa: jars(300),
  'beef-stock': stock,
  'chicken-stock': stock,
  'chicken-stock-home': stock,
  'fish-stock': stock,
  'vegetable-stock': stock,
}
