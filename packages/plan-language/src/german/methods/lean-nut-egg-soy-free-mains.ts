import type { Dictionary } from '../../dictionary.ts'

export const leanNutEggSoyFreeMains: Dictionary = {
  'Put the bulgur in a saucepan with twice its volume of water, bring to the boil, cover and simmer for 12 minutes. Rest off the heat for 5 minutes.':
    'Den Bulgur mit dem doppelten Volumen Wasser in einem Topf aufkochen, zudecken und 12 Minuten köcheln lassen. Neben dem Herd 5 Minuten ruhen lassen.',
  'Rub the chicken with the oregano, black pepper, half of the garlic, half of the salt and a third of the olive oil.':
    'Das Hähnchenfleisch mit Oregano, schwarzem Pfeffer, der Hälfte des Knoblauchs, der Hälfte des Salzes und einem Drittel des Olivenöls einreiben.',
  'Fry it in a hot frying pan over medium heat for 6 to 7 minutes on each side until golden and 74 °C in the thickest part. Rest for 3 minutes and slice.':
    'In einer heißen Pfanne bei mittlerer Hitze auf jeder Seite 6 bis 7 Minuten braten, bis es goldbraun ist und an der dicksten Stelle 74 °C erreicht. 3 Minuten ruhen lassen und in Scheiben schneiden.',
  'Squeeze the cucumber dry and stir it into the Greek yogurt with the rest of the garlic and the mint.':
    'Die Gurke trocken ausdrücken und mit restlichem Knoblauch und Minze in den griechischen Joghurt rühren.',
  'Toss the bulgur with the tomato, parsley, lemon juice and the rest of the oil and salt. Serve with the chicken and the yogurt.':
    'Den Bulgur mit Tomate, Petersilie, Zitronensaft und restlichem Öl und Salz mischen. Mit Hähnchenfleisch und Joghurt servieren.',
  'Heat the olive oil in a frying pan over medium-high heat. Fry the onion and red pepper for 5 minutes, then stir in the garlic, cumin, paprika and cayenne for 1 minute.':
    'Das Olivenöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Zwiebel und rote Paprika 5 Minuten braten, dann Knoblauch, Kreuzkümmel, Paprikapulver und Cayennepfeffer 1 Minute einrühren.',
  'Add the beef and salt, break it up and fry for 6 minutes until browned and 71 °C. Stir in the pinto beans and half of the tomato and cook for 4 minutes.':
    'Rindfleisch und Salz zugeben, das Fleisch zerteilen und 6 Minuten braten, bis es gebräunt ist und 71 °C erreicht. Pintobohnen und die Hälfte der Tomate einrühren und 4 Minuten garen.',
  'Stir half of the lime juice and the coriander into the rice.':
    'Die Hälfte des Limettensafts und das Koriandergrün in den Reis rühren.',
  'Spoon the rice, beef, lettuce and the rest of the tomato into a bowl and top with the Greek yogurt and the rest of the lime juice.':
    'Reis, Rindfleisch, Salat und restliche Tomate in eine Schale löffeln und griechischen Joghurt und restlichen Limettensaft daraufgeben.',
  'Meanwhile season the pork with the salt and black pepper. Heat half of the olive oil in a frying pan over medium-high heat, fry the pork for 2 to 3 minutes on each side until 63 °C inside and rest it on a plate for at least 3 minutes.':
    'Inzwischen das Schweinefleisch mit Salz und schwarzem Pfeffer würzen. Die Hälfte des Olivenöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen, das Fleisch auf jeder Seite 2 bis 3 Minuten braten, bis es innen 63 °C erreicht, und mindestens 3 Minuten auf einem Teller ruhen lassen.',
  'Add the rest of the oil, the mushrooms and shallot and fry for 7 minutes until browned. Stir in the garlic and tarragon for 1 minute.':
    'Das restliche Öl, Champignons und Schalotte zugeben und 7 Minuten braun braten. Knoblauch und Estragon 1 Minute einrühren.',
  'Pour in the single cream and a splash of water and simmer for 2 minutes. Stir in the spinach until it wilts, then the lemon juice.':
    'Die Kochsahne und einen Schuss Wasser zugießen und 2 Minuten köcheln lassen. Den Spinat einrühren, bis er zusammenfällt, dann den Zitronensaft.',
  'Return the pork and its juices, warm through for 1 minute and serve with the potatoes.':
    'Das Schweinefleisch mit seinem Saft zurückgeben, 1 Minute durchwärmen und mit den Kartoffeln servieren.',
  'Boil the potato and carrot in a saucepan of water for 6 minutes until just tender, then drain and let steam dry.':
    'Kartoffel und Möhre in einem Topf mit Wasser 6 Minuten kochen, bis sie gerade zart sind, dann abgießen und ausdampfen lassen.',
  'Heat a third of the rapeseed oil in a wide frying pan over high heat. Fry the beef with half of the salt for 3 to 4 minutes until browned all over and 63 °C, then lift it out and let it rest for at least 3 minutes.':
    'Ein Drittel des Rapsöls in einer weiten Pfanne bei starker Hitze erhitzen. Das Rindfleisch mit der Hälfte des Salzes 3 bis 4 Minuten braten, bis es rundum gebräunt ist und 63 °C erreicht, dann herausheben und mindestens 3 Minuten ruhen lassen.',
  'Add the rest of the oil, the potato and carrot and fry over medium-high heat for 6 minutes. Add the onion and thyme and fry for 5 minutes more until all is golden.':
    'Das restliche Öl, Kartoffel und Möhre zugeben und bei mittlerer bis starker Hitze 6 Minuten braten. Zwiebel und Thymian zugeben und weitere 5 Minuten braten, bis alles goldbraun ist.',
  'Return the beef with the black pepper and the rest of the salt and toss for 1 minute.':
    'Das Rindfleisch mit schwarzem Pfeffer und restlichem Salz zurückgeben und 1 Minute schwenken.',
  'Scatter with parsley and serve with the beetroot.':
    'Mit Petersilie bestreuen und mit der Roten Bete servieren.',
  'Heat half of the olive oil in a large saucepan over medium-high heat. Brown the turkey with half of the salt for 4 minutes and lift it out.':
    'Die Hälfte des Olivenöls in einem großen Topf bei mittlerer bis starker Hitze erhitzen. Das Putenfleisch mit der Hälfte des Salzes 4 Minuten anbraten und herausheben.',
  'Turn the heat to medium, add the rest of the oil, the onion and carrot and cook for 6 minutes. Stir in the garlic and paprika for 30 seconds.':
    'Die Hitze auf mittel stellen, restliches Öl, Zwiebel und Möhre zugeben und 6 Minuten braten. Knoblauch und Paprikapulver 30 Sekunden einrühren.',
  'Add the passata, potato, bay leaf, the rest of the salt and enough water to just cover. Simmer, covered, for 12 minutes until the potato is nearly tender.':
    'Passierte Tomaten, Kartoffel, Lorbeerblatt, restliches Salz und so viel Wasser zugeben, dass alles knapp bedeckt ist. Zugedeckt 12 Minuten köcheln lassen, bis die Kartoffel fast zart ist.',
  'Stir in the white beans, kale and turkey and simmer for 8 minutes until the kale is soft and the turkey reaches 74 °C.':
    'Weiße Bohnen, Grünkohl und Putenfleisch einrühren und 8 Minuten köcheln lassen, bis der Grünkohl weich ist und das Putenfleisch 74 °C erreicht.',
  'Take out the bay leaf and serve.': 'Das Lorbeerblatt herausnehmen und servieren.',
}
