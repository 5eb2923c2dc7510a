import type { SoldAs } from '@zero-sum/nutrition-engine'
import { byWeight, packs, type Retail, staple, whole } from './sold-as.ts'

const bunchOf = (grams: number): SoldAs => ({ ...whole('bunch', grams), shelf: 'vegetables' })
const bunch = bunchOf(30)
const ground = staple(byWeight('jar', 40))
const dried = staple(byWeight('jar', 12))

/** Fresh herbs come in bunches; what is dried or ground stands in the cupboard for a year. */
export const herbsAndSpices: Retail = {
  basil: bunch,
  coriander: bunch,
  dill: bunch,
  mint: bunch,
  parsley: bunch,
  rosemary: bunchOf(20),
  thyme: bunchOf(20),
  'basil-dried': dried,
  'bay-leaf': staple(packs(5)),
  marjoram: dried,
  oregano: dried,
  'parsley-dried': dried,
  'rosemary-dried': dried,
  sage: dried,
  tarragon: dried,
  'thyme-dried': dried,
  allspice: ground,
  'black-pepper': ground,
  caraway: ground,
  cardamom: ground,
  cayenne: ground,
  'chilli-powder': ground,
  cinnamon: ground,
  cloves: ground,
  'coriander-seed': ground,
  cumin: ground,
  'curry-powder': ground,
  'dried-chilli': staple(packs(20)),
  'fennel-seed': ground,
  fenugreek: ground,
  'garlic-powder': ground,
  'ginger-ground': ground,
  'mustard-seed': ground,
  nutmeg: ground,
  'onion-powder': ground,
  paprika: ground,
  'poppy-seeds': staple(packs(100)),
  saffron: packs(0.5),
  salt: staple(packs(500)),
  turmeric: ground,
  'white-pepper': ground,
}
