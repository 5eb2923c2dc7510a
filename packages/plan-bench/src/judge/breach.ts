/** Every kind of breach, with what it means. */
export const breachKinds = {
  broken: 'the engine ended with a fault of its own',
  unrepeatable: 'the same intake and seed gave another plan',
  shape: 'the plan is not as the contract says',
  unsafe: 'a plan was made for a person whom the rules refuse',
  'needless refusal': 'a person was refused for a safety reason that the rules do not know',
  calendar: 'days, weekdays, dates or training days are not as asked for',
  meals: 'meals or snacks are not as many as asked for',
  targets: 'targets are not what the rules give',
  floor: 'a day of a deficit is under the energy floor',
  tolerance: 'a day is beyond ±3 % energy or ±5 % of a macronutrient (or 3 g)',
  totals: 'a figure does not follow from the grams and USDA’s table',
  number: 'a USDA number belongs to another food than the one named, or to none',
  allergen: 'a food contains an allergen that the person named',
  traces: 'a food is commonly touched by an allergen whose traces the person avoids',
  'allergen word': 'a text names an allergen of the person',
  diet: 'a food is outside the diet',
  'diet word': 'a text names what the diet leaves out',
  exclusion: 'a food was excluded by the person',
  'exclusion word': 'a text names what the person excluded',
  advice: 'advice recommends what the person must not or will not eat',
  time: 'a dish takes longer than the person has',
  skill: 'a dish asks for more skill than the person has',
  'twice a day': 'a dish stands twice on a day',
  variety: 'a week of three meals and a snack has under 12 different dishes',
  oil: 'too much added fat',
  heap: 'over 800 g of one ingredient in one meal',
  plate: 'a meal of over 1,400 g',
  'much fibre': 'a day of over 70 g of fibre, and over 17.5 g for each 1,000 kcal',
  'little fibre': 'a day with under 60 % of the fibre that is expected',
  sodium: 'over 3,500 mg of sodium a day on average',
  shopping: 'the shopping list is not what the meals need',
} as const

export type BreachKind = keyof typeof breachKinds

export type Breach = {
  kind: BreachKind
  /** The day and meal, or the part of the plan. */
  where: string
  detail: string
}
