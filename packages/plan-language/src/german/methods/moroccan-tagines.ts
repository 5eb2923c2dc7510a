import type { Dictionary } from '../../dictionary.ts'

export const moroccanTagines: Dictionary = {
  'Heat the olive oil in a large saucepan over medium heat. Fry the beef and onion for 8 minutes, until the onion is soft and the beef has lost its red colour, then stir in the ginger, turmeric, cinnamon and black pepper for 1 minute.':
    'Das Olivenöl in einem großen Topf bei mittlerer Hitze erhitzen. Rindfleisch und Zwiebel 8 Minuten braten, bis die Zwiebel weich ist und das Fleisch seine rote Farbe verloren hat, dann Ingwer, Kurkuma, Zimt und schwarzen Pfeffer 1 Minute einrühren.',
  'Add the tinned tomatoes, tomato paste, carrot, parsley, half of the coriander, the salt and four cups of water a head. Bring to the boil, cover and simmer gently for 55 minutes, until the beef is tender to the bite.':
    'Dosentomaten, Tomatenmark, Möhre, Petersilie, die Hälfte des Koriandergrüns, das Salz und vier Tassen Wasser pro Person zugeben. Aufkochen, zudecken und 55 Minuten sanft köcheln lassen, bis das Rindfleisch zart ist.',
  'Drain and rinse the chickpeas and lentils, add them and simmer for 10 minutes.':
    'Kichererbsen und Linsen abgießen und abspülen, zugeben und 10 Minuten köcheln lassen.',
  'Stir the rice flour with cold water to a thin, smooth, pale paste. Pour it into the simmering soup in a thread, stirring all the time, and simmer for 8 minutes, stirring often, until the soup is velvety.':
    'Das Reismehl mit kaltem Wasser zu einem dünnen, glatten, hellen Brei verrühren. In dünnem Strahl unter ständigem Rühren in die köchelnde Suppe gießen und 8 Minuten unter häufigem Rühren köcheln lassen, bis die Suppe samtig ist.',
  'Stir in the lemon juice and the rest of the coriander.':
    'Zitronensaft und restliches Koriandergrün einrühren.',
  'Soak the saffron in a spoonful of hot water. Mix the garlic, ground ginger, turmeric, salt, half of the coriander and parsley, half of the lemon juice and the olive oil, rub this chermoula into the chicken and leave it for 10 minutes.':
    'Den Safran in einem Löffel heißem Wasser einweichen. Knoblauch, gemahlenen Ingwer, Kurkuma, Salz, die Hälfte von Koriandergrün und Petersilie, die Hälfte des Zitronensafts und das Olivenöl mischen, das Hähnchenfleisch mit dieser Chermoula einreiben und 10 Minuten ziehen lassen.',
  'Put the grated onion in a tagine with the chicken, its chermoula, the saffron and half a cup of water. Bring to a simmer over medium heat, cover and cook gently for 15 minutes, turning the chicken once.':
    'Die geriebene Zwiebel mit dem Hähnchenfleisch, seiner Chermoula, dem Safran und einer halben Tasse Wasser in eine Tajine geben. Bei mittlerer Hitze zum Köcheln bringen, zudecken und 15 Minuten sanft garen, das Fleisch dabei einmal wenden.',
  'Push the potato wedges and lemon zest into the sauce, cover and simmer for 20 minutes, until the potato is tender and the chicken reaches 74 °C.':
    'Kartoffelspalten und Zitronenschale in die Soße drücken, zudecken und 20 Minuten köcheln lassen, bis die Kartoffel zart ist und das Hähnchenfleisch 74 °C erreicht.',
  'Add the black olives and the rest of the lemon juice and boil without the lid for 5 minutes, until the onion has melted into a thick yellow sauce.':
    'Schwarze Oliven und restlichen Zitronensaft zugeben und ohne Deckel 5 Minuten kochen, bis die Zwiebel zu einer dicken gelben Soße zerschmolzen ist.',
  'Scatter with the rest of the coriander and parsley.':
    'Mit restlichem Koriandergrün und restlicher Petersilie bestreuen.',
  'Stir the ginger, saffron, black pepper, garlic, salt and half of the cinnamon into the olive oil and turn the lamb in it.':
    'Ingwer, Safran, schwarzen Pfeffer, Knoblauch, Salz und die Hälfte des Zimts in das Olivenöl rühren und das Lammfleisch darin wenden.',
  'Warm a tagine over medium heat. Cook the lamb with the grated onion for 8 minutes, turning it, until the onion is dry and the spices smell strong. Do not let it burn.':
    'Eine Tajine bei mittlerer Hitze erwärmen. Das Lammfleisch mit der geriebenen Zwiebel 8 Minuten unter Wenden garen, bis die Zwiebel trocken ist und die Gewürze kräftig duften. Nicht anbrennen lassen.',
  'Pour in water to just below the top of the lamb, bring to a simmer, cover and cook over low heat for 40 minutes.':
    'Wasser bis knapp unter die Oberkante des Fleischs zugießen, zum Köcheln bringen, zudecken und bei kleiner Hitze 40 Minuten garen.',
  'Add the carrot, chickpeas and sliced onion and simmer for 25 minutes more, until the lamb can be cut with a spoon, well above 63 °C.':
    'Möhre, Kichererbsen und Zwiebelscheiben zugeben und weitere 25 Minuten köcheln lassen, bis sich das Lammfleisch mit dem Löffel teilen lässt und weit über 63 °C hat.',
  'Meanwhile simmer the prunes with the honey, the rest of the cinnamon and a ladle of the sauce in a small saucepan for 10 minutes, until plump and coated in syrup. Brown the almonds in a dry frying pan for 4 minutes.':
    'Inzwischen die Trockenpflaumen mit Honig, restlichem Zimt und einer Kelle Soße in einem kleinen Topf 10 Minuten köcheln lassen, bis sie prall und mit Sirup überzogen sind. Die Mandeln in einer Pfanne ohne Fett 4 Minuten bräunen.',
  'Boil the tagine without its lid for 5 minutes, if the sauce is thin. Lay the prunes and their syrup on top and scatter with the almonds and coriander.':
    'Ist die Soße dünn, die Tajine ohne Deckel 5 Minuten kochen. Die Trockenpflaumen mit ihrem Sirup darauflegen und mit Mandeln und Koriandergrün bestreuen.',
  'For the chermoula, mix the coriander, parsley, garlic, cumin, paprika, cayenne, lemon juice, salt and two thirds of the olive oil. Turn the halibut in half of it and keep it cold.':
    'Für die Chermoula Koriandergrün, Petersilie, Knoblauch, Kreuzkümmel, Paprikapulver, Cayennepfeffer, Zitronensaft, Salz und zwei Drittel des Olivenöls mischen. Den Heilbutt in der Hälfte davon wenden und kalt stellen.',
  'Spread the rest of the oil in a tagine. Lay the carrot sticks crosswise on the bottom, so that nothing sticks, then the potato and half of the tomato, and spoon the rest of the chermoula between the layers.':
    'Das restliche Öl in einer Tajine verteilen. Die Möhrenstifte kreuzweise auf den Boden legen, damit nichts ansetzt, dann die Kartoffel und die Hälfte der Tomate, und die restliche Chermoula zwischen die Schichten löffeln.',
  'Add half a cup of water, cover and cook over medium-low heat for 22 minutes, until a knife goes into the potato with little force.':
    'Eine halbe Tasse Wasser zugeben, zudecken und bei kleiner bis mittlerer Hitze 22 Minuten garen, bis ein Messer leicht in die Kartoffel gleitet.',
  'Lay the halibut, red pepper and the rest of the tomato on top with all the chermoula. Cover and cook for 14 minutes, until the fish flakes and has reached 63 °C.':
    'Heilbutt, rote Paprika und restliche Tomate mit der ganzen Chermoula darauflegen. Zudecken und 14 Minuten garen, bis der Fisch in Blätter zerfällt und 63 °C erreicht.',
  'Take off the lid and let it bubble for 3 minutes, so that the juices thicken. Spoon them over the fish.':
    'Den Deckel abnehmen und 3 Minuten sprudeln lassen, damit der Saft dicker wird. Über den Fisch löffeln.',
}
