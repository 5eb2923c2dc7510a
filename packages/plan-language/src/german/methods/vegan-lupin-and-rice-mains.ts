import type { Dictionary } from '../../dictionary.ts'

export const veganLupinAndRiceMains: Dictionary = {
  'Heat the olive oil in a wide saucepan over medium heat. Cook the onion for 6 minutes, until soft, then stir in the garlic, cumin, ground ginger, turmeric and paprika for 1 minute.':
    'Das Olivenöl in einem weiten Topf bei mittlerer Hitze erhitzen. Die Zwiebel 6 Minuten weich dünsten, dann Knoblauch, Kreuzkümmel, gemahlenen Ingwer, Kurkuma und Paprikapulver 1 Minute einrühren.',
  'Add the tomato and cook for 4 minutes, until it collapses.':
    'Die Tomate zugeben und 4 Minuten garen, bis sie zerfällt.',
  'Add the potato, carrot, lemon zest and salt with enough water to come halfway up. Cover and simmer over low heat for 18 minutes, until a knife slides into the potato.':
    'Kartoffel, Möhre, Zitronenschale und Salz mit so viel Wasser zugeben, dass es bis zur halben Höhe reicht. Zugedeckt bei kleiner Hitze 18 Minuten köcheln lassen, bis ein Messer in die Kartoffel gleitet.',
  'Stir in the lupin beans, leave the lid off and simmer for 6 minutes, until they are piping hot and the sauce is thick.':
    'Die Lupinenkerne einrühren und ohne Deckel 6 Minuten köcheln lassen, bis sie dampfend heiß sind und die Soße dick ist.',
  'Finish with the lemon juice and fresh coriander.':
    'Mit Zitronensaft und frischem Koriandergrün abschließen.',
  'Put the rice in a saucepan with twice its volume of water. Bring to the boil, cover and cook on the lowest heat for 12 minutes, then leave to stand off the heat.':
    'Den Reis mit dem doppelten Volumen Wasser in einen Topf geben. Aufkochen, zudecken und auf kleinster Stufe 12 Minuten garen, dann neben dem Herd stehen lassen.',
  'Meanwhile heat the rapeseed oil in a second saucepan over medium heat. Fry the onion for 8 minutes, until deep gold. Add the garlic, ginger, green chilli, cumin, ground coriander seed and turmeric and stir for 1 minute.':
    'Inzwischen das Rapsöl in einem zweiten Topf bei mittlerer Hitze erhitzen. Die Zwiebel 8 Minuten kräftig goldbraun braten. Knoblauch, Ingwer, grüne Chilischote, Kreuzkümmel, gemahlenen Koriandersamen und Kurkuma zugeben und 1 Minute rühren.',
  'Pour in the tinned tomatoes and cook for 8 minutes, until thick and the oil shows at the edges.':
    'Die Dosentomaten zugießen und 8 Minuten garen, bis die Soße dick ist und am Rand das Öl zu sehen ist.',
  'Add the lupin beans, chickpeas, salt and a splash of water. Simmer for 10 minutes, crushing a few chickpeas to thicken the sauce, until everything is piping hot.':
    'Lupinenkerne, Kichererbsen, Salz und einen Schuss Wasser zugeben. 10 Minuten köcheln lassen und einige Kichererbsen zerdrücken, damit die Soße sämig wird, bis alles dampfend heiß ist.',
  'Stir in the lemon juice and serve with the rice.':
    'Den Zitronensaft einrühren und mit dem Reis servieren.',
  'Heat the rapeseed oil in a wok over medium heat. Add two thirds of the spring onion and the ginger and cook for 3 minutes, until the onion is soft and the oil is fragrant.':
    'Das Rapsöl im Wok bei mittlerer Hitze erhitzen. Zwei Drittel der Frühlingszwiebel und den Ingwer zugeben und 3 Minuten garen, bis die Zwiebel weich ist und das Öl duftet.',
  'Turn the heat up to high, add the pak choi and toss for 1 minute.':
    'Die Hitze auf stark stellen, den Pak Choi zugeben und 1 Minute schwenken.',
  'Add the broad beans, lupin beans, sugar, salt and a splash of water. Toss for 4 minutes, until the beans are piping hot and glazed and nearly all the water has gone.':
    'Dicke Bohnen, Lupinenkerne, Zucker, Salz und einen Schuss Wasser zugeben. 4 Minuten schwenken, bis die Bohnen dampfend heiß und glasiert sind und fast alles Wasser verdampft ist.',
  'Scatter with the rest of the spring onion and serve with the rice.':
    'Mit restlicher Frühlingszwiebel bestreuen und mit dem Reis servieren.',
  'Put the rice in a saucepan with twice its volume of water and a third of the salt. Bring to the boil, cover and cook on the lowest heat for 12 minutes, then leave to stand off the heat.':
    'Den Reis mit dem doppelten Volumen Wasser und einem Drittel des Salzes in einen Topf geben. Aufkochen, zudecken und auf kleinster Stufe 12 Minuten garen, dann neben dem Herd stehen lassen.',
  'Meanwhile heat the olive oil in a second saucepan over medium heat. Cook the onion and carrot for 7 minutes, until soft, then stir in the garlic and allspice for 1 minute.':
    'Inzwischen das Olivenöl in einem zweiten Topf bei mittlerer Hitze erhitzen. Zwiebel und Möhre 7 Minuten weich dünsten, dann Knoblauch und Piment 1 Minute einrühren.',
  'Pour in the passata with as much water, add the rest of the salt and simmer for 8 minutes, until the carrot is tender.':
    'Die passierten Tomaten und ebenso viel Wasser zugießen, restliches Salz zugeben und 8 Minuten köcheln lassen, bis die Möhre zart ist.',
  'Add the peas and lupin beans and simmer for 6 minutes, until the peas are bright and everything is piping hot.':
    'Erbsen und Lupinenkerne zugeben und 6 Minuten köcheln lassen, bis die Erbsen leuchtend grün sind und alles dampfend heiß ist.',
  'Stir in the lemon juice and fresh coriander and serve over the rice.':
    'Zitronensaft und frisches Koriandergrün einrühren und auf dem Reis servieren.',
}
