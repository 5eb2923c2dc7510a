import type { Dictionary } from '../../dictionary.ts'

export const fishWhiteFishMains: Dictionary = {
  'Heat the oven to 200 °C. Boil the potato slices in a saucepan of water for 5 minutes and drain.':
    'Den Backofen auf 200 °C heizen. Die Kartoffelscheiben in einem Topf mit Wasser 5 Minuten kochen und abgießen.',
  'Spread the potato, courgette, onion and garlic in a baking dish. Stir in the tomato, black olives, oregano, black pepper, half of the salt and most of the olive oil.':
    'Kartoffel, Zucchini, Zwiebel und Knoblauch in einer Auflaufform verteilen. Tomate, schwarze Oliven, Oregano, schwarzen Pfeffer, die Hälfte des Salzes und das meiste Olivenöl unterrühren.',
  'Bake for 25 minutes, stirring once, until the potato is soft and the edges are browned.':
    '25 Minuten backen und einmal umrühren, bis die Kartoffel weich ist und die Ränder gebräunt sind.',
  'Lay the cod on top, season with the rest of the salt and pour over the lemon juice and the last of the oil.':
    'Den Kabeljau darauflegen, mit dem restlichen Salz würzen und den Zitronensaft und das letzte Öl darübergießen.',
  'Bake for 12 to 15 minutes until the cod is opaque, flakes easily and reaches 63 °C. Scatter with parsley.':
    '12 bis 15 Minuten backen, bis der Kabeljau nicht mehr glasig ist, leicht zerfällt und 63 °C erreicht. Mit der Petersilie bestreuen.',
  'Heat the rapeseed oil in a wok over medium heat. Fry the shallot, ginger, garlic and red chilli for 3 minutes, then stir in the turmeric and ground coriander seeds for 30 seconds.':
    'Das Rapsöl im Wok bei mittlerer Hitze erhitzen. Schalotte, Ingwer, Knoblauch und rote Chilischote 3 Minuten braten, dann Kurkuma und gemahlenen Koriander 30 Sekunden einrühren.',
  'Pour in the coconut milk and half a cup of water, add the salt and bring to a simmer. Add the red pepper and cook for 3 minutes.':
    'Die Kokosmilch und eine halbe Tasse Wasser zugießen, das Salz zugeben und zum Köcheln bringen. Die rote Paprika zugeben und 3 Minuten garen.',
  'Add the cod, mangetout and pak choi, cover and simmer gently for 5 to 6 minutes until the cod is opaque, flakes and reaches 63 °C.':
    'Kabeljau, Zuckerschoten und Pak Choi zugeben, zudecken und 5 bis 6 Minuten sanft köcheln lassen, bis der Kabeljau nicht mehr glasig ist, zerfällt und 63 °C erreicht.',
  'Stir in the lime juice, scatter with fresh coriander and serve with the rice.':
    'Den Limettensaft einrühren, mit frischem Koriandergrün bestreuen und mit dem Reis servieren.',
  'Toss the red cabbage, carrot, jalapeño and half of the coriander with most of the lime juice and half of the salt. Squeeze it with your hands until it softens a little.':
    'Rotkohl, Möhre, Jalapeño und die Hälfte des Koriandergrüns mit dem meisten Limettensaft und der Hälfte des Salzes mischen. Mit den Händen drücken, bis der Kohl etwas weicher wird.',
  'Mash the avocado with the rest of the lime juice.':
    'Die Avocado mit dem restlichen Limettensaft zerdrücken.',
  'Pat the haddock dry and coat it with the paprika, cumin, garlic powder and the rest of the salt.':
    'Den Schellfisch trocken tupfen und mit Paprikapulver, Kreuzkümmel, Knoblauchpulver und dem restlichen Salz einreiben.',
  'Heat the olive oil in a non-stick frying pan over medium-high heat. Fry the haddock for 2 to 3 minutes on each side until golden, opaque and 63 °C.':
    'Das Olivenöl in einer beschichteten Pfanne bei mittlerer bis starker Hitze erhitzen. Den Schellfisch auf jeder Seite 2 bis 3 Minuten braten, bis er goldbraun und nicht mehr glasig ist und 63 °C hat.',
  'Warm the corn tortillas in a dry pan for 30 seconds on each side.':
    'Die Maistortillas in einer Pfanne ohne Fett auf jeder Seite 30 Sekunden erwärmen.',
  'Spread with avocado and fill with slaw, haddock, tomato and the rest of the coriander.':
    'Mit Avocado bestreichen und mit Krautsalat, Schellfisch, Tomate und dem restlichen Koriandergrün füllen.',
  'Rub the tilapia with the turmeric, ginger, garlic, salt and a third of the rapeseed oil. Leave for 10 minutes.':
    'Den Tilapia mit Kurkuma, Ingwer, Knoblauch, Salz und einem Drittel des Rapsöls einreiben. 10 Minuten ziehen lassen.',
  'Meanwhile cover the rice noodles with boiling water for 5 to 8 minutes until tender. Rinse under cold water and drain.':
    'Inzwischen die Reisnudeln 5 bis 8 Minuten mit kochendem Wasser bedecken, bis sie weich sind. Unter kaltem Wasser abspülen und abtropfen lassen.',
  'Stir the lime juice with the sugar and a splash of water until it dissolves.':
    'Den Limettensaft mit dem Zucker und einem Schuss Wasser verrühren, bis er sich auflöst.',
  'Heat the rest of the oil in a non-stick frying pan over medium-high heat. Fry the fish for 3 minutes on each side until golden, opaque and 63 °C.':
    'Das restliche Öl in einer beschichteten Pfanne bei mittlerer bis starker Hitze erhitzen. Den Fisch auf jeder Seite 3 Minuten braten, bis er goldbraun und nicht mehr glasig ist und 63 °C hat.',
  'Add the spring onion and dill and turn gently for 1 minute until just wilted.':
    'Frühlingszwiebel und Dill zugeben und 1 Minute vorsichtig wenden, bis sie gerade zusammenfallen.',
  'Serve on the noodles, lettuce and cucumber and pour over the lime dressing and the oil from the pan.':
    'Auf Reisnudeln, Salat und Gurke anrichten und das Limettendressing und das Öl aus der Pfanne darübergießen.',
  'Put the potato in a saucepan of cold water, bring to the boil and simmer for 18 to 20 minutes until tender. Drain and toss with half of the dill and a third of the olive oil.':
    'Die Kartoffel in einem Topf mit kaltem Wasser aufkochen und 18 bis 20 Minuten köcheln lassen, bis sie gar ist. Abgießen und mit der Hälfte des Dills und einem Drittel des Olivenöls schwenken.',
  'Meanwhile heat the rest of the oil in a frying pan over medium-low heat. Cook the leek with half of the salt for 8 minutes, covered, until silky.':
    'Inzwischen das restliche Öl in einer Pfanne bei kleiner bis mittlerer Hitze erhitzen. Den Lauch mit der Hälfte des Salzes zugedeckt 8 Minuten dünsten, bis er ganz zart ist.',
  'Stir in the asparagus with a splash of water and lay the haddock on top. Season with the white pepper and the rest of the salt.':
    'Den Spargel mit einem Schuss Wasser einrühren und den Schellfisch darauflegen. Mit dem weißen Pfeffer und dem restlichen Salz würzen.',
  'Cover and steam for 7 to 9 minutes until the fish is opaque, flakes easily and reaches 63 °C.':
    'Zudecken und 7 bis 9 Minuten dämpfen, bis der Fisch nicht mehr glasig ist, leicht zerfällt und 63 °C erreicht.',
  'Add the lemon juice, lemon zest and the rest of the dill and serve with the potatoes.':
    'Zitronensaft, Zitronenschale und den restlichen Dill zugeben und mit den Kartoffeln servieren.',
}
