import type { Dictionary } from '../../dictionary.ts'

export const highEnergyPaleoMeals: Dictionary = {
  'Put the cassava in a saucepan, cover it well with boiling water from the kettle and boil for 13 to 15 minutes, until it splits and a knife slides in with no resistance. Drain it well and throw its cooking water away.':
    'Den Maniok in einem Topf gut mit kochendem Wasser aus dem Wasserkocher bedecken und 13 bis 15 Minuten kochen, bis er aufplatzt und ein Messer ohne Widerstand hineingleitet. Gut abgießen und das Kochwasser wegschütten.',
  'Meanwhile heat half of the olive oil in a frying pan over medium-high heat. Fry the chicken with the cumin and half of the salt for 6 minutes, until it is 74 °C inside with no pink left, and lift it out.':
    'Inzwischen die Hälfte des Olivenöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Das Hähnchen mit dem Kreuzkümmel und der Hälfte des Salzes 6 Minuten braten, bis es innen 74 °C hat und nicht mehr rosa ist, und herausheben.',
  'Turn the heat to medium and add the rest of the oil, the onion and the garlic. Cook for 2 minutes, until the garlic is pale gold.':
    'Die Hitze auf mittel stellen und das restliche Öl, die Zwiebel und den Knoblauch zugeben. 2 Minuten garen, bis der Knoblauch hellgold ist.',
  'Pour in the orange juice and lime juice with the rest of the salt and let this mojo bubble for 1 minute.':
    'Orangensaft und Limettensaft mit dem restlichen Salz zugießen und diesen Mojo 1 Minute aufkochen lassen.',
  'Turn the cassava in the mojo and serve it with the chicken and all of the sauce.':
    'Den Maniok im Mojo wenden und mit dem Hähnchen und der ganzen Sauce servieren.',
  'Meanwhile rub the sea bass with half of the turmeric, the ginger, black pepper and half of the salt.':
    'Inzwischen den Wolfsbarsch mit der Hälfte der Kurkuma, dem Ingwer, dem schwarzen Pfeffer und der Hälfte des Salzes einreiben.',
  'Heat half of the avocado oil in a frying pan over medium-high heat. Fry the fish for 3 minutes on each side, until it is 63 °C inside and flakes at the thickest part, and lift it onto a plate.':
    'Die Hälfte des Avocadoöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Den Fisch auf jeder Seite 3 Minuten braten, bis er innen 63 °C hat und an der dicksten Stelle zerfällt, und auf einen Teller heben.',
  'Add the rest of the oil, the shallot and the green chilli to the pan and soften them over medium heat for 2 minutes with the rest of the turmeric and salt.':
    'Das restliche Öl, die Schalotte und die grüne Chilischote in die Pfanne geben und bei mittlerer Hitze 2 Minuten mit der restlichen Kurkuma und dem restlichen Salz weich dünsten.',
  'Crush the cassava roughly into the pan, loosen it with a splash of fresh water and stir until it is yellow all over. Serve it with the fish and the lime juice.':
    'Den Maniok grob in die Pfanne drücken, mit einem Schuss frischem Wasser lockern und rühren, bis er überall gelb ist. Mit dem Fisch und dem Limettensaft servieren.',
  'Heat half of the olive oil in a saucepan over medium heat and soften the leek and carrot with the salt for 3 minutes.':
    'Die Hälfte des Olivenöls in einem Topf bei mittlerer Hitze erhitzen und Lauch und Möhre mit dem Salz 3 Minuten weich dünsten.',
  'Pour in three cups of boiling water from the kettle, add the nutmeg and rain in the tapioca, small pearls or flakes, while you stir. Simmer for 15 minutes, stirring often, until the pearls are clear all through.':
    'Drei Tassen kochendes Wasser aus dem Wasserkocher zugießen, die Muskatnuss zugeben und die Tapioka, kleine Perlen oder Flocken, unter Rühren einrieseln lassen. 15 Minuten unter häufigem Rühren köcheln lassen, bis die Perlen durch und durch klar sind.',
  'Add the chicken for the last 6 minutes of the cooking, until the cubes are 74 °C inside with no pink left.':
    'Das Hähnchen die letzten 6 Minuten mitgaren, bis die Würfel innen 74 °C haben und nicht mehr rosa sind.',
  'Stir in the lemon juice, parsley and the rest of the oil and serve at once, because the soup thickens as it stands.':
    'Zitronensaft, Petersilie und das restliche Öl einrühren und sofort servieren, weil die Suppe beim Stehen dicker wird.',
  'Toss the turkey with the allspice, thyme, garlic, red chilli and salt.':
    'Das Putenfleisch mit Piment, Thymian, Knoblauch, roter Chilischote und Salz mischen.',
  'Heat half of the olive oil in a wide frying pan over medium heat. Fry the plantain for 4 minutes on each side, until it is brown at the edges and soft, and lift it onto a plate.':
    'Die Hälfte des Olivenöls in einer weiten Pfanne bei mittlerer Hitze erhitzen. Die Kochbanane auf jeder Seite 4 Minuten braten, bis sie an den Rändern braun und weich ist, und auf einen Teller heben.',
  'Add the rest of the oil and turn the heat to medium-high. Fry the turkey for 5 minutes, turning it, until it is 74 °C inside with no pink left.':
    'Das restliche Öl zugeben und die Hitze auf mittel bis stark stellen. Das Putenfleisch 5 Minuten unter Wenden braten, bis es innen 74 °C hat und nicht mehr rosa ist.',
  'Pour in the orange juice and honey and let them bubble for 2 minutes, until they coat the turkey.':
    'Orangensaft und Honig zugießen und 2 Minuten aufkochen lassen, bis sie das Fleisch überziehen.',
  'Serve the turkey with the plantain, pour over the glaze and scatter with the spring onion.':
    'Das Putenfleisch mit der Kochbanane servieren, die Glasur darübergießen und mit der Frühlingszwiebel bestreuen.',
  'Work the turkey mince with the garlic, fennel seeds, black pepper and salt for 1 minute, until it sticks together. Shape it into small flat patties.':
    'Das Putenhack mit Knoblauch, Fenchelsamen, schwarzem Pfeffer und Salz 1 Minute durcharbeiten, bis es zusammenhält. Kleine flache Frikadellen formen.',
  'Heat half of the olive oil in a wide frying pan over medium heat. Fry the patties for 4 minutes on each side, until brown, 74 °C inside and no longer pink, and lift them out.':
    'Die Hälfte des Olivenöls in einer weiten Pfanne bei mittlerer Hitze erhitzen. Die Frikadellen auf jeder Seite 4 Minuten braten, bis sie braun sind, innen 74 °C haben und nicht mehr rosa sind, und herausheben.',
  'Add the rest of the oil and the grapes, turn the heat up and shake the pan for 4 minutes, until the grapes blister and the first ones burst.':
    'Das restliche Öl und die Weintrauben zugeben, die Hitze erhöhen und die Pfanne 4 Minuten rütteln, bis die Trauben Blasen werfen und die ersten platzen.',
  'Stir in the honey, return the patties with their juices and turn them in the syrup for 1 minute.':
    'Den Honig einrühren, die Frikadellen mit ihrem Saft zurückgeben und 1 Minute im Sirup wenden.',
}
