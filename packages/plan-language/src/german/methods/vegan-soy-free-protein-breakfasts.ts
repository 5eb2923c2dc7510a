import type { Dictionary } from '../../dictionary.ts'

export const veganSoyFreeProteinBreakfasts: Dictionary = {
  'Heat two thirds of the olive oil in a wide frying pan over medium-high heat. Fry the mushrooms with half of the salt for 6 minutes, until their water has gone and they are brown.':
    'Zwei Drittel des Olivenöls in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen. Die Champignons mit der Hälfte des Salzes 6 Minuten braten, bis ihr Wasser weg ist und sie braun sind.',
  'Push the mushrooms to one side, lay the tomato halves in the pan with the cut side down and cook for 3 minutes, until they soften and colour.':
    'Die Champignons zur Seite schieben, die Tomatenhälften mit der Schnittfläche nach unten in die Pfanne legen und 3 Minuten braten, bis sie weich werden und Farbe nehmen.',
  'Lower the heat to medium. Stir the garlic, dried thyme and paprika into the mushrooms for 1 minute, then add the rinsed lentils and a splash of water and heat for 4 minutes, until steaming hot.':
    'Die Hitze auf mittel stellen. Knoblauch, getrockneten Thymian und Paprikapulver 1 Minute in die Champignons rühren, dann die abgespülten Linsen und einen Schuss Wasser zugeben und 4 Minuten erhitzen, bis alles dampfend heiß ist.',
  'Add the spinach in handfuls and turn it for 2 minutes, until it has wilted.':
    'Den Spinat handvollweise zugeben und 2 Minuten wenden, bis er zusammengefallen ist.',
  'Season with the lemon juice, black pepper and the rest of the salt, trickle over the rest of the oil and scatter with the parsley.':
    'Mit Zitronensaft, schwarzem Pfeffer und restlichem Salz würzen, mit dem restlichen Öl beträufeln und mit der Petersilie bestreuen.',
  'Chop the rinsed lupin beans roughly, so that they look like a coarse crumble.':
    'Die abgespülten Lupinenkerne grob hacken, sodass sie wie grobe Streusel aussehen.',
  'Heat the avocado oil in a frying pan over medium-high heat. Fry the lupin beans for 4 minutes, stirring now and then, until they are golden at the edges.':
    'Das Avocadoöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Die Lupinenkerne 4 Minuten braten und ab und zu umrühren, bis die Ränder goldbraun sind.',
  'Add the onion, jalapeño and salt and cook for 3 minutes, then add the tomato and cook for 3 minutes more, until it has softened but still shows its shape.':
    'Zwiebel, Jalapeño und Salz zugeben und 3 Minuten braten, dann die Tomate zugeben und weitere 3 Minuten garen, bis sie weich ist, aber noch ihre Form hat.',
  'Warm the corn tortillas in a dry pan for 30 seconds on each side and keep them wrapped in a cloth.':
    'Die Maistortillas in einer Pfanne ohne Fett auf jeder Seite 30 Sekunden erwärmen und in ein Tuch gewickelt warm halten.',
  'Stir the coriander and lime juice into the beans and serve with the avocado and the tortillas.':
    'Koriandergrün und Limettensaft in die Lupinenkerne rühren und mit Avocado und Tortillas servieren.',
  'Put the quinoa, cinnamon and cloves in a saucepan with five times their volume of water. Bring to the boil, then cover and simmer for 15 minutes, until the grains are soft and show their white threads.':
    'Quinoa, Zimt und Nelken mit dem fünffachen Volumen Wasser in einen Topf geben. Aufkochen, dann zugedeckt 15 Minuten köcheln lassen, bis die Körner weich sind und ihre weißen Fäden zeigen.',
  'Meanwhile blend the lupin beans with just enough water for 2 minutes, until they make a smooth, pouring purée.':
    'Inzwischen die Lupinenkerne mit gerade so viel Wasser 2 Minuten mixen, dass ein glattes, fließendes Püree entsteht.',
  'Stir the lupin purée, the sugar and two thirds of the apple into the quinoa. Simmer without a lid for 8 minutes, stirring often, until thick enough to coat the spoon and the apple is tender.':
    'Lupinenpüree, Zucker und zwei Drittel des Apfels in die Quinoa rühren. Ohne Deckel 8 Minuten unter häufigem Rühren köcheln lassen, bis alles dick genug ist, um den Löffel zu überziehen, und der Apfel zart ist.',
  'Take off the heat, stir in the vanilla flavouring and half of the hemp seeds, and leave to thicken for 3 minutes.':
    'Vom Herd nehmen, Vanillearoma und die Hälfte der Hanfsamen einrühren und 3 Minuten andicken lassen.',
  'Serve warm with the rest of the apple and hemp seeds on top.':
    'Warm mit restlichem Apfel und restlichen Hanfsamen obenauf servieren.',
  'Pour plenty of just-boiled water over the rinsed mung beans, cover and leave to soak for 60 minutes, until a bean breaks easily between two fingers. Drain.':
    'Die abgespülten Mungbohnen mit reichlich gerade kochendem Wasser übergießen und zugedeckt 60 Minuten einweichen, bis eine Bohne zwischen zwei Fingern leicht zerbricht. Abgießen.',
  'Blend the mung beans with half of the ginger, half of the salt, the green chilli and just enough fresh water to make a batter that pours slowly.':
    'Die Mungbohnen mit der Hälfte des Ingwers, der Hälfte des Salzes, der grünen Chilischote und gerade so viel frischem Wasser mixen, dass ein langsam fließender Teig entsteht.',
  'Heat a third of the rapeseed oil in a frying pan over medium-high heat. Sizzle the cumin for 20 seconds, add the mushrooms and the rest of the ginger and fry for 6 minutes, until brown. Add the spinach and the rest of the salt and cook for 2 minutes, until wilted and dry, then stir in the lemon juice.':
    'Ein Drittel des Rapsöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Den Kreuzkümmel 20 Sekunden knistern lassen, Champignons und restlichen Ingwer zugeben und 6 Minuten braun braten. Spinat und restliches Salz zugeben und 2 Minuten garen, bis er zusammengefallen und trocken ist, dann den Zitronensaft einrühren.',
  'Brush a second frying pan with some of the remaining oil over medium heat. Spread in a ladle of batter in circles from the middle outwards, as thin as you can, and scatter it with a little onion and coriander.':
    'Eine zweite Pfanne bei mittlerer Hitze mit etwas vom übrigen Öl bestreichen. Eine Kelle Teig in Kreisen von der Mitte nach außen so dünn wie möglich verteilen und mit etwas Zwiebel und Koriandergrün bestreuen.',
  'Cook for 3 minutes, until the top looks dry and the edges lift, then turn and cook for 2 minutes more, until cooked through. Repeat with the rest of the batter and oil.':
    '3 Minuten garen, bis die Oberseite trocken aussieht und die Ränder sich heben, dann wenden und noch 2 Minuten garen, bis der Fladen durchgegart ist. Mit restlichem Teig und Öl wiederholen.',
  'Fold each crêpe over some of the spinach and mushrooms and serve at once.':
    'Jeden Fladen über etwas Spinat und Champignons klappen und sofort servieren.',
  'Mash the lupin beans and the broad beans in a bowl with the lemon juice, salt, black pepper and a spoonful or two of water for 3 minutes, until they make a coarse spread.':
    'Lupinenkerne und dicke Bohnen in einer Schüssel mit Zitronensaft, Salz, schwarzem Pfeffer und ein bis zwei Löffeln Wasser 3 Minuten zu einem groben Aufstrich zerdrücken.',
  'Stir in most of the dill and half of the hemp seeds.':
    'Den meisten Dill und die Hälfte der Hanfsamen einrühren.',
  'Spread the mash thickly on the rye crispbread. Top with the cucumber, radish and the rest of the dill and hemp seeds, and eat while it is crisp.':
    'Den Aufstrich dick auf das Roggenknäckebrot streichen. Gurke, Radieschen und restlichen Dill und restliche Hanfsamen daraufgeben und essen, solange es knusprig ist.',
}
