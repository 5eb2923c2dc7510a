/**
 * Foods that people name and that the catalogue may lack, in the singular. Such a word is understood and needs nothing
 * left out; a word in neither place is a misspelling that somebody should look at.
 */
export const commonFoods: ReadonlySet<string> = new Set(
  `
acai, acorn, agave, alligator, amaranth, anchovy, anise, aniseed, annatto, apricot, artichoke,
asafoetida, asparagus, aspartame, aubergine, bamboo shoot, banana, bay leaf, bean sprout,
beetroot, bell pepper, bison, black pudding, blackberry, black pepper, blue cheese, blueberry,
bok choy, bone broth, boar, brussels sprout, buckwheat, candy, cantaloupe, caper, caraway,
cardamom, carob, carrageenan, cassava, catfish, caviar, chamomile, cherry, chestnut, chia,
chicory, chocolate, cilantro, cinnamon, clementine, clove, coffee, cola, coriander,
cottage cheese, crab, cranberry, cricket, cucumber, cumin, currant, custard, dandelion, date,
deer, dill, dragon fruit, duck, durian, eel, eggplant, elderberry, endive, fava bean, fennel,
fenugreek, fig, flaxseed, frog, frog leg, garlic, ginger, ginseng, goat, goat cheese,
goji berry, goose, gooseberry, grape, grapefruit, guar gum, guava, haggis, hemp seed, horse,
horseradish, hot dog, insect, jackfruit, jicama, juniper, kangaroo, kelp, kidney, kimchi, kiwi,
kiwi fruit, kiwifruit, kohlrabi, kumquat, lamb, lavender, lemon, lemongrass, lettuce, lime,
linseed, liquorice, liver, lobster, lychee, maize, mandarin, mango, maple syrup, marmite,
marshmallow, mayonnaise, melon, millet, mint, monosodium glutamate, msg, mulberry, mushroom,
mutton, natto, nectarine, nettle, nutmeg, octopus, okra, olive, orange, ostrich, oyster,
palm oil, papaya, paprika, parsley, parsnip, partridge, passion fruit, pate, peach, pear,
peppermint, persimmon, pheasant, pickle, pineapple, plantain, plum, pomegranate, poppy seed,
prune, psyllium, pumpkin, quail, quince, quinoa, rabbit, radish, raisin, rapeseed, raspberry,
reindeer, rhubarb, rocket, rosemary, saffron, sage, sago, sauerkraut, seaweed, snail, sorghum,
sorrel, spinach, spirulina, squid, star anise, stevia, strawberry, sucralose, sultana,
sunflower, swede, sweetbread, tamarind, tangerine, tapioca, taro, tarragon, teff, thyme,
tongue, tripe, truffle, turmeric, turnip, vanilla, veal, venison, wasabi, water chestnut,
watercress, watermelon, xanthan gum, xylitol, yam, yuzu, zucchini
`
    .trim()
    .split(/,\s+/),
)
