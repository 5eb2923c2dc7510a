import type { Dictionary } from '../../dictionary.ts'

export const ketoVeganMeals: Dictionary = {
  'Pat the tofu dry. Heat half of the olive oil in a frying pan over medium-high heat and fry the tofu for 5 to 6 minutes, turning it, until golden.':
    'Den Tofu trocken tupfen. Die Hälfte des Olivenöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen und den Tofu 5 bis 6 Minuten unter Wenden braten, bis er goldbraun ist.',
  'Stir the rest of the olive oil, the lime juice and salt together.':
    'Restliches Olivenöl, Limettensaft und Salz verrühren.',
  'Lay the tofu on the cucumber and avocado, spoon the dressing over and scatter with the coriander.':
    'Den Tofu auf Gurke und Avocado legen, das Dressing darüberlöffeln und mit dem Koriandergrün bestreuen.',
  'Heat the olive oil in a frying pan over medium-high heat and fry the tofu with the ginger for 5 minutes, until golden.':
    'Das Olivenöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen und den Tofu mit dem Ingwer 5 Minuten braten, bis er goldbraun ist.',
  'Add the broccoli, coconut milk and salt and simmer for 6 to 7 minutes, until the broccoli is tender and the sauce coats it.':
    'Brokkoli, Kokosmilch und Salz zugeben und 6 bis 7 Minuten köcheln lassen, bis der Brokkoli zart ist und die Sauce daran haftet.',
  'Stir in the lime juice and serve.': 'Den Limettensaft einrühren und servieren.',
  'Mix the vital wheat gluten with the paprika, half of the salt and enough water for a firm dough. Knead for 2 minutes and press it out flat, a finger thick.':
    'Das Weizengluten mit dem Paprikapulver, der Hälfte des Salzes und so viel Wasser mischen, dass ein fester Teig entsteht. 2 Minuten kneten und fingerdick flach drücken.',
  'Lay it in a saucepan of barely simmering water, cover and cook for 20 minutes, turning once, until firm all through. Drain, pat dry and slice.':
    'In einen Topf mit kaum siedendem Wasser legen, zudecken und 20 Minuten garen, dabei einmal wenden, bis der Teig durch und durch fest ist. Abgießen, trocken tupfen und in Scheiben schneiden.',
  'Heat half of the olive oil in a frying pan over medium-high heat and fry the slices for 3 minutes, until brown. Lift them out.':
    'Die Hälfte des Olivenöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen und die Scheiben 3 Minuten braten, bis sie braun sind. Herausheben.',
  'Add the rest of the olive oil and the garlic for half a minute, then the spinach and the rest of the salt, stir until it wilts, and serve with the slices.':
    'Das restliche Olivenöl und den Knoblauch für eine halbe Minute zugeben, dann den Spinat und das restliche Salz, rühren, bis er zusammenfällt, und mit den Scheiben servieren.',
  'Stir the olive oil, lemon juice and salt together in a bowl.':
    'Olivenöl, Zitronensaft und Salz in einer Schüssel verrühren.',
  'Turn the lupin beans in the dressing, fold in the avocado and serve on the rocket.':
    'Die Lupinenkerne im Dressing wenden, die Avocado unterheben und auf dem Rucola servieren.',
  'Heat the olive oil in a frying pan over medium-high heat. Fry the tofu with the turmeric and salt for 5 minutes, until dry and golden in places.':
    'Das Olivenöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Den Tofu mit Kurkuma und Salz 5 Minuten braten, bis er trocken und stellenweise goldbraun ist.',
  'Stir in the spinach until it wilts and serve with the avocado.':
    'Den Spinat einrühren, bis er zusammenfällt, und mit der Avocado servieren.',
}
