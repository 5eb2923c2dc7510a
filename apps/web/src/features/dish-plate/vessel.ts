import type { Dish } from './dish.ts'
import { lookOf } from './food-looks.ts'
import type { Glaze } from './shapes.ts'

/** What a dish is served in; `liquid` is what it swims in. */
export type Vessel =
  | { kind: 'plate' }
  | { kind: 'bowl'; liquid: Glaze | undefined }
  | { kind: 'glass'; liquid: Glaze }
  | { kind: 'tray' }

const drinks = /\b(smoothie|shake|lassi|drink|sinh tố|atole|milkshake)\b/iu
const spooned =
  /\b(soup|porridge|stew|curry|dal|chilli|pudding|congee|jook|juk|jjigae|tang|pho|phở|harira|pozole|broth|kaeng|tom kha|karē|chowder|ragù|masala|bissara|potage|cháo|adas bi hamod|douhua|arroz con leche|moilee|saag|keema|butter chicken|abgoosht|kongguksu|hanmari|upma|seffa|grits|canh|laghman|soba|bolognese|tagine|shakshuka|coconut sauce|rajma|bazella|kluai buat chi|compote)\b/iu
const bowled =
  /\b(bowl|don|bibimbap|poke|yog(h)?urt|muesli|cup|salad|poke|ceviche|tabbouleh|larb|chaat|edamame|chickpeas|curd rice|natt?ō|kısır|balila|popcorn|palomitas|esquites|bún|rice noodle|noodles|almonds)\b/iu
const trays =
  /\b(tray ?bake|bake|baked|roast|al forno|gratin|pie|enchiladas|wedges|gemista|pastilla|aligot|stuffed|chips|nachos)\b/iu

/** The vessel that suits a dish, by its name first and by how it is made second. */
export function vesselOf(dish: Dish): Vessel {
  const { name } = dish
  const isBowl = /\bbowl\b/i.test(name)
  if (drinks.test(name) && !isBowl) return { kind: 'glass', liquid: blended(dish) }
  if (spooned.test(name)) return { kind: 'bowl', liquid: swimsIn(dish) }
  if (trays.test(name) && /\b(oven|bake|roast|grill)\b/i.test(dish.method.join(' ')))
    return { kind: 'tray' }
  if (bowled.test(name))
    return { kind: 'bowl', liquid: /smoothie/i.test(name) ? blended(dish) : undefined }
  return { kind: 'plate' }
}

/** The colour of a sauce or soup: that of the liquid there is most of, thick ones counting more. */
function swimsIn({ name, ingredients }: Dish): Glaze {
  if (/\b(saag|palak|spinach soup|verde|green curry|broccoli and cheddar)\b/iu.test(name))
    return 'leafPale'
  const sums = new Map<Glaze, number>()
  const add = (glaze: Glaze, grams: number) => sums.set(glaze, (sums.get(glaze) ?? 0) + grams)
  for (const { food, grams } of ingredients) {
    const look = lookOf(food)
    if (look.motif === 'liquid') add(look.colour, grams * (look.colour === 'white' ? 1.6 : 1))
    if (food === 'tomato') add('pepper', grams * 0.5)
    if (food === 'pumpkin' || food === 'red-lentils') add('maize', grams)
    if (/^(turmeric|curry-powder|saffron)$/.test(food)) add('maize', grams * 60)
    if (food === 'miso' || food === 'soy-sauce') add('crustPale', grams * 6)
    if (
      /porridge|jook|juk|cháo|arroz con leche|pudding/iu.test(name) &&
      /rice|oats|semolina/.test(food)
    )
      add('maizePale', 400)
    if (look.motif === 'pool') add('white', grams * 0.5)
    if (food === 'broad-beans' && /bissara|mash/iu.test(name)) add('leafPale', grams)
    if (food === 'lentils-cooked' && /soup/iu.test(name)) add('crustPale', grams)
  }
  const [thickest] = [...sums].sort(([, one], [, other]) => other - one)
  return thickest?.[0] ?? 'maizePale'
}

/** The colour of what was blended: that of its fruit. */
function blended({ ingredients }: Dish): Glaze {
  const fruit = ingredients
    .flatMap(({ food, grams }) => {
      const pale = paleOf[food.replace('-frozen', '')]
      return pale === undefined ? [] : [{ pale, grams }]
    })
    .sort((one, other) => other.grams - one.grams)
  return fruit[0]?.pale ?? 'maizePale'
}

const paleOf: Readonly<Record<string, Glaze>> = {
  mango: 'maize',
  banana: 'maizePale',
  papaya: 'pepperPale',
  strawberries: 'beetPale',
  raspberries: 'beetPale',
  blueberries: 'seaPale',
  avocado: 'leafPale',
  spinach: 'leafPale',
}
