import type { Dictionary } from '../../dictionary.ts'

export const glutenMilkEggFreeBreakfasts: Dictionary = {
  'Heat the oven to 200 °C. Toss the corn tortilla triangles with half of the olive oil on a baking tray and bake for 10 to 12 minutes, until crisp and golden at the edges.':
    'Den Backofen auf 200 °C heizen. Die Maistortilla-Dreiecke auf einem Backblech mit der Hälfte des Olivenöls mischen und 10 bis 12 Minuten backen, bis sie knusprig und an den Rändern goldbraun sind.',
  'Meanwhile put the chicken in a small saucepan, cover it with water and simmer gently for 12 to 14 minutes, until it reaches 74 °C in the thickest part. Keep a cup of the cooking water and shred the meat with two forks.':
    'Inzwischen das Hähnchen in einem kleinen Topf mit Wasser bedecken und 12 bis 14 Minuten sanft köcheln lassen, bis es an der dicksten Stelle 74 °C erreicht. Eine Tasse Kochwasser aufheben und das Fleisch mit zwei Gabeln zerzupfen.',
  'Char the tomato, garlic, jalapeño and half of the onion in a dry frying pan over high heat for 6 minutes, turning. Blend them with the salt and a splash of the cooking water.':
    'Tomate, Knoblauch, Jalapeño und die Hälfte der Zwiebel in einer Pfanne ohne Fett bei starker Hitze 6 Minuten unter Wenden anrösten. Mit dem Salz und einem Schuss Kochwasser mixen.',
  'Heat the rest of the oil in the frying pan, pour in the sauce and let it bubble for 4 minutes, until it darkens. Stir in the chicken.':
    'Das restliche Öl in der Pfanne erhitzen, die Sauce hineingießen und 4 Minuten aufkochen lassen, bis sie dunkler wird. Das Hähnchen einrühren.',
  'Fold in the tortilla pieces for 1 minute, until coated but not yet soft. Finish with the radish, coriander, lime juice and the rest of the onion.':
    'Die Tortillastücke 1 Minute unterheben, bis sie überzogen, aber noch nicht weich sind. Mit Radieschen, Koriandergrün, Limettensaft und der restlichen Zwiebel abschließen.',
  'Cover the rice noodles with boiling water and leave for 6 to 8 minutes, until tender, then drain.':
    'Die Reisnudeln mit kochendem Wasser bedecken und 6 bis 8 Minuten stehen lassen, bis sie weich sind, dann abgießen.',
  'Meanwhile heat the rapeseed oil in a saucepan over high heat and brown the onion and ginger for 2 minutes. Stir in the cinnamon, pour in the chicken stock, twice its volume of water and the salt and bring to the boil.':
    'Inzwischen das Rapsöl in einem Topf bei starker Hitze erhitzen und Zwiebel und Ingwer 2 Minuten bräunen. Den Zimt einrühren, Hühnerbrühe, doppelt so viel Wasser und das Salz zugeben und aufkochen.',
  'Turn down to a simmer, add the sliced chicken and poach for 4 minutes, until white all through and 74 °C. Add the pak choi for the last 2 minutes.':
    'Die Hitze kleiner stellen, das Hähnchen in Scheiben zugeben und 4 Minuten gar ziehen lassen, bis es durch und durch weiß ist und 74 °C hat. Den Pak Choi die letzten 2 Minuten mitgaren.',
  'Put the noodles in a deep bowl, ladle over the chicken and the hot broth and top with the spring onion, coriander, basil, red chilli and lime juice.':
    'Die Nudeln in eine tiefe Schüssel geben, Hähnchen und heiße Brühe darüberschöpfen und Frühlingszwiebel, Koriandergrün, Basilikum, rote Chilischote und Limettensaft daraufgeben.',
  'Mash the avocado with half of the lemon juice and spread it over the rice cakes.':
    'Die Avocado mit der Hälfte des Zitronensafts zerdrücken und auf die Reiswaffeln streichen.',
  'Flake the salmon with a fork and mix it with the dill, black pepper and the rest of the lemon juice.':
    'Den Lachs mit einer Gabel zerpflücken und mit Dill, schwarzem Pfeffer und dem restlichen Zitronensaft mischen.',
  'Lay the cucumber on the rice cakes, pile the salmon on top and eat at once, with the grapes.':
    'Die Gurke auf die Reiswaffeln legen, den Lachs daraufhäufen und sofort mit den Weintrauben essen.',
}
