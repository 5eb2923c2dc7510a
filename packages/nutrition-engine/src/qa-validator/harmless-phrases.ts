/** `kind` before each of some plants: "oat milk", "soya milk". */
function ofPlants(kind: string, ...plants: string[]): string[] {
  return plants.map((plant) => `${plant} ${kind}`)
}

/**
 * For a word that names an allergen, an animal food or a grain, the phrases in which it means something else. All in the
 * spelling of `plainWords`. Only phrases belong here that can't be read the other way; a product that exists in both
 * kinds ("cream cheese", "tortilla") does not. A phrase excuses its own word alone: "peanut butter" is no butter, but it
 * is of peanuts.
 */
export const harmlessPhrases: Readonly<Record<string, readonly string[]>> = {
  milk: [
    ...ofPlants('milk', 'almond', 'cashew', 'coconut', 'hazelnut', 'hemp', 'oat', 'pea', 'plant'),
    ...ofPlants('milk', 'rice', 'soy', 'soya'),
    'milk thistle',
  ],
  butter: [
    ...ofPlants('butter', 'almond', 'cashew', 'nut', 'peanut', 'walnut', 'cocoa', 'apple'),
    ...ofPlants('butter', 'seed', 'sunflower'),
    'butter bean',
    'butter lima bean',
    'butter lettuce',
  ],
  cream: ['coconut cream', 'cream of tartar'],
  yogurt: ofPlants('yogurt', 'coconut', 'oat', 'soy', 'soya'),
  goat: ['goat cheese', 'goat yogurt', 'goat milk'],
  oyster: ['oyster mushroom'],
  chicken: ['chicken of the wood'],
  beef: ['beef tomato'],
  lamb: ['lamb lettuce'],
  steak: ['cauliflower steak', 'tofu steak', 'tuna steak', 'salmon steak', 'swordfish steak'],
  // Minced plants; and before an article it is what a knife does.
  mince: ['soy mince', 'soya mince', 'mince the', 'mince it', 'mince them'],
  flour: [
    ...ofPlants('flour', 'almond', 'buckwheat', 'chickpea', 'coconut', 'corn', 'gram', 'lupin'),
    ...ofPlants('flour', 'oat', 'potato', 'quinoa', 'rice', 'soy', 'soya', 'tapioca', 'teff'),
    'defatted soy flour',
    'flour tofu',
  ],
  noodle: ofPlants('noodle', 'buckwheat', 'courgette', 'glass', 'rice'),
  spaghetti: ofPlants('spaghetti', 'courgette', 'corn'),
  bread: ['glutenfree bread', 'bread glutenfree'],
  pasta: ['corn pasta', 'glutenfree pasta', 'lentil pasta', 'chickpea pasta', 'pasta sauce'],
  tortilla: ['corn tortilla'],
  rice: ['cauliflower rice'],
  bean: ['vanilla bean', 'coffee bean', 'cocoa bean'],
  sugar: ['sugar snap'],
  porridge: ofPlants('porridge', 'rice', 'millet', 'buckwheat', 'quinoa', 'corn'),
  // What a dry pan does to seeds; bread would still be named beside it.
  toast: ['toast the', 'toast them', 'toast for', 'toast in', 'toast until', 'and toast'],
  // A tool, and a vessel.
  fish: ['fish slice'],
  egg: ['egg cup', 'egg timer'],
}
