import type { Dictionary } from '../../dictionary.ts'

export const everydayFishAndMeatlessMains: Dictionary = {
  'Boil the potato for 15 minutes, until soft. Drain well and mash with a third of the butter, a splash of the milk and half the salt.':
    'Die Kartoffel 15 Minuten kochen, bis sie weich ist. Gut abgießen und mit einem Drittel der Butter, einem Schuss Milch und der Hälfte des Salzes zerstampfen.',
  'Heat the oven to 200 °C. Melt the rest of the butter in a saucepan over medium heat and cook the leek for 6 minutes, until soft. Stir in the flour for 1 minute.':
    'Den Backofen auf 200 °C heizen. Die restliche Butter in einem Topf bei mittlerer Hitze zerlassen und den Lauch 6 Minuten dünsten, bis er weich ist. Das Weizenmehl 1 Minute einrühren.',
  'Pour in the rest of the milk, a little at a time, stirring, and simmer for 3 minutes, until thick. Stir in the mustard, parsley, black pepper and the rest of the salt.':
    'Die restliche Milch nach und nach unter Rühren zugießen und 3 Minuten köcheln lassen, bis die Sauce dick ist. Senf, Petersilie, schwarzen Pfeffer und das restliche Salz einrühren.',
  'Fold in the cod and peas and tip into a baking dish. Cover with the mash and scatter with the cheddar.':
    'Kabeljau und Erbsen unterheben und in eine Auflaufform geben. Mit dem Püree bedecken und mit dem Cheddar bestreuen.',
  'Bake for 25 minutes, until golden and bubbling, and until the fish is opaque and 63 °C in the middle.':
    '25 Minuten backen, bis der Auflauf goldbraun ist und blubbert und der Fisch nicht mehr glasig ist und in der Mitte 63 °C hat.',
  'Heat the oven to 200 °C. Toss the potato, red pepper, courgette and onion with the olive oil, oregano and black pepper in a roasting tin. Roast for 25 minutes.':
    'Den Backofen auf 200 °C heizen. Kartoffel, rote Paprika, Zucchini und Zwiebel im Bräter mit Olivenöl, Oregano und schwarzem Pfeffer mischen. 25 Minuten backen.',
  'Stir in the lentils, tomato and garlic. Lay the feta in the middle and roast for 15 minutes more, until the potato is tender and the feta is soft and gold at the edges.':
    'Linsen, Tomate und Knoblauch unterrühren. Den Feta in die Mitte legen und weitere 15 Minuten backen, bis die Kartoffel weich und der Feta zart und an den Rändern goldbraun ist.',
  'Stir the lemon juice into the yoghurt.': 'Den Zitronensaft in den Joghurt rühren.',
  'Break the feta up over the vegetables and serve with the lemon yoghurt.':
    'Den Feta über dem Gemüse zerbrechen und mit dem Zitronenjoghurt servieren.',
  'Heat the olive oil in a deep frying pan over medium heat. Fry the onion and carrot for 6 minutes, until soft. Add the mushrooms and garlic and fry for 5 minutes, until brown.':
    'Das Olivenöl in einer tiefen Pfanne bei mittlerer Hitze erhitzen. Zwiebel und Möhre 6 Minuten braten, bis sie weich sind. Champignons und Knoblauch zugeben und 5 Minuten braten, bis sie braun sind.',
  'Stir in the tomato paste and thyme for 1 minute. Add the passata, lentils, salt, black pepper and a splash of water and simmer for 8 minutes, until thick.':
    'Tomatenmark und Thymian 1 Minute einrühren. Passierte Tomaten, Linsen, Salz, schwarzen Pfeffer und einen Schuss Wasser zugeben und 8 Minuten köcheln lassen, bis die Sauce dick ist.',
  'Meanwhile boil the pasta for 10 to 12 minutes, until tender with a little bite, and drain.':
    'Inzwischen die Nudeln 10 bis 12 Minuten kochen, bis sie gar sind und noch etwas Biss haben, und abgießen.',
  'Toss the pasta with the sauce. Dot with the mozzarella and basil and serve while the mozzarella melts.':
    'Die Nudeln mit der Sauce mischen. Mozzarella und Basilikum darauf verteilen und servieren, während der Mozzarella schmilzt.',
  'Lower the eggs into boiling water and simmer for 10 minutes. Cool them in cold water, peel and halve.':
    'Die Eier in kochendes Wasser legen und 10 Minuten köcheln lassen. In kaltem Wasser abkühlen, schälen und halbieren.',
  'Put the rice in a saucepan with twice its volume of water. Bring to the boil, cover and cook on the lowest heat for 12 minutes, then rest off the heat for 5 minutes.':
    'Den Reis mit der doppelten Menge Wasser in einen Topf geben. Aufkochen, zugedeckt bei kleinster Hitze 12 Minuten garen und neben dem Herd 5 Minuten ruhen lassen.',
  'Meanwhile heat the olive oil in a deep frying pan over medium heat. Fry the onion for 6 minutes, until golden. Add the ginger, garlic, green chilli, cumin, ground coriander and turmeric and stir for 1 minute.':
    'Inzwischen das Olivenöl in einer tiefen Pfanne bei mittlerer Hitze erhitzen. Die Zwiebel 6 Minuten braten, bis sie goldbraun ist. Ingwer, Knoblauch, grüne Chilischote, Kreuzkümmel, gemahlenen Koriander und Kurkuma zugeben und 1 Minute rühren.',
  'Add the tomatoes and salt and simmer for 6 minutes, until thick. Stir in the peas and spinach for 3 minutes.':
    'Tomaten und Salz zugeben und 6 Minuten köcheln lassen, bis die Sauce dick ist. Erbsen und Spinat 3 Minuten einrühren.',
  'Lay the eggs in the sauce, warm them through for 3 minutes and scatter with the fresh coriander. Serve with the rice and yoghurt. Cool any leftovers quickly.':
    'Die Eier in die Sauce legen, 3 Minuten darin erwärmen und mit dem frischen Koriandergrün bestreuen. Mit Reis und Joghurt servieren. Was übrig bleibt, rasch abkühlen.',
}
