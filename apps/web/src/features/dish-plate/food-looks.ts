import type { Face } from './motifs/round-things.ts'
import type { Glaze } from './shapes.ts'

type Painted = { colour: Glaze; accent: Glaze }

/** How a food is painted. `bulk` is how much more room it takes on the plate than its weight says: leaves are mostly air. */
export type Look = { bulk?: number } & (
  | ({ motif: 'slices'; size: number; face: Face } & Painted)
  | ({ motif: 'dots'; size: number; flat: number } & Painted)
  | ({
      motif: 'cubes' | 'ovals' | 'wedges' | 'sticks' | 'crumble' | 'balls'
      size: number
    } & Painted)
  | ({
      motif:
        | 'leaves'
        | 'florets'
        | 'mushrooms'
        | 'prawns'
        | 'shells'
        | 'fish'
        | 'fillet'
        | 'grilled'
        | 'bread'
        | 'rounds'
        | 'pool'
    } & Painted)
  | { motif: 'avocados' | 'eggs' | 'tortillas' }
  /** What lies under the rest: rice, noodles, mash. */
  | ({ motif: 'grains' | 'noodles' | 'mash' } & Painted)
  /** What a dish swims in; not a thing to be seen by itself. */
  | { motif: 'liquid'; colour: Glaze }
  /** Strewn over everything. */
  | { motif: 'sprinkle'; colour: Glaze }
  | { motif: 'unseen' }
)

const slices = (colour: Glaze, accent: Glaze, size: number, face: Face): Look => ({
  motif: 'slices',
  colour,
  accent,
  size,
  face,
})
const dots = (colour: Glaze, accent: Glaze, size: number, flat = 1): Look => ({
  motif: 'dots',
  colour,
  accent,
  size,
  flat,
})

