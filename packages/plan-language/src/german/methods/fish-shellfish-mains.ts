import type { Dictionary } from '../../dictionary.ts'

export const fishShellfishMains: Dictionary = {
  'Heat the oven to 220 °C. Toss the potato with half of the olive oil, half of the garlic and the thyme on a baking tray and roast for 30 minutes, turning once, until golden.':
    'Den Backofen auf 220 °C heizen. Die Kartoffel auf einem Backblech mit der Hälfte des Olivenöls, der Hälfte des Knoblauchs und dem Thymian mischen und 30 Minuten backen, dabei einmal wenden, bis sie goldbraun ist.',
  'Meanwhile heat the rest of the oil in a large saucepan over medium heat. Cook the shallot and fennel for 8 minutes until soft, then add the rest of the garlic for 1 minute.':
    'Inzwischen das restliche Öl in einem großen Topf bei mittlerer Hitze erhitzen. Schalotte und Fenchel 8 Minuten dünsten, bis sie weich sind, dann den restlichen Knoblauch 1 Minute mitdünsten.',
  'Add the tomato and black pepper and simmer for 8 to 10 minutes until it breaks down to a sauce.':
    'Tomate und schwarzen Pfeffer zugeben und 8 bis 10 Minuten köcheln lassen, bis die Tomate zu einer Sauce zerfällt.',
  'Stir in the shelled mussels, cover and cook over high heat for 4 to 5 minutes until they are firm, opaque and piping hot all through.':
    'Die ausgelösten Miesmuscheln einrühren, zudecken und bei starker Hitze 4 bis 5 Minuten garen, bis sie fest, nicht mehr glasig und durch und durch kochend heiß sind.',
  'Stir in the parsley and lemon juice and serve with the potatoes.':
    'Petersilie und Zitronensaft einrühren und mit den Kartoffeln servieren.',
  'Cover the rice noodles with boiling water for 5 to 8 minutes until just tender, then drain.':
    'Die Reisnudeln 5 bis 8 Minuten mit kochendem Wasser bedecken, bis sie gerade weich sind, dann abgießen.',
  'Stir the tamarind, brown sugar and lime juice with a splash of hot water.':
    'Tamarindenmark, braunen Zucker und Limettensaft mit einem Schuss heißem Wasser verrühren.',
  'Heat the rapeseed oil in a wok over high heat. Add the garlic, red chilli, broccoli, carrot and red pepper and stir-fry for 4 minutes with a splash of water.':
    'Das Rapsöl im Wok bei starker Hitze erhitzen. Knoblauch, rote Chilischote, Brokkoli, Möhre und rote Paprika mit einem Schuss Wasser 4 Minuten pfannenrühren.',
  'Add the prawns and fry for 1 minute, then add the squid and fry for 2 minutes more until the prawns are pink and both are opaque all through.':
    'Die Garnelen zugeben und 1 Minute braten, dann den Tintenfisch zugeben und weitere 2 Minuten braten, bis die Garnelen rosa sind und beides durch und durch nicht mehr glasig ist.',
  'Toss in the noodles, spring onion and the tamarind sauce for 1 minute until hot, then stir in the basil.':
    'Nudeln, Frühlingszwiebel und Tamarindensauce 1 Minute untermischen, bis alles heiß ist, dann das Basilikum einrühren.',
  'Heat the olive oil in a frying pan over medium heat. Cook the onion and red pepper for 6 minutes until soft, then add the garlic, oregano and dried chilli for 1 minute.':
    'Das Olivenöl in einer Pfanne bei mittlerer Hitze erhitzen. Zwiebel und rote Paprika 6 Minuten dünsten, bis sie weich sind, dann Knoblauch, Oregano und getrocknete Chilischote 1 Minute mitdünsten.',
  'Stir in the tomato and tomato paste and simmer for 8 to 10 minutes until thick.':
    'Tomate und Tomatenmark einrühren und 8 bis 10 Minuten köcheln lassen, bis die Sauce dick ist.',
  'Push in the cod and prawns, crumble over the feta, cover and cook for 5 minutes until the prawns are pink, the cod flakes and both are opaque all through (63 °C).':
    'Kabeljau und Garnelen hineindrücken, den Feta darüberbröckeln, zudecken und 5 Minuten garen, bis die Garnelen rosa sind, der Kabeljau zerfällt und beides durch und durch nicht mehr glasig ist (63 °C).',
  'Scatter with dill and serve with the rice.':
    'Mit dem Dill bestreuen und mit dem Reis servieren.',
}
