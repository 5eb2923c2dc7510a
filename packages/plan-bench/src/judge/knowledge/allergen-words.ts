import type { JudgedAllergen } from './allergen-labels.ts'
import type { Topic } from './find-words.ts'

const shellfish = '|shellfish|seafoods?'
const anyNut = 'nuts?|praline|nougat'
const plantKinds =
  '(?:coconut|almond|soya?|rice|oat|nut|peanut|cashew|hazelnut|walnut|hemp|plant|pea|seed|sunflower|sesame|cocoa|shea|apple|vegan)'

/** A single nut: its own words, and "nuts" where nothing before it says which. */
function nut(words: string): Topic {
  return {
    words: new RegExp(`\\b(?:${words}|mixed nuts|nut roast|nut butter)\\b`),
    unless: /water chestnuts?/g,
  }
}

/**
 * The words by which a text names an allergen, with the phrases in which they mean something else. What comes in both kinds
 * under one name (bread, pasta) stands in `ambiguous-words.ts`.
 */
export const allergenWords: Readonly<Record<JudgedAllergen, Topic>> = {
  milk: {
    words:
      /\b(?:milk|dairy|butter|cream|cr[eè]me fra[iî]che|cheeses?|yogh?urts?|kefir|whey|casein|ghee|buttermilk|paneer|halloumi|feta|mozzarella|parmesan|pecorino|ricotta|mascarpone|cheddar|gruy[eè]re|brie|camembert|quark|skyr|labneh|custard|tzatziki|raita|lassi|queso|emmental|manchego|gouda|bechamel)\b/,
    unless: new RegExp(
      `${plantKinds}s?(?: seed| flesh)? (?:milk|cream|butter|yogh?urt|cheese|cr[eè]me)|butter (?:\\(?lima\\)? )?beans?|butter \\(lima\\)|butter lettuce|cream of tartar|milk thistle`,
      'g',
    ),
  },
  egg: {
    words:
      /\b(?:eggs?|yolks?|omelett?es?|frittata|mayonnaise|mayo|meringues?|aioli|quiche|hollandaise|egg whites?)\b/,
    unless: /egg (?:cup|timer|slice|replacer)s?|vegan mayo(?:nnaise)?/g,
  },
  fish: {
    words:
      /\b(?:fish|salmon|tuna|cod|haddock|trout|mackerel|sardines?|anchov(?:y|ies)|herrings?|plaice|halibut|sea bass|snapper|tilapia|monkfish|pollock|swordfish|kippers?|worcestershire|surimi|seafoods?|caviar)\b/,
    unless: /fish slice/g,
  },
  crustacean: {
    words: new RegExp(
      `\\b(?:prawns?|shrimps?|crabs?|lobsters?|langoustines?|crayfish|scampi|surimi|krill${shellfish})\\b`,
    ),
    unless: /crab apples?/g,
  },
  mollusc: {
    words: new RegExp(
      `\\b(?:mussels?|clams?|squid|calamari|octopus|oysters?|scallops?|cockles?|whelks?|snails?${shellfish})\\b`,
    ),
    unless: /oyster mushrooms?/g,
  },
  peanut: { words: /\b(?:peanuts?|groundnuts?|satay)\b/ },
  almond: nut('almonds?|marzipan|frangipane|amaretti'),
  hazelnut: nut('hazelnuts?|filberts?|gianduja'),
  walnut: nut('walnuts?'),
  cashew: nut('cashews?|pesto'),
  pecan: nut('pecans?'),
  'brazil nut': nut('brazil nuts?|brazils'),
  pistachio: nut('pistachios?'),
  macadamia: nut('macadamias?'),
  'pine nut': nut('pine nuts?|pine kernels?|pesto'),
  coconut: { words: /\bcoconuts?\b/ },
  wheat: {
    words:
      /\b(?:wheat|gluten|semolina|couscous|bulgu?r|seitan|spelt|farro|freekeh|einkorn|panko|sourdough|pitt?as?|naans?|baguettes?|ciabatta|brioche|croissants?|udon|ramen|shoyu|hoisin|flour tortillas?|wholewheat|wholemeal|puff pastry|filo|durum|malt loaf)\b/,
    unless:
      /gluten[- ]free|free of gluten|without gluten|wheat[- ]free|contains? no (?:wheat|gluten)/g,
  },
  rye: { words: /\b(?:rye|pumpernickel|crispbreads?)\b/ },
  barley: { words: /\b(?:barley|malt|malted|worcestershire|beer)\b/ },
  oats: { words: /\b(?:oats?|oatmeal|oatcakes?|muesli|granola|flapjacks?)\b/ },
  soy: {
    words:
      /\b(?:soya?|soybeans?|tofu|tempeh|edamame|miso|natto|tamari|shoyu|teriyaki|hoisin|tvp|textured vegetable protein)\b/,
    unless: /soya?[- ]free/g,
  },
  sesame: { words: /\b(?:sesame|tahini|hummus|houmous|halva|za['’]?atar|dukkah|gomasio)\b/ },
  celery: { words: /\b(?:celery|celeriac)\b/ },
  mustard: { words: /\b(?:mustard|curry powder|piccalilli)\b/ },
  sulphite: { words: /\b(?:sulphites?|sulfites?|wine)\b/ },
  lupin: { words: /\blupin(?:e|s)?\b/ },
}

/** Who avoids all tree nuts avoids the bare word too. */
export const anyNutWords: Topic = {
  words: new RegExp(`\\b(?:${anyNut})\\b`),
  unless:
    /water chestnuts?|chestnut mushrooms?|pea ?nuts?|coco ?nuts?|dough ?nuts?|ground ?nuts?|(?:size of an? |knob .{0,9})\w*nut|tiger nuts?|nut[- ]free/g,
}
