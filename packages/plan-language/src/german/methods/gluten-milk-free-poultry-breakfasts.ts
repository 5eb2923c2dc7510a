import type { Dictionary } from '../../dictionary.ts'

export const glutenMilkFreePoultryBreakfasts: Dictionary = {
  'Put the diced potato in a saucepan, cover with cold water, bring to the boil and simmer for 6 minutes until a knife just goes in. Drain well and leave to steam dry.':
    'Die Kartoffelwürfel in einem Topf mit kaltem Wasser bedecken, aufkochen und 6 Minuten köcheln lassen, bis ein Messer gerade hineingeht. Gut abgießen und ausdampfen lassen.',
  'Heat half of the olive oil in a wide frying pan over medium-high heat. Fry the potato for 6 to 8 minutes, turning now and then, until golden. Tip onto a plate.':
    'Die Hälfte des Olivenöls in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen. Die Kartoffel 6 bis 8 Minuten braten und ab und zu wenden, bis sie goldbraun ist. Auf einen Teller geben.',
  'Heat the rest of the oil, add the onion and red pepper and cook for 4 minutes until soft at the edges.':
    'Das restliche Öl erhitzen, Zwiebel und rote Paprika zugeben und 4 Minuten dünsten, bis sie am Rand weich sind.',
  'Add the turkey with the paprika, cumin, black pepper and salt. Break it up and fry for 5 to 6 minutes until no pink is left and it reaches 74 °C.':
    'Das Putenhack mit Paprikapulver, Kreuzkümmel, schwarzem Pfeffer und Salz zugeben. Zerteilen und 5 bis 6 Minuten braten, bis nichts mehr rosa ist und es 74 °C erreicht.',
  'Stir in the spinach until it wilts, fold the potato back in, let it heat through and serve.':
    'Den Spinat einrühren, bis er zusammenfällt, die Kartoffel wieder unterheben, heiß werden lassen und servieren.',
  'Heat the oven to 210 °C. Toss the potato with half of the olive oil on a baking tray and roast for 20 minutes, turning once, until soft and browned.':
    'Den Backofen auf 210 °C heizen. Die Kartoffel auf einem Backblech mit der Hälfte des Olivenöls mischen und 20 Minuten backen, dabei einmal wenden, bis sie weich und gebräunt ist.',
  'Meanwhile mix the turkey with the grated apple, grated onion, sage, fennel seeds, black pepper and salt. Shape into small flat patties with wet hands.':
    'Inzwischen das Putenhack mit geriebenem Apfel, geriebener Zwiebel, Salbei, Fenchelsamen, schwarzem Pfeffer und Salz mischen. Mit nassen Händen kleine flache Frikadellen formen.',
  'Heat the rest of the oil in a frying pan over medium heat. Fry the patties for 4 to 5 minutes on each side until brown and 74 °C in the middle.':
    'Das restliche Öl in einer Pfanne bei mittlerer Hitze erhitzen. Die Frikadellen auf jeder Seite 4 bis 5 Minuten braten, bis sie braun sind und in der Mitte 74 °C haben.',
  'Add the sliced apple to the pan for the last 3 minutes so that it softens and colours.':
    'Den Apfel in Scheiben die letzten 3 Minuten mitbraten, damit er weich wird und Farbe bekommt.',
  'Serve the patties and apple with the potato.':
    'Frikadellen und Apfel mit der Kartoffel servieren.',
  'Put the rice, carrot and half of the ginger in a saucepan with about ten times as much water as rice. Bring to the boil and simmer for 10 minutes, stirring now and then.':
    'Reis, Möhre und die Hälfte des Ingwers mit etwa zehnmal so viel Wasser wie Reis in einen Topf geben. Aufkochen und 10 Minuten köcheln lassen, dabei ab und zu umrühren.',
  'Lower the whole chicken breast into the pot. Simmer gently for 15 minutes until it reaches 74 °C in the thickest part, then lift it out.':
    'Die ganze Hähnchenbrust in den Topf legen. 15 Minuten sanft köcheln lassen, bis sie an der dicksten Stelle 74 °C erreicht, dann herausheben.',
  'Keep simmering the rice for 10 more minutes, stirring, until it has broken down to a thick, creamy soup. Add a little hot water if it gets too thick.':
    'Den Reis weitere 10 Minuten unter Rühren köcheln lassen, bis er zu einer dicken, cremigen Suppe zerfallen ist. Wird sie zu dick, etwas heißes Wasser zugeben.',
  'Meanwhile heat the rapeseed oil in a small frying pan over medium heat and fry the shallot for 4 to 5 minutes until golden and crisp.':
    'Inzwischen das Rapsöl in einer kleinen Pfanne bei mittlerer Hitze erhitzen und die Schalotte 4 bis 5 Minuten braten, bis sie goldbraun und knusprig ist.',
  'Shred the chicken with forks and stir it into the soup with the salt and white pepper.':
    'Das Hähnchen mit Gabeln zerzupfen und mit Salz und weißem Pfeffer in die Suppe rühren.',
  'Ladle into a bowl and top with the spring onion, coriander, the rest of the ginger, the lime juice and the shallot with its oil.':
    'In eine Schüssel schöpfen und Frühlingszwiebel, Koriandergrün, den restlichen Ingwer, den Limettensaft und die Schalotte mit ihrem Öl daraufgeben.',
}
