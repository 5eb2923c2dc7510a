import type { Dictionary } from '../../dictionary.ts'

export const koreanStewsAndSoups: Dictionary = {
  'Tip the rice into a saucepan of fast-boiling water and boil it for 14 minutes, until tender with no hard centre. Drain it well and keep it covered.':
    'Den Reis in einen Topf mit sprudelnd kochendem Wasser geben und 14 Minuten kochen, bis er zart ist und keinen harten Kern mehr hat. Gut abgießen und zugedeckt halten.',
  'Meanwhile heat the rapeseed oil in a second saucepan over medium heat. Fry the onion and kimchi for 4 minutes, until they smell sweet and brown at the edges, then stir in the garlic, paprika and cayenne for 30 seconds.':
    'Inzwischen das Rapsöl in einem zweiten Topf bei mittlerer Hitze erhitzen. Zwiebel und Kimchi 4 Minuten braten, bis sie süß duften und an den Rändern braun sind, dann Knoblauch, Paprikapulver und Cayennepfeffer 30 Sekunden einrühren.',
  "Pour in enough hot water to cover by a finger's width, bring to the boil and simmer for 6 minutes.":
    'So viel heißes Wasser zugießen, dass alles fingerbreit bedeckt ist, aufkochen und 6 Minuten köcheln lassen.',
  'Lay the tuna and spoonfuls of the silken tofu in the stew and simmer gently for 4 minutes without stirring, until the tofu is piping hot inside.':
    'Thunfisch und Seidentofu löffelweise in den Eintopf legen und 4 Minuten sanft köcheln lassen, ohne zu rühren, bis der Tofu innen dampfend heiß ist.',
  'Scatter with the spring onion and serve bubbling, with the rice beside it.':
    'Mit der Frühlingszwiebel bestreuen und sprudelnd heiß mit dem Reis servieren.',
  'Heat the rapeseed oil in a saucepan over medium heat. Fry the onion and shiitake for 3 minutes, until they soften, then stir in the garlic and paprika for 30 seconds.':
    'Das Rapsöl in einem Topf bei mittlerer Hitze erhitzen. Zwiebel und Shiitake 3 Minuten braten, bis sie weich werden, dann Knoblauch und Paprikapulver 30 Sekunden einrühren.',
  'Add the diced potato and enough boiling water to cover it by two fingers. Cover and boil gently for 8 minutes, until the potato is nearly tender.':
    'Die gewürfelte Kartoffel und so viel kochendes Wasser zugeben, dass sie zwei Finger hoch bedeckt ist. Zugedeckt 8 Minuten leise kochen, bis die Kartoffel fast zart ist.',
  'Add the courgette, tofu and green chilli and simmer for 4 minutes, until a knife slides through the potato and the tofu is hot.':
    'Zucchini, Tofu und grüne Chilischote zugeben und 4 Minuten köcheln lassen, bis ein Messer durch die Kartoffel gleitet und der Tofu heiß ist.',
  'Take the pan off the heat. Stir the miso with a ladle of the hot stock until smooth, pour it back and stir gently.':
    'Den Topf vom Herd nehmen. Das Miso mit einer Kelle heißer Brühe glatt rühren, zurückgießen und behutsam umrühren.',
  'Scatter with the spring onion and serve at once; when you warm it up later, do not let it boil hard.':
    'Mit der Frühlingszwiebel bestreuen und sofort servieren; beim späteren Aufwärmen nicht stark kochen lassen.',
  'Put the chicken thighs, leek, ginger, half of the garlic and two thirds of the salt in a large saucepan. Cover with water by three fingers, bring to the boil and skim off the foam.':
    'Hähnchenschenkel, Lauch, Ingwer, die Hälfte des Knoblauchs und zwei Drittel des Salzes in einen großen Topf geben. Drei Finger hoch mit Wasser bedecken, aufkochen und den Schaum abschöpfen.',
  'Simmer gently, half covered, for 12 minutes. Add the potato and simmer for 12 minutes more, until it is tender and the chicken reaches 74 °C.':
    'Halb zugedeckt 12 Minuten sanft köcheln lassen. Die Kartoffel zugeben und weitere 12 Minuten köcheln lassen, bis sie zart ist und das Hähnchenfleisch 74 °C erreicht.',
  'Lift out the chicken, cut it into large pieces with scissors and put it back with the napa cabbage. Simmer for 4 minutes.':
    'Das Hähnchenfleisch herausheben, mit der Schere in große Stücke schneiden und mit dem Chinakohl wieder hineingeben. 4 Minuten köcheln lassen.',
  'Push the rice noodles under the surface and cook for 4 minutes, until soft. Season with the black pepper.':
    'Die Reisnudeln unter die Oberfläche drücken und 4 Minuten garen, bis sie weich sind. Mit dem schwarzen Pfeffer würzen.',
  'For the sauce, stir the paprika, cayenne, rapeseed oil, cider vinegar, the rest of the garlic and the rest of the salt with a spoonful of the hot liquid.':
    'Für die Soße Paprikapulver, Cayennepfeffer, Rapsöl, Apfelessig, restlichen Knoblauch und restliches Salz mit einem Löffel der heißen Brühe verrühren.',
  'Scatter the pot with the spring onion and eat from it, dipping each bite in the red sauce.':
    'Den Topf mit der Frühlingszwiebel bestreuen, daraus essen und jeden Bissen in die rote Soße tunken.',
  'Meanwhile warm the rapeseed oil in a second saucepan over low heat. Stir in the paprika, cayenne, garlic and ginger for 30 seconds, until the oil turns red.':
    'Inzwischen das Rapsöl in einem zweiten Topf bei kleiner Hitze erwärmen. Paprikapulver, Cayennepfeffer, Knoblauch und Ingwer 30 Sekunden einrühren, bis das Öl rot wird.',
  'Add the daikon, onion and salt and enough boiling water to cover well. Boil for 7 minutes, until the daikon looks glassy.':
    'Rettich, Zwiebel und Salz zugeben und gut mit kochendem Wasser bedecken. 7 Minuten kochen, bis der Rettich glasig aussieht.',
  'Add the courgette and red chilli and slide in the cod. Simmer gently for 5 minutes, until the cod flakes at a push and has reached 63 °C.':
    'Zucchini und rote Chilischote zugeben und den Kabeljau hineingleiten lassen. 5 Minuten sanft köcheln lassen, bis der Kabeljau auf Druck in Blätter zerfällt und 63 °C erreicht.',
  'Take off the heat, stir in the watercress and spring onion until they wilt, and serve with the rice.':
    'Vom Herd nehmen, Brunnenkresse und Frühlingszwiebel einrühren, bis sie zusammenfallen, und mit dem Reis servieren.',
}
