import type { Dictionary } from '../../dictionary.ts'

export const ketoFishAndMeatlessMains: Dictionary = {
  'Pat the salmon dry and season it with the salt and black pepper.':
    'Den Lachs trocken tupfen und mit Salz und schwarzem Pfeffer würzen.',
  'Heat the olive oil in a frying pan over medium-high heat. Lay the salmon in, skin side down, and fry for 5 minutes, until the skin is crisp.':
    'Das Olivenöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Den Lachs mit der Hautseite nach unten hineinlegen und 5 Minuten braten, bis die Haut knusprig ist.',
  'Turn it and cook for 3 minutes more, until the fish is opaque, flakes easily and reaches 63 °C. Lift it onto a warm plate.':
    'Wenden und weitere 3 Minuten garen, bis der Fisch nicht mehr glasig ist, leicht zerfällt und 63 °C erreicht. Auf einen warmen Teller heben.',
  'Meanwhile boil the asparagus in plenty of water for 3 to 4 minutes, until a knife slides in, and drain well.':
    'Inzwischen den Spargel in reichlich Wasser 3 bis 4 Minuten kochen, bis ein Messer hineingleitet, und gut abgießen.',
  'Wipe out the frying pan, melt the butter over low heat until it foams, then stir in the lemon juice and dill.':
    'Die Pfanne auswischen, die Butter bei kleiner Hitze zerlassen, bis sie schäumt, dann Zitronensaft und Dill einrühren.',
  'Spoon the lemon butter over the salmon and asparagus.':
    'Die Zitronenbutter über Lachs und Spargel löffeln.',
  'Heat the grill to high. Brush the mackerel with a little of the olive oil and season with half the salt and the black pepper.':
    'Den Backofengrill auf höchste Stufe heizen. Die Makrele mit etwas Olivenöl bestreichen und mit der Hälfte des Salzes und dem schwarzen Pfeffer würzen.',
  'Lay the mackerel on a foil-lined tray, skin side up, and grill for 6 to 8 minutes, until the skin blisters and the flesh is opaque and 63 °C.':
    'Die Makrele mit der Hautseite nach oben auf ein mit Folie ausgelegtes Blech legen und 6 bis 8 Minuten grillen, bis die Haut Blasen wirft und das Fleisch nicht mehr glasig ist und 63 °C hat.',
  'Meanwhile toss the tomato, cucumber, green pepper and olives with the rest of the salt, the oregano and parsley.':
    'Inzwischen Tomate, Gurke, grüne Paprika und Oliven mit dem restlichen Salz, Oregano und Petersilie mischen.',
  'Dress the salad with the lemon juice and the rest of the olive oil and serve the hot fish on top.':
    'Den Salat mit dem Zitronensaft und dem restlichen Olivenöl anmachen und den heißen Fisch darauf servieren.',
  'Pat the cod dry and season it with the salt and paprika.':
    'Den Kabeljau trocken tupfen und mit Salz und Paprikapulver würzen.',
  'Put the olive oil and garlic in a wide frying pan over low heat. Warm for 3 minutes, until the garlic just turns straw-coloured, then lift the garlic out onto a plate.':
    'Olivenöl und Knoblauch in einer weiten Pfanne bei kleiner Hitze 3 Minuten erwärmen, bis der Knoblauch gerade strohgelb wird, dann den Knoblauch auf einen Teller heben.',
  'Lay the cod in the oil and cook over medium-low heat for 4 minutes on each side, spooning the oil over it, until it is opaque, flakes easily and reaches 63 °C. Lift it out.':
    'Den Kabeljau in das Öl legen und bei kleiner bis mittlerer Hitze auf jeder Seite 4 Minuten garen, dabei mit dem Öl begießen, bis er nicht mehr glasig ist, leicht zerfällt und 63 °C erreicht. Herausheben.',
  'Turn up the heat, add the spinach and olives to the oil and stir for 2 minutes, until wilted.':
    'Die Hitze erhöhen, Spinat und Oliven in das Öl geben und 2 Minuten rühren, bis der Spinat zusammenfällt.',
  'Return the cod and garlic, shake the pan with the lemon juice and parsley and serve with all the oil from the pan.':
    'Kabeljau und Knoblauch zurückgeben, die Pfanne mit Zitronensaft und Petersilie rütteln und mit dem ganzen Öl aus der Pfanne servieren.',
  'Heat the oven to 180 °C. Brush a small baking dish with a little of the olive oil.':
    'Den Backofen auf 180 °C heizen. Eine kleine Auflaufform mit etwas Olivenöl ausstreichen.',
  'Heat the rest of the olive oil in a frying pan over medium heat and fry the spring onion for 2 minutes, until soft. Stir in the squeezed spinach for 2 minutes, to dry it.':
    'Das restliche Olivenöl in einer Pfanne bei mittlerer Hitze erhitzen und die Frühlingszwiebel 2 Minuten braten, bis sie weich ist. Den ausgedrückten Spinat 2 Minuten einrühren, damit er trocknet.',
  'Beat the eggs with the cream, dill, nutmeg and black pepper. Stir in the spinach and half the feta.':
    'Die Eier mit Sahne, Dill, Muskatnuss und schwarzem Pfeffer verquirlen. Spinat und die Hälfte des Fetas einrühren.',
  'Pour into the dish, scatter with the rest of the feta and bake for 30 to 35 minutes, until puffed, golden and set in the middle.':
    'In die Form gießen, mit dem restlichen Feta bestreuen und 30 bis 35 Minuten backen, bis alles aufgegangen, goldbraun und in der Mitte gestockt ist.',
  'Leave for 5 minutes before you cut it. It is good warm or cold.':
    'Vor dem Anschneiden 5 Minuten stehen lassen. Schmeckt warm oder kalt.',
  'Pat the tofu dry. Heat half the olive oil in a frying pan over medium-high heat and fry the cubes for 8 minutes, turning, until golden. Lift them out.':
    'Den Tofu trocken tupfen. Die Hälfte des Olivenöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen und die Würfel 8 Minuten unter Wenden braten, bis sie goldbraun sind. Herausheben.',
  'Turn the heat down to medium, add the rest of the olive oil with the cumin and sizzle for 20 seconds. Add the ginger, garlic and green chilli and stir for 1 minute.':
    'Die Hitze auf mittel stellen, das restliche Olivenöl mit dem Kreuzkümmel zugeben und 20 Sekunden brutzeln lassen. Ingwer, Knoblauch und grüne Chilischote zugeben und 1 Minute rühren.',
  'Stir in the ground coriander, turmeric and salt, then the spinach, a handful at a time, until it has all wilted.':
    'Gemahlenen Koriander, Kurkuma und Salz einrühren, dann den Spinat handvollweise, bis alles zusammengefallen ist.',
  'Pour in the coconut milk and simmer for 5 minutes, until thick. Blend for a smooth sauce, or leave it coarse.':
    'Die Kokosmilch zugießen und 5 Minuten köcheln lassen, bis die Sauce dick ist. Für eine glatte Sauce mixen oder grob lassen.',
  'Return the tofu, warm it through for 3 minutes and finish with the lemon juice.':
    'Den Tofu zurückgeben, 3 Minuten heiß werden lassen und mit dem Zitronensaft abschließen.',
}
