import type { Dictionary } from '../../dictionary.ts'

export const highEnergyVeganMains: Dictionary = {
  'Put the rice in a saucepan with twice its volume of boiling water from the kettle. Cover and cook on the lowest heat for 12 minutes, then leave to stand off the heat for 5 minutes.':
    'Den Reis mit der doppelten Menge kochendem Wasser aus dem Wasserkocher in einen Topf geben. Zugedeckt bei kleinster Hitze 12 Minuten garen, dann neben dem Herd 5 Minuten stehen lassen.',
  'Meanwhile pat the tofu dry. Mix the cornflour with the white pepper and half of the salt and turn the tofu in it until all of it clings.':
    'Inzwischen den Tofu trocken tupfen. Die Maisstärke mit dem weißen Pfeffer und der Hälfte des Salzes mischen und den Tofu darin wenden, bis alles haftet.',
  'Heat most of the rapeseed oil in a wide frying pan over medium-high heat. Fry the tofu for 8 minutes, turning it, until it is crisp and golden on all sides.':
    'Das meiste Rapsöl in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen. Den Tofu 8 Minuten unter Wenden braten, bis er auf allen Seiten knusprig und goldbraun ist.',
  'Push the tofu aside, add the rest of the oil, the garlic, red chilli, spring onion and the rest of the salt and toss everything for 1 minute.':
    'Den Tofu zur Seite schieben, das restliche Öl, Knoblauch, rote Chilischote, Frühlingszwiebel und das restliche Salz zugeben und alles 1 Minute schwenken.',
  'Serve the tofu with all that is in the pan on the rice, with the cucumber.':
    'Den Tofu mit allem aus der Pfanne auf dem Reis und mit der Gurke servieren.',
  'Stir the lime juice, sugar, garlic, red chilli and salt with a splash of hot water until the sugar dissolves. This is the dip.':
    'Limettensaft, Zucker, Knoblauch, rote Chilischote und Salz mit einem Schuss heißem Wasser verrühren, bis sich der Zucker auflöst. Das ist der Dip.',
  'Cover the rice noodles with boiling water and leave for 6 to 8 minutes, until tender. Rinse them under cold water, drain them well and press them into small nests.':
    'Die Reisnudeln mit kochendem Wasser bedecken und 6 bis 8 Minuten stehen lassen, bis sie weich sind. Unter kaltem Wasser abspülen, gut abtropfen lassen und zu kleinen Nestern drücken.',
  'Pat the tofu dry. Heat the sunflower oil in a frying pan over medium-high heat and fry the tofu for 4 minutes on each side, until golden and crisp.':
    'Den Tofu trocken tupfen. Das Sonnenblumenöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen und den Tofu auf jeder Seite 4 Minuten braten, bis er goldbraun und knusprig ist.',
  'Lay the tofu on a plate with the noodles, cucumber and mint, trickle the oil of the pan over the noodles and dip everything as you eat.':
    'Den Tofu mit Reisnudeln, Gurke und Minze auf einen Teller legen, das Öl aus der Pfanne über die Nudeln träufeln und beim Essen alles in den Dip tauchen.',
  'Meanwhile heat half of the rapeseed oil in a wide frying pan over medium-high heat. Fry the tofu with half of the turmeric and half of the salt for 6 minutes, until golden, and tip it onto a plate.':
    'Inzwischen die Hälfte des Rapsöls in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen. Den Tofu mit der Hälfte der Kurkuma und der Hälfte des Salzes 6 Minuten braten, bis er goldbraun ist, und auf einen Teller geben.',
  'Turn the heat to medium and add the rest of the oil. Sizzle the cumin, ginger and green chilli for 1 minute, then stir in the rest of the turmeric and salt.':
    'Die Hitze auf mittel stellen und das restliche Öl zugeben. Kreuzkümmel, Ingwer und grüne Chilischote 1 Minute brutzeln lassen, dann die restliche Kurkuma und das restliche Salz einrühren.',
  'Loosen the rice with a fork, add it to the pan with the lemon juice and turn it over gently for 2 minutes, until every grain is yellow.':
    'Den Reis mit einer Gabel lockern, mit dem Zitronensaft in die Pfanne geben und 2 Minuten vorsichtig wenden, bis jedes Korn gelb ist.',
  'Fold in the tofu and scatter with the coriander.':
    'Den Tofu unterheben und mit dem Koriandergrün bestreuen.',
  'Heat a little of the olive oil in a saucepan over medium heat and soften the onion for 3 minutes. Stir in the rice and half of the salt for 1 minute, add twice its volume of boiling water, cover and cook on the lowest heat for 12 minutes, then leave to stand off the heat for 5 minutes.':
    'Etwas Olivenöl in einem Topf bei mittlerer Hitze erhitzen und die Zwiebel 3 Minuten weich dünsten. Reis und die Hälfte des Salzes 1 Minute einrühren, die doppelte Menge kochendes Wasser zugeben, zugedeckt bei kleinster Hitze 12 Minuten garen, dann neben dem Herd 5 Minuten stehen lassen.',
  'Meanwhile warm the rest of the oil in a frying pan over low heat. Cook the garlic in it for 6 minutes, until soft and pale gold, and lift it out with a spoon.':
    'Inzwischen das restliche Öl in einer Pfanne bei kleiner Hitze erwärmen. Den Knoblauch 6 Minuten darin garen, bis er weich und hellgold ist, und mit einem Löffel herausheben.',
  'Turn the heat to medium-high. Fry the tofu with the rest of the salt in the garlicky oil for 3 minutes on each side, until golden.':
    'Die Hitze auf mittel bis stark stellen. Den Tofu mit dem restlichen Salz im Knoblauchöl auf jeder Seite 3 Minuten braten, bis er goldbraun ist.',
  'Pour in the orange juice and lime juice, return the garlic and let it bubble for 2 minutes, until glossy.':
    'Orangensaft und Limettensaft zugießen, den Knoblauch zurückgeben und 2 Minuten aufkochen lassen, bis die Sauce glänzt.',
  'Serve the tofu on the rice with all of the sauce and scatter with the parsley.':
    'Den Tofu mit der ganzen Sauce auf dem Reis servieren und mit der Petersilie bestreuen.',
}
