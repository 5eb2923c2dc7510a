import { drained, packs, type Retail } from './sold-as.ts'

/** What of meat and fish comes in packs and tins; the rest is cut or weighed as one asks for it. */
export const meatAndFish: Retail = {
  'anchovies-tinned': drained('tin', [50, 30]),
  'back-bacon': packs(200),
  bacon: packs(200),
  chorizo: packs(200),
  'clams-tinned': drained('tin', [280, 140]),
  crab: drained('tin', [170, 120]),
  ham: packs(125),
  'mackerel-tinned': drained('tin', [125, 90]),
  'salmon-tinned': drained('tin', [213, 158]),
  'sardines-tinned': drained('tin', [120, 90]),
  'smoked-salmon': packs(100, 200),
  surimi: packs(250),
  'tuna-tinned': drained('tin', [145, 102]),
}
