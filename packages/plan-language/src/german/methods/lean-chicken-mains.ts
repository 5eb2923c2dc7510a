import type { Dictionary } from '../../dictionary.ts'

export const leanChickenMains: Dictionary = {
  'Stir the lime juice, brown sugar, red chilli, half of the garlic and half of the salt with a splash of water until the sugar dissolves. This is the dressing.':
    'Limettensaft, braunen Zucker, rote Chilischote, die Hälfte des Knoblauchs und die Hälfte des Salzes mit einem Schuss Wasser verrühren, bis der Zucker sich löst. Das ist das Dressing.',
  'Toss the chicken with the rest of the garlic and salt.':
    'Das Hähnchenfleisch mit restlichem Knoblauch und Salz mischen.',
  'Put the rice noodles in a bowl, cover with boiling water and leave for 5 to 8 minutes until tender. Rinse under cold water and drain well.':
    'Die Reisnudeln in einer Schüssel mit kochendem Wasser übergießen und 5 bis 8 Minuten ziehen lassen, bis sie zart sind. Unter kaltem Wasser abspülen und gut abtropfen lassen.',
  'Heat the rapeseed oil in a frying pan over high heat. Fry the chicken for 5 to 6 minutes until browned and 74 °C, with no pink left.':
    'Das Rapsöl in einer Pfanne bei starker Hitze erhitzen. Das Hähnchenfleisch 5 bis 6 Minuten braten, bis es gebräunt ist, 74 °C erreicht und nichts mehr rosa ist.',
  'Layer the lettuce, noodles, cucumber and carrot in a bowl, add the chicken with its pan juices, pour over the dressing and scatter with mint and coriander.':
    'Salat, Nudeln, Gurke und Möhre in eine Schale schichten, das Hähnchenfleisch mit dem Bratensaft daraufgeben, das Dressing darübergießen und mit Minze und Koriandergrün bestreuen.',
  'Heat the oven to 210 °C. Toss the potato on a baking tray with half of the olive oil, half of the lemon juice, half of the oregano and half of the salt. Roast for 40 to 45 minutes, turning once, until golden.':
    'Den Backofen auf 210 °C vorheizen. Die Kartoffeln auf einem Blech mit der Hälfte des Olivenöls, der Hälfte des Zitronensafts, der Hälfte des Oreganos und der Hälfte des Salzes mischen. 40 bis 45 Minuten rösten und einmal wenden, bis sie goldbraun sind.',
  'Mix the chicken with the garlic, black pepper, the rest of the oregano, lemon juice and salt and a little olive oil. Leave for at least 15 minutes and thread onto skewers.':
    'Das Hähnchenfleisch mit Knoblauch, schwarzem Pfeffer, restlichem Oregano, Zitronensaft und Salz und etwas Olivenöl mischen. Mindestens 15 Minuten ziehen lassen und auf Spieße stecken.',
  'Grill or griddle the skewers over high heat for 10 to 12 minutes, turning, until charred at the edges and 74 °C inside.':
    'Die Spieße bei starker Hitze auf dem Grill oder in der Grillpfanne 10 bis 12 Minuten unter Wenden grillen, bis die Ränder dunkel sind und sie innen 74 °C erreichen.',
  'Toss the tomato, cucumber, onion and black olives with the last of the oil.':
    'Tomate, Gurke, Zwiebel und schwarze Oliven mit dem letzten Öl mischen.',
  'Serve the skewers with the potatoes and the salad.':
    'Die Spieße mit den Kartoffeln und dem Salat servieren.',
  'Heat the olive oil in a saucepan over medium heat. Cook the onion for 5 minutes until soft, then stir in the garlic, paprika, cumin, cayenne and oregano for 1 minute.':
    'Das Olivenöl in einem Topf bei mittlerer Hitze erhitzen. Die Zwiebel 5 Minuten weich dünsten, dann Knoblauch, Paprikapulver, Kreuzkümmel, Cayennepfeffer und Oregano 1 Minute einrühren.',
  'Add the chopped tomato, tomato paste, salt and a small cup of water and bring to a simmer.':
    'Gehackte Tomate, Tomatenmark, Salz und eine kleine Tasse Wasser zugeben und zum Köcheln bringen.',
  'Lower in the chicken, cover and simmer gently for 15 minutes, turning once, until it reaches 74 °C in the thickest part.':
    'Das Hähnchenfleisch hineinlegen, zudecken und 15 Minuten sanft köcheln lassen, dabei einmal wenden, bis es an der dicksten Stelle 74 °C erreicht.',
  'Lift out the chicken, shred it with forks, return it to the sauce and cook for 3 minutes until thick.':
    'Das Hähnchenfleisch herausheben, mit Gabeln zerzupfen, in die Soße zurückgeben und 3 Minuten garen, bis sie dick ist.',
  'Warm the corn tortillas in a dry frying pan for 30 seconds on each side.':
    'Die Maistortillas in einer Pfanne ohne Fett auf jeder Seite 30 Sekunden erwärmen.',
  'Fill them with the chicken, lettuce and avocado and finish with the lime juice.':
    'Mit Hähnchenfleisch, Salat und Avocado füllen und mit dem Limettensaft abschließen.',
  'Put the potato in a saucepan of cold water, bring to the boil and simmer for 18 to 20 minutes until tender. Add the green beans for the last 5 minutes, then drain.':
    'Die Kartoffeln in einem Topf mit kaltem Wasser aufkochen und 18 bis 20 Minuten köcheln lassen, bis sie zart sind. Die grünen Bohnen in den letzten 5 Minuten zugeben, dann abgießen.',
  'Meanwhile rub the chicken with the salt and black pepper. Heat half of the olive oil in a frying pan over medium-high heat, brown the chicken for 3 minutes on each side and lift it out.':
    'Inzwischen das Hähnchenfleisch mit Salz und schwarzem Pfeffer einreiben. Die Hälfte des Olivenöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen, das Hähnchenfleisch auf jeder Seite 3 Minuten anbraten und herausheben.',
  'Add the rest of the oil, the mushrooms and shallot and fry for 6 minutes until browned. Stir in the garlic for 1 minute.':
    'Das restliche Öl, Champignons und Schalotte zugeben und 6 Minuten braun braten. Den Knoblauch 1 Minute einrühren.',
  'Pour in the passata and a splash of water, add the tarragon and bring to a simmer.':
    'Die passierten Tomaten und einen Schuss Wasser zugießen, den Estragon zugeben und zum Köcheln bringen.',
  'Return the chicken, cover and simmer for 10 to 12 minutes until it reaches 74 °C.':
    'Das Hähnchenfleisch zurückgeben, zudecken und 10 bis 12 Minuten köcheln lassen, bis es 74 °C erreicht.',
  'Scatter with parsley and serve with the potatoes and beans.':
    'Mit Petersilie bestreuen und mit Kartoffeln und Bohnen servieren.',
  'Soak the saffron in a cup of hot water.': 'Den Safran in einer Tasse heißem Wasser einweichen.',
  'Heat the olive oil in a wide frying pan over medium-high heat. Brown the chicken with the salt for 5 minutes and lift it out.':
    'Das Olivenöl in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen. Das Hähnchenfleisch mit dem Salz 5 Minuten anbraten und herausheben.',
  'Turn the heat to medium, add the onion and red pepper and cook for 7 minutes until soft. Stir in the garlic and paprika for 30 seconds, then the tomato, and cook for 4 minutes until thick.':
    'Die Hitze auf mittel stellen, Zwiebel und rote Paprika zugeben und 7 Minuten weich braten. Knoblauch und Paprikapulver 30 Sekunden einrühren, dann die Tomate zugeben und 4 Minuten garen, bis alles dick ist.',
  "Stir in the rice, pour in the saffron water and enough hot water to cover it by a finger's width, and simmer for 10 minutes without stirring.":
    'Den Reis einrühren, das Safranwasser und so viel heißes Wasser zugießen, dass er fingerbreit bedeckt ist, und 10 Minuten köcheln lassen, ohne zu rühren.',
  'Push the chicken and peas into the rice, cover and cook over low heat for 8 to 10 minutes until the rice is tender and the chicken reaches 74 °C.':
    'Hähnchenfleisch und Erbsen in den Reis drücken, zudecken und bei kleiner Hitze 8 bis 10 Minuten garen, bis der Reis zart ist und das Hähnchenfleisch 74 °C erreicht.',
  'Rest for 5 minutes off the heat and finish with the lemon juice.':
    'Neben dem Herd 5 Minuten ruhen lassen und mit dem Zitronensaft abschließen.',
}
