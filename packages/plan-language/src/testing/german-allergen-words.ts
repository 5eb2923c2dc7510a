import type { Allergen } from '@zero-sum/contracts'

/** What gives an allergen away in German, where nouns grow together: `in` stands anywhere in a word, `whole` is all of it. */
export type GermanWords = {
  in: readonly string[]
  whole?: readonly string[]
  /** Words in which one of them means something else. */
  harmless?: readonly string[]
}

const seafood = ['meeresfrücht', 'surimi']
const nutWords = (name: string) => [`${name}nuss`, `${name}nüss`]

/** Written apart from the dictionaries, so that a slip there stands out here. All in lower case. */
export const germanAllergenWords: Readonly<Record<Allergen, GermanWords>> = {
  wheat: {
    in: [
      ...['weizen', 'dinkel', 'emmer', 'kamut', 'mehl', 'brot', 'brösel', 'nudel', 'pasta'],
      ...['spaghetti', 'makkaroni', 'couscous', 'bulgur', 'grieß', 'tortilla', 'toast', 'brötchen'],
      ...['semmel', 'baguette', 'croissant', 'pizza', 'lasagne', 'chapati', 'seitan', 'sojasauce'],
      ...[
        'sojasoße',
        'austernsauce',
        'hoisin',
        'surimi',
        'hefeextrakt',
        'pumpernickel',
        'zwieback',
      ],
    ],
    whole: ['penne', 'pita', 'naan', 'soba', 'somen', 'udon', 'panko'],
    harmless: [
      ...['buchweizen', 'kichererbsenmehl', 'maismehl', 'reismehl', 'sojamehl', 'roggenmehl'],
      ...['lupinenmehl', 'hafermehl', 'mandelmehl', 'kokosmehl', 'maisgrieß', 'reisnudel'],
      ...[
        'maisnudel',
        'glasnudel',
        'buchweizennudel',
        'zucchininudel',
        'nudelholz',
        'maistortilla',
      ],
      ...['knäckebrot', 'glutenfrei'],
    ],
  },
  rye: { in: ['roggen', 'pumpernickel', 'knäcke', 'hefeextrakt'] },
  barley: { in: ['gerste', 'graupe', 'malz', 'worcester', 'hefeextrakt'], harmless: ['schmalz'] },
  oats: { in: ['hafer', 'porridge', 'müsli', 'granola'] },
  milk: {
    in: [
      ...['milch', 'butter', 'sahne', 'käse', 'joghurt', 'quark', 'rahm', 'schmand', 'molke'],
      ...['mozzarella', 'parmesan', 'pecorino', 'cheddar', 'ricotta', 'emmental', 'gruyère'],
      ...['mascarpone', 'halloumi', 'kefir', 'skyr', 'tzatziki', 'kasein', 'béchamel', 'monterey'],
    ],
    whole: ['feta', 'brie', 'ghee', 'lassi', 'raita', 'queso', 'pesto', 'naan', 'basilikumpesto'],
    harmless: [
      ...['kokosmilch', 'mandelmilch', 'sojamilch', 'hafermilch', 'reismilch', 'pflanzenmilch'],
      ...['erdnussbutter', 'kakaobutter', 'butternut', 'kokossahne', 'sojajoghurt'],
    ],
  },
  lactose: {
    in: ['laktose', 'milch', 'frischkäse', 'sahne', 'rahm', 'kefir', 'ricotta', 'molke'],
    harmless: ['kokosmilch', 'mandelmilch', 'sojamilch', 'hafermilch', 'reismilch', 'kokossahne'],
  },
  egg: {
    in: [
      ...['eigelb', 'eiklar', 'eischnee', 'spiegelei', 'rührei', 'eimasse', 'eihülle', 'eierstich'],
      ...['eiernudel', 'eierauflauf', 'omelett', 'frittata', 'mayonnaise', 'aioli', 'surimi'],
    ],
    whole: ['ei', 'eier', 'eiern', 'eies'],
    harmless: ['eierbecher', 'eieruhr'],
  },
  fish: {
    in: [
      ...['fisch', 'lachs', 'kabeljau', 'heilbutt', 'hering', 'makrele', 'sardine', 'sardelle'],
      ...['forelle', 'barsch', 'seeteufel', 'tilapia', 'snapper', 'scholle', 'seezunge', 'flunder'],
      ...['anchovi', 'worcester', 'kimchi', ...seafood],
    ],
    harmless: ['tintenfisch', 'fischwender'],
  },
  crustacean: {
    in: [
      'garnele',
      'krabbe',
      'krebs',
      'hummer',
      'languste',
      'scampi',
      'shrimp',
      'kimchi',
      ...seafood,
    ],
  },
  mollusc: {
    in: [
      ...['muschel', 'tintenfisch', 'oktopus', 'krake', 'kalmar', 'calamar', 'auster', 'sepia'],
      ...['weichtier', 'meeresfrücht'],
    ],
    harmless: ['austernseitling', 'austernpilz', 'muschelnudel'],
  },
  peanut: { in: [...nutWords('erd'), 'satay', 'saté'] },
  almond: { in: ['mandel', 'marzipan'] },
  hazelnut: { in: [...nutWords('hasel'), 'nougat'] },
  walnut: { in: nutWords('wal') },
  cashew: { in: ['cashew', 'pesto'] },
  pecan: { in: nutWords('pekan') },
  brazil_nut: { in: nutWords('para') },
  pistachio: { in: ['pistazie'] },
  macadamia: { in: ['macadamia'] },
  pine_nut: { in: ['pinienkern', 'pesto'] },
  coconut: { in: ['kokos'] },
  soy: {
    in: [
      ...['soja', 'tofu', 'edamame', 'miso', 'tamari', 'tempeh', 'natto', 'nattō', 'hoisin'],
      ...['teriyaki', 'austernsauce', 'surimi'],
    ],
    harmless: ['tamarind'],
  },
  sesame: { in: ['sesam', 'tahin', 'hummus', 'halva', 'zaatar', 'hoisin'] },
  celery: { in: ['sellerie', 'hefeextrakt'] },
  mustard: { in: ['senf', 'mayonnaise'], harmless: ['hülsenfrücht'] },
  sulphite: { in: ['sulfit', 'schwefel'] },
  lupin: { in: ['lupin'] },
}
