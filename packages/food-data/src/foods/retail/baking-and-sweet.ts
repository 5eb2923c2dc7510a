import { byVolume, byWeight, jars, packs, type Retail, staple } from './sold-as.ts'

export const bakingAndSweet: Retail = {
  'baking-powder': staple(packs(100)),
  'baking-soda': staple(packs(100)),
  'brown-sugar': staple(packs(500)),
  sugar: staple(packs(500, 1000)),
  cocoa: packs(125, 250),
  'dark-chocolate': packs(100),
  'dried-yeast': staple(packs(21)),
  gelatine: packs(30),
  honey: staple(jars(250, 500)),
  jam: jars(340),
  'maple-syrup': byVolume('bottle', 1.32, 250),
  molasses: byWeight('jar', 450),
  'vanilla-extract': staple(byVolume('bottle', 0.88, 60)),
  'vanilla-flavouring': staple(byVolume('bottle', 1, 60)),
}