const looks: readonly (readonly [Look, string])[] = [
  [
    { motif: 'leaves', colour: 'leaf', accent: 'leafPale', bulk: 2 },
    'spinach kale swiss-chard collard-greens romaine-lettuce butterhead-lettuce green-leaf-lettuce rocket watercress vine-leaves pak-choi',
  ],
  [{ motif: 'leaves', colour: 'leaf', accent: 'leaf', bulk: 1 }, 'spinach-frozen'],
  [
    { motif: 'leaves', colour: 'leafPale', accent: 'maizePale', bulk: 1.5 },
    'iceberg-lettuce cabbage napa-cabbage chicory fennel-bulb sauerkraut leek',
  ],
  [
    { motif: 'leaves', colour: 'beet', accent: 'beetPale', bulk: 1.5 },
    'radicchio red-cabbage kimchi',
  ],
  [dots('leaf', 'leafPale', 7), 'brussels-sprouts capers tomatillo'],
  [{ motif: 'florets', colour: 'leaf', accent: 'leafPale', bulk: 1.3 }, 'broccoli broccoli-frozen'],
  [
    { motif: 'florets', colour: 'white', accent: 'maizePale', bulk: 1.3 },
    'cauliflower cauliflower-frozen',
  ],
  [
    { motif: 'sticks', colour: 'leaf', accent: 'leafPale', size: 3 },
    'asparagus green-beans green-beans-frozen okra',
  ],
  [
    { motif: 'sticks', colour: 'leafPale', accent: 'leaf', size: 3.6 },
    'celery mangetout spring-onion bamboo-shoots palm-hearts gherkins',
  ],
  [
    { motif: 'sticks', colour: 'pepper', accent: 'pepperPale', size: 3.4 },
    'red-pepper red-pepper-frozen roasted-pepper-jar',
  ],
  [{ motif: 'sticks', colour: 'leaf', accent: 'leafPale', size: 3.8 }, 'green-pepper'],
  [{ motif: 'sticks', colour: 'maize', accent: 'maizePale', size: 3.4 }, 'yellow-pepper'],
  [slices('pepper', 'china', 17, 'cross'), 'tomato sun-dried-tomatoes'],
  [slices('leaf', 'leafPale', 12, 'seeds'), 'cucumber courgette chayote globe-artichoke'],
  [slices('beet', 'maizePale', 15, 'seeds'), 'aubergine fig'],
  [slices('beetPale', 'china', 14, 'rings'), 'onion shallot'],
  [slices('ember', 'maize', 9, 'plain'), 'carrot baby-carrots'],
  [slices('beet', 'beetPale', 15, 'plain'), 'beetroot beetroot-tinned'],
  [slices('beet', 'white', 8, 'segments'), 'radish'],
  [
    slices('maizePale', 'maize', 13, 'plain'),
    'parsnip turnip swede celeriac kohlrabi daikon jicama plantain banana',
  ],
  [
    { motif: 'cubes', colour: 'ember', accent: 'pepperPale', size: 13 },
    'butternut-squash acorn-squash pumpkin sweet-potato',
  ],
  [{ motif: 'ovals', colour: 'maizePale', accent: 'white', size: 14 }, 'potato yam cassava taro'],
  [dots('leaf', 'leafPale', 4.6), 'peas-frozen mixed-vegetables-frozen mung-beans split-peas'],
  [
    dots('maize', 'maizePale', 4.6),
    'sweetcorn sweetcorn-frozen sweetcorn-tinned chickpeas chickpeas-dry soybeans lupin-beans hominy-tinned popcorn',
  ],
  [
    { motif: 'mushrooms', colour: 'crust', accent: 'crustPale' },
    'chestnut-mushrooms portobello-mushroom shiitake',
  ],
  [
    { motif: 'mushrooms', colour: 'crustPale', accent: 'white' },
    'white-mushrooms oyster-mushrooms enoki',
  ],
  [{ motif: 'sprinkle', colour: 'pepper' }, 'red-chilli dried-chilli pomegranate-seeds'],
  [
    { motif: 'sprinkle', colour: 'leaf' },
    'green-chilli jalapeno jalapenos-jar basil coriander parsley dill mint pumpkin-seeds pistachios oregano thyme rosemary',
  ],
  [{ motif: 'wedges', colour: 'beet', accent: 'maizePale', size: 15 }, 'apple plum'],
  [{ motif: 'wedges', colour: 'leaf', accent: 'maizePale', size: 15 }, 'pear honeydew kiwi'],
  [
    { motif: 'wedges', colour: 'pepper', accent: 'ember', size: 15 },
    'apricot nectarine peach cantaloupe papaya dried-apricots',
  ],
  [
    { motif: 'cubes', colour: 'maize', accent: 'maizePale', size: 11 },
    'mango pineapple pineapple-tinned',
  ],
  [{ motif: 'wedges', colour: 'leaf', accent: 'pepperPale', size: 17 }, 'watermelon'],
  [
    dots('beet', 'beetPale', 6),
    'cherries grapes raspberries raspberries-frozen cranberries dried-cranberries blackberries passion-fruit',
  ],
  [dots('sea', 'seaPale', 5.4), 'blueberries blueberries-frozen'],
  [
    { motif: 'ovals', colour: 'pepper', accent: 'pepperPale', size: 9 },
    'strawberries strawberries-frozen',
  ],
  [slices('ember', 'maizePale', 15, 'segments'), 'orange clementine'],
  [slices('pepperPale', 'china', 16, 'segments'), 'grapefruit'],
  [
    { motif: 'ovals', colour: 'crust', accent: 'crustPale', size: 8 },
    'dates raisins dried-figs prunes',
  ],
  [{ motif: 'avocados' }, 'avocado'],
  [
    { motif: 'grilled', colour: 'crustPale', accent: 'crust', bulk: 1.15 },
    'chicken-breast chicken-thigh chicken-thigh-skin turkey-breast',
  ],
  [
    { motif: 'crumble', colour: 'crustPale', accent: 'crust', size: 7 },
    'chicken-mince turkey-mince turkey-mince-lean chicken-liver pork-mince',
  ],
  [
    { motif: 'crumble', colour: 'crust', accent: 'pepper', size: 7 },
    'beef-mince-5 beef-mince-10 beef-mince-20 lamb-mince soy-mince',
  ],
  [
    { motif: 'grilled', colour: 'pepper', accent: 'china', bulk: 1.15 },
    'sirloin-steak fillet-steak flank-steak beef-topside lamb-loin venison tuna-steak',
  ],
  [
    { motif: 'cubes', colour: 'crust', accent: 'pepper', size: 13 },
    'stewing-beef beef-brisket lamb-leg',
  ],
  [
    { motif: 'grilled', colour: 'pepperPale', accent: 'crust', bulk: 1.15 },
    'pork-tenderloin pork-loin-chop pork-shoulder',
  ],
  [
    { motif: 'sticks', colour: 'pepper', accent: 'pepperPale', size: 4.6 },
    'bacon back-bacon ham chorizo surimi',
  ],
  [{ motif: 'sticks', colour: 'crust', accent: 'crustPale', size: 4.6 }, 'wheat-gluten'],
  [
    { motif: 'fillet', colour: 'pepperPale', accent: 'china', bulk: 1.15 },
    'salmon salmon-wild smoked-salmon trout salmon-tinned',
  ],
  [
    { motif: 'fish', colour: 'sea', accent: 'china', bulk: 1.25 },
    'mackerel herring sardines-tinned mackerel-tinned anchovies-tinned sea-bass snapper plaice',
  ],
  [
    { motif: 'fillet', colour: 'white', accent: 'seaPale', bulk: 1.15 },
    'cod haddock halibut tilapia monkfish',
  ],
  [{ motif: 'crumble', colour: 'seaPale', accent: 'sea', size: 8 }, 'tuna-tinned'],
  [{ motif: 'prawns', colour: 'pepperPale', accent: 'china' }, 'prawns crab'],
  [{ motif: 'shells', colour: 'sea', accent: 'maize' }, 'mussels clams-tinned'],
  [slices('white', 'seaPale', 12, 'rings'), 'squid octopus scallops'],
  [{ motif: 'eggs' }, 'egg egg-white egg-yolk'],
  [
    { motif: 'pool', colour: 'white', accent: 'seaPale', bulk: 0.85 },
    'greek-yogurt-0 greek-yogurt-2 greek-yogurt-5 yogurt-whole yogurt-low-fat kefir buttermilk cottage-cheese-1 cottage-cheese ricotta cream-cheese cream-cheese-0 soured-cream',
  ],
  [
    { motif: 'liquid', colour: 'white' },
    'milk-whole milk-2 milk-skimmed soy-milk almond-milk rice-milk coconut-milk coconut-cream double-cream half-and-half coconut-water',
  ],
  [
    { motif: 'cubes', colour: 'white', accent: 'maizePale', size: 9, bulk: 1.5 },
    'feta goat-cheese queso-fresco mozzarella mozzarella-light brie',
  ],
  [
    { motif: 'cubes', colour: 'maize', accent: 'maizePale', size: 9, bulk: 1.5 },
    'cheddar cheddar-light monterey-jack gruyere swiss-cheese blue-cheese',
  ],
  [{ motif: 'cubes', colour: 'white', accent: 'maize', size: 13 }, 'tofu-firm tofu-fried'],
  [{ motif: 'cubes', colour: 'white', accent: 'crustPale', size: 16 }, 'tofu-medium tofu-soft'],
  [dots('leaf', 'leafPale', 6, 0.7), 'edamame-frozen broad-beans'],
  [
    dots('crust', 'crustPale', 4.4, 0.8),
    'natto lentils-dry lentils-cooked adzuki-beans black-eyed-beans pinto-beans',
  ],
  [
    { motif: 'pool', colour: 'maizePale', accent: 'maize' },
    'hummus apple-puree miso refried-beans',
  ],
  [
    { motif: 'liquid', colour: 'pepper' },
    'chopped-tomatoes crushed-tomatoes passata tomato-paste marinara-sauce salsa baked-beans',
  ],
  [{ motif: 'liquid', colour: 'maize' }, 'red-lentils curry-powder'],
  [
    { motif: 'liquid', colour: 'maizePale' },
    'chicken-stock beef-stock vegetable-stock chicken-stock-home fish-stock orange-juice',
  ],
  [dots('beet', 'beetPale', 6, 0.62), 'black-beans kidney-beans'],
  [dots('white', 'shade', 6, 0.66), 'white-beans navy-beans butter-beans'],
  [dots('sea', 'seaPale', 4.6), 'black-olives'],
  [dots('leaf', 'leafPale', 4.6), 'green-olives'],
  [
    { motif: 'grains', colour: 'white', accent: 'shade', bulk: 2.4 },
    'white-rice short-grain-rice sticky-rice',
  ],
  [
    { motif: 'grains', colour: 'crustPale', accent: 'crust', bulk: 2.4 },
    'brown-rice wild-rice buckwheat pearl-barley spelt wheat-bran oat-bran',
  ],
  [
    { motif: 'grains', colour: 'maizePale', accent: 'maize', bulk: 2.4 },
    'quinoa millet amaranth teff bulgur couscous semolina rolled-oats wheat-germ',
  ],
  [
    { motif: 'mash', colour: 'maize', accent: 'maizePale', bulk: 3 },
    'polenta masa-harina pumpkin-tinned',
  ],
  [
    { motif: 'noodles', colour: 'maize', accent: 'maizePale', bulk: 2.3 },
    'pasta wholewheat-pasta pasta-gluten-free egg-noodles',
  ],
  [{ motif: 'noodles', colour: 'shade', accent: 'white', bulk: 2.3 }, 'rice-noodles somen'],
  [
    { motif: 'rounds', colour: 'maizePale', accent: 'crustPale', bulk: 2.2 },
    'white-flour wholewheat-flour rye-flour buckwheat-flour chickpea-flour soy-flour pita wholemeal-pita naan rice-cakes english-muffin',
  ],
  [{ motif: 'tortillas', bulk: 2.4 }, 'corn-tortilla flour-tortilla taco-shells'],
  [
    { motif: 'bread', colour: 'maizePale', accent: 'crust', bulk: 1.7 },
    'white-bread french-bread gluten-free-bread',
  ],
  [
    { motif: 'bread', colour: 'crustPale', accent: 'crust', bulk: 1.7 },
    'wholemeal-bread rye-bread pumpernickel multigrain-bread gluten-free-brown-bread rye-crispbread',
  ],
  [
    { motif: 'sprinkle', colour: 'crust' },
    'almonds walnuts hazelnuts pecans cinnamon cocoa dark-chocolate flaxseed chia-seeds',
  ],
  [
    { motif: 'sprinkle', colour: 'white' },
    'parmesan pecorino desiccated-coconut coconut-fresh hemp-seeds',
  ],
  [
    { motif: 'sprinkle', colour: 'maize' },
    'ground-almonds cashews peanuts brazil-nuts macadamias pine-nuts sesame-seeds sunflower-seeds lemon-zest orange-zest turmeric saffron',
  ],
]

const byFood: ReadonlyMap<string, Look> = new Map(
  looks.flatMap(([look, foods]) => foods.split(' ').map((food) => [food, look] as const)),
)

const unseen: Look = { motif: 'unseen' }

/** How a food is painted, by its key in the catalogue; oils, spices, salt and the like are not seen. */
export function lookOf(food: string): Look {
  return byFood.get(food) ?? unseen
}

/** Every food that is painted. */
export const paintedFoods: ReadonlySet<string> = new Set(byFood.keys())
