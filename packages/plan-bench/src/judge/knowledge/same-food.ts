/** What British cooks call what USDA's tables call otherwise. */
const synonyms: Readonly<Record<string, string>> = {
  apple: 'applesauce',
  aubergine: 'eggplant',
  bean: 'cowpea',
  beetroot: 'beet',
  bicarbonate: 'soda',
  breadcrumb: 'bread',
  chilli: 'chili',
  chilly: 'chili',
  chile: 'chili',
  coriander: 'cilantro',
  cornflour: 'cornstarch',
  courgette: 'zucchini',
  daikon: 'radish',
  gelatine: 'gelatin',
  gherkin: 'pickle',
  groundnut: 'peanut',
  haricot: 'navy',
  ketchup: 'catsup',
  kiwi: 'kiwifruit',
  linseed: 'flaxseed',
  maize: 'corn',
  mince: 'ground',
  mint: 'spearmint',
  mozarella: 'mozzarella',
  passata: 'puree',
  pimento: 'pepper',
  pitta: 'pita',
  prawn: 'shrimp',
  rapeseed: 'canola',
  rocket: 'arugula',
  soya: 'soymilk',
  stock: 'broth',
  sweetcorn: 'corn',
  swede: 'rutabaga',
  venison: 'deer',
  vine: 'grape',
  wholemeal: 'wheat',
  wholewheat: 'wheat',
  yoghurt: 'yogurt',
}

/** Words of a state, a colour or a measure, which foods share that have nothing else in common. */
const noMark = new Set(
  'raw fresh dried dry whole cooked drained canned tinned unsweetened without salt salted unsalted plain white red green yellow black brown fat low free lean with and in or of the from all kinds ready use home made natural skinless boneless frozen prepared regular no ounce per gram water juice seed seeds leaf leaves fillet flesh edible'.split(
    ' ',
  ),
)

/** Whether a plan's name for a food and USDA's for its number share a word that marks the food. */
export function isSameFood(planName: string, usdaName: string): boolean {
  const usda = new Set(marks(usdaName))
  const own = marks(planName)
  // "Salt" has no mark beside itself.
  if (own.length === 0) return usdaName.startsWith(planName.toLowerCase())
  return own.some((word) => usda.has(word))
}

function marks(name: string): string[] {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !noMark.has(word))
    .map(singular)
  return words.flatMap((word) => {
    const other = synonyms[word]
    return other === undefined ? [word] : [word, other]
  })
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:oes|shes|ches)$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
