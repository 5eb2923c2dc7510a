import type { Dictionary } from '../../dictionary.ts'

export const paleoQuickMains: Dictionary = {
  'Toss the beetroot and apple with the olive oil and dill in a bowl.':
    'Rote Bete und Apfel in einer Schüssel mit Olivenöl und Dill mischen.',
  'Fold in the rocket and avocado, top with the salmon and serve.':
    'Rucola und Avocado unterheben, den Lachs daraufgeben und servieren.',
  'Heat the olive oil in a frying pan over medium-high heat. Fry the prawns with the black pepper for 3 to 4 minutes, until they are pink and firm all through.':
    'Das Olivenöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Die Garnelen mit dem schwarzen Pfeffer 3 bis 4 Minuten braten, bis sie rosa und durch und durch fest sind.',
  'Toss the mango, avocado, cucumber and mint together, top with the prawns and their oil and serve.':
    'Mango, Avocado, Gurke und Minze mischen, die Garnelen mit ihrem Öl daraufgeben und servieren.',
  'Heat the olive oil in a frying pan over medium-high heat. Fry the turkey mince with the thyme and salt for 5 minutes, breaking it up, until no pink is left and it reaches 74 °C.':
    'Das Olivenöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Das Putenhack mit Thymian und Salz 5 Minuten krümelig braten, bis nichts mehr rosa ist und es 74 °C erreicht.',
  'Add the cabbage and apple with a splash of water, cover and cook for 6 minutes, until both are tender, and serve.':
    'Kohl und Apfel mit einem Schuss Wasser zugeben, zugedeckt 6 Minuten garen, bis beides zart ist, und servieren.',
  'Heat half of the olive oil in a frying pan over medium heat and fry the plantain for 3 to 4 minutes a side, until golden and soft. Lift it out.':
    'Die Hälfte des Olivenöls in einer Pfanne bei mittlerer Hitze erhitzen und die Kochbanane auf jeder Seite 3 bis 4 Minuten braten, bis sie goldbraun und weich ist. Herausheben.',
  'Turn the heat up, add the rest of the olive oil and fry the pork with the salt and black pepper for 2 to 3 minutes a side, until it reaches 63 °C. Let it rest for 3 minutes.':
    'Die Hitze höher stellen, das restliche Olivenöl zugeben und das Schweinefilet mit Salz und schwarzem Pfeffer auf jeder Seite 2 bis 3 Minuten braten, bis es 63 °C erreicht. 3 Minuten ruhen lassen.',
  'Wilt the spinach in the pan and serve everything together.':
    'Den Spinat in der Pfanne zusammenfallen lassen und alles zusammen servieren.',
  'Heat half of the olive oil in a frying pan over medium-high heat. Fry the sweet potato with the rosemary for 6 minutes, stirring, until tender and brown at the edges.':
    'Die Hälfte des Olivenöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Die Süßkartoffel mit dem Rosmarin 6 Minuten unter Rühren braten, bis sie zart und an den Rändern braun ist.',
  'Add the kale with a splash of water and cook for 2 minutes, then tip everything onto a plate.':
    'Den Grünkohl mit einem Schuss Wasser zugeben und 2 Minuten garen, dann alles auf einen Teller geben.',
  'Fry the beef with the salt in the rest of the olive oil over high heat for 2 to 3 minutes, until brown outside and 63 °C inside. Let it rest for 3 minutes and serve it on top.':
    'Das Rindfleisch mit dem Salz im restlichen Olivenöl bei starker Hitze 2 bis 3 Minuten braten, bis es außen braun ist und innen 63 °C erreicht. 3 Minuten ruhen lassen und darauf servieren.',
  'Boil the parsnip and carrot for 10 to 12 minutes, until soft. Drain and crush them with half of the olive oil and half of the salt.':
    'Pastinake und Möhre 10 bis 12 Minuten weich kochen. Abgießen und mit der Hälfte des Olivenöls und der Hälfte des Salzes zerdrücken.',
  'Meanwhile heat the rest of the olive oil in a frying pan over medium-high heat. Fry the cod with the rest of the salt for 3 to 4 minutes a side, until it is opaque, flakes and reaches 63 °C.':
    'Inzwischen das restliche Olivenöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Den Kabeljau mit restlichem Salz auf jeder Seite 3 bis 4 Minuten braten, bis er undurchsichtig ist, in Blätter zerfällt und 63 °C erreicht.',
  'Serve the fish on the mash, scattered with the parsley.':
    'Den Fisch auf dem Püree servieren, mit der Petersilie bestreut.',
  'Heat half of the olive oil in a frying pan over medium heat. Fry the butternut squash for 10 minutes, covered, stirring now and then, until soft, and lift it out.':
    'Die Hälfte des Olivenöls in einer Pfanne bei mittlerer Hitze erhitzen. Den Butternut-Kürbis zugedeckt 10 Minuten braten und ab und zu umrühren, bis er weich ist, und herausheben.',
  'Turn the heat up, add the rest of the olive oil and fry the chicken with the sage and salt for 7 to 8 minutes, until it reaches 74 °C.':
    'Die Hitze höher stellen, das restliche Olivenöl zugeben und das Hähnchenfleisch mit Salbei und Salz 7 bis 8 Minuten braten, bis es 74 °C erreicht.',
  'Return the squash, stir in the spinach until it wilts and serve.':
    'Den Kürbis zurückgeben, den Spinat einrühren, bis er zusammenfällt, und servieren.',
}
