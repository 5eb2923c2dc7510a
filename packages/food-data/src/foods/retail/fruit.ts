import type { BoughtThing } from '@zero-sum/nutrition-engine'
import { bags, byWeight, drained, frozen, jars, packs, type Retail, whole } from './sold-as.ts'

const lemons = { name: 'Lemons', one: 'lemon', many: 'lemons' } as const
const limes = { name: 'Limes', one: 'lime', many: 'limes' } as const
const oranges = { name: 'Oranges', one: 'orange', many: 'oranges' } as const

/** Of a whole fruit: how many grams of it the list weighs, and what it leaves. */
const from = (
  { name, one, many }: Omit<BoughtThing, 'takes'>,
  grams: number,
  ...takes: ('flesh' | 'peel')[]
) => ({ ...whole('piece', grams), boughtThing: { name, one, many, takes } })

/**
 * Juice of one lemon 48 g, of a lime 44 g, of an orange 86 g: USDA SR28's own yields (09152, 09160, 09206). Zest of one: a
 * level tablespoon of a lemon's or an orange's, ours.
 */
const citrus: Retail = {
  lemon: from(lemons, 109, 'flesh'),
  'lemon-juice': from(lemons, 48, 'flesh'),
  'lemon-zest': from(lemons, 6, 'peel'),
  lime: from(limes, 80, 'flesh'),
  'lime-juice': from(limes, 44, 'flesh'),
  orange: from(oranges, 179, 'flesh'),
  'orange-juice': from(oranges, 86, 'flesh'),
  'orange-zest': from(oranges, 6, 'peel'),
}

export const fruit: Retail = {
  ...citrus,
  'apple-puree': jars(360),
  avocado: whole('piece', 190, ['avocado', 'avocados']),
  blackberries: packs(125, 250),
  blueberries: packs(125, 250),
  'blueberries-frozen': frozen(300, 750),
  cantaloupe: whole('piece', 1200),
  cranberries: packs(300),
  'dried-apricots': bags(200),
  'dried-cranberries': bags(150),
  'dried-figs': bags(250),
  dates: packs(200),
  grapefruit: whole('piece', 482),
  grapes: packs(500),
  honeydew: whole('piece', 1500),
  papaya: whole('piece', 450),
  'passion-fruit': whole('piece', 35),
  pineapple: whole('piece', 1200),
  'pineapple-tinned': drained('tin', [435, 260]),
  'pomegranate-seeds': whole('piece', 280, ['pomegranate', 'pomegranates']),
  prunes: bags(250),
  raisins: bags(250),
  raspberries: packs(125, 250),
  'raspberries-frozen': frozen(300, 750),
  strawberries: packs(250, 500),
  'strawberries-frozen': frozen(300, 750),
  tamarind: byWeight('pack', 200),
}
