import type { Dictionary } from '../../dictionary.ts'

export const ketoVeganAvocadoFreeBreakfasts: Dictionary = {
  'Heat the coconut oil in a frying pan over medium heat. Fry the cumin for 30 seconds, until it crackles, then add the ginger, green chilli and spring onion and fry for 1 minute.':
    'Das Kokosöl in einer Pfanne bei mittlerer Hitze erhitzen. Den Kreuzkümmel 30 Sekunden rösten, bis er knistert, dann Ingwer, grüne Chilischote und Frühlingszwiebel zugeben und 1 Minute braten.',
  'Add the mushrooms and fry for 5 minutes, until their water has gone and they are golden.':
    'Die Champignons zugeben und 5 Minuten braten, bis ihr Wasser verkocht ist und sie goldbraun sind.',
  'Stir in the turmeric, then the crumbled tofu and the salt, and fry for 6 minutes, stirring, until the crumbs are yellow and dry at the edges.':
    'Die Kurkuma einrühren, dann den zerbröckelten Tofu und das Salz, und 6 Minuten unter Rühren braten, bis die Krümel gelb und an den Rändern trocken sind.',
  'Stir in the coconut cream for 1 minute, until it coats everything, and scatter with the coriander.':
    'Die Kokoscreme 1 Minute einrühren, bis sie alles überzieht, und mit dem Koriandergrün bestreuen.',
  'Heat half the olive oil in a wide pan over medium-high heat. Fry the tofu with the salt for 7 minutes, turning the cubes, until golden.':
    'Die Hälfte des Olivenöls in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen. Den Tofu mit dem Salz 7 Minuten braten und die Würfel wenden, bis sie goldbraun sind.',
  'Add the garlic, paprika and cumin and stir for 30 seconds, until they smell sweet.':
    'Knoblauch, Paprikapulver und Kreuzkümmel zugeben und 30 Sekunden rühren, bis sie süß duften.',
  'Add the spinach, coriander and parsley by the handful and cook for 6 minutes, stirring, until soft and nearly dry.':
    'Spinat, Koriandergrün und Petersilie handvollweise zugeben und 6 Minuten unter Rühren garen, bis alles weich und fast trocken ist.',
  'Stir in the olives, lemon juice and the rest of the olive oil and let it heat for 1 minute. Serve warm or cold.':
    'Oliven, Zitronensaft und restliches Olivenöl einrühren und 1 Minute heiß werden lassen. Warm oder kalt servieren.',
}
