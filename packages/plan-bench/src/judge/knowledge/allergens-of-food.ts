import type { UsdaFood } from '../../usda/read-usda.ts'
import { type JudgedAllergen, judgedAllergens, treeNuts } from './allergen-labels.ts'
import { type FoodPattern, isMeant } from './food-pattern.ts'

/** Plants whose drinks, creams and pastes are called after milk products. */
const plants = 'coconut|almond|cashew|peanut|seed|sesame|sunflower|soy|rice|oat|apple|cocoa'
const plantProducts = new RegExp(
  `(${plants})s? (milk|butter|cream)|soymilk|almond milk|butterhead|butternut|butterbur|buttercup|cream of tartar|lima beans|creamed|cream substitute`,
)

/** What a food contains, by its group and long name. Groups: 01 dairy and egg, 12 nuts and seeds, 15 fish and shellfish. */
const contains: Readonly<Record<JudgedAllergen, readonly FoodPattern[]>> = {
  milk: [
    { groups: ['01'], unless: /^eggs?,|^egg |egg substitute|dessert topping.*non/ },
    { name: /\b(milk|butter|cream|cheese|yogurt|whey|casein|buttermilk)\b/, unless: plantProducts },
    { name: /\b(pesto|naan|ghee|lasagna|pizza|caramel)\b/ },
  ],
  egg: [
    { name: /\b(eggs?|mayonnaise|meringues?|surimi|custards?)\b/, unless: /eggless|without egg/ },
    // USDA's gluten-free loaves are bound with egg, which their names do not say.
    { name: /bread, gluten-free/ },
  ],
  fish: [
    { groups: ['15'], name: /^fish|surimi/ },
    {
      name: /\b(fish|anchovy|worcestershire|kimchi|salmon|tuna|cod|sardine)\b/,
      unless: /goldfish|jellyfish|crayfish|cuttlefish|cod, pacific substitute/,
    },
  ],
  crustacean: [{ name: /\b(crustaceans?|shrimps?|crab|lobster|crayfish|kimchi|prawns?)\b/ }],
  mollusc: [
    {
      name: /\b(mollusks?|oysters?|clams?|mussels?|scallops?|squid|octopus|snails?)\b/,
      unless: /mushrooms?, oyster|oyster crackers|squash/,
    },
  ],
  peanut: [{ name: /\bpeanuts?\b/ }],
  almond: [{ name: /\balmonds?\b|marzipan/ }],
  hazelnut: [{ name: /\b(hazelnuts?|filberts?)\b/ }],
  walnut: [{ name: /\bwalnuts?\b/ }],
  cashew: [{ name: /\b(cashews?|pesto)\b/ }],
  pecan: [{ name: /\bpecans?\b/ }],
  'brazil nut': [{ name: /\bbrazil ?nuts?\b/ }],
  pistachio: [{ name: /\bpistachios?\b/ }],
  macadamia: [{ name: /\bmacadamias?\b/ }],
  'pine nut': [{ name: /\b(pine nuts?|pesto|pignolias?)\b/ }],
  coconut: [{ name: /\bcoconuts?\b/ }],
  wheat: [
    {
      name: /\b(wheat|bread|breadsticks?|couscous|bulgur|semolina|spelt|muffins?|crackers?|macaroni|spaghetti|pasta|noodles?|pita|naan|gluten|shoyu|hoisin|pumpernickel|flour tortillas|farina|surimi|yeast extract|durum|kamut|croissants?|biscuits?|rolls)\b/,
      unless:
        /gluten-free|buckwheat|rice noodles|noodles, flat|crispbread, rye|fruit|corn bread|spaghetti squash|squash, winter, spaghetti|sauce, pasta|chocolate/,
    },
    { name: /tortillas, .*\bflour\b|sauce, oyster/ },
  ],
  rye: [{ name: /\b(rye|pumpernickel|yeast extract)\b|bread, multi-grain/, unless: /ryegrass/ }],
  barley: [{ name: /\b(barley|malt|malted|worcestershire|yeast extract)\b|bread, multi-grain/ }],
  oats: [{ name: /\b(oats?|oatmeal|yeast extract)\b|bread, multi-grain/ }],
  soy: [
    {
      name: /\b(soy|soybeans?|soymilk|tofu|miso|natto|edamame|tempeh|hoisin|surimi|mayonnaise)\b/,
      unless: /without soy/,
    },
    { name: /sauce, oyster|chocolate, dark/ },
  ],
  sesame: [{ name: /\b(sesame|tahini|hummus|hoisin)\b/ }],
  celery: [
    { name: /\b(celery|celeriac|yeast extract)\b/ },
    // Ready stocks are boiled with celery as a rule.
    { name: /\b(broth|stock|bouillon)\b/, unless: /soup, stock, fish/ },
  ],
  mustard: [{ name: /\b(mustard|curry powder|mayonnaise)\b|pickles, cucumber/ }],
  sulphite: [
    // Wine ferments with sulphite in it; its vinegar keeps it.
    { name: /\b(sulfured|wine)\b/, unless: /unsulfured|cooking wine substitute/ },
  ],
  lupin: [{ name: /\blupins?\b/ }],
}

/** What is commonly in a food of that kind by accident; only the plainest cases of each. */
const traces: Partial<Record<JudgedAllergen, readonly FoodPattern[]>> = {
  wheat: [{ name: /\boats?\b|rye flour|barley, pearled/, unless: /gluten-free/ }],
  barley: [{ name: /\boats?\b/ }],
  rye: [{ name: /\bwheat flour/ }],
  peanut: [{ groups: ['12'], name: /^nuts, |^seeds, /, unless: /coconut/ }],
  milk: [{ name: /chocolate, dark/ }],
  ...Object.fromEntries(
    treeNuts.map((nut) => [
      nut,
      [{ groups: ['12'], name: /^nuts, /, unless: /coconut/ }, { name: /chocolate, dark/ }],
    ]),
  ),
}

/** Whether a food contains an allergen, or (where traces count) is commonly touched by it. */
export function holdsAllergen(
  food: UsdaFood,
  allergen: JudgedAllergen,
  tracesCount: boolean,
): boolean {
  const patterns = [...contains[allergen], ...(tracesCount ? (traces[allergen] ?? []) : [])]
  return patterns.some((pattern) => isMeant(food, pattern))
}

/** Every allergen that a food contains. */
export function allergensOfFood(food: UsdaFood): JudgedAllergen[] {
  return judgedAllergens.filter((allergen) => holdsAllergen(food, allergen, false))
}
