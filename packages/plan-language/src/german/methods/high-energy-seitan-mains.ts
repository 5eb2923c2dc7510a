import type { Dictionary } from '../../dictionary.ts'

export const highEnergySeitanMains: Dictionary = {
  'Mix the vital wheat gluten with half of the salt and enough cold water to make a firm dough. Knead it for 2 minutes, cut it into three pieces and press each out as thin as a biscuit.':
    'Das Weizengluten mit der Hälfte des Salzes und so viel kaltem Wasser mischen, dass ein fester Teig entsteht. 2 Minuten kneten, in drei Stücke schneiden und jedes so dünn wie einen Keks drücken.',
  'Simmer the pieces in a wide saucepan of gently bubbling water, covered, for 15 minutes, until firm right through. Lift out this seitan and turn it in the white flour, black pepper and the rest of the salt until all of it clings.':
    'Die Stücke in einem weiten Topf mit leicht siedendem Wasser zugedeckt 15 Minuten köcheln lassen, bis sie durch und durch fest sind. Diesen Seitan herausheben und in Weizenmehl, schwarzem Pfeffer und dem restlichen Salz wenden, bis alles haftet.',
  'Meanwhile boil the spaghetti in a second saucepan of plenty of water for 9 to 10 minutes, until just tender. Keep a cup of the cooking water and drain the rest.':
    'Inzwischen die Spaghetti in einem zweiten Topf in reichlich Wasser 9 bis 10 Minuten kochen, bis sie gerade gar sind. Eine Tasse Kochwasser aufheben und den Rest abgießen.',
  'Heat half of the olive oil in a wide frying pan over medium-high heat. Fry the scaloppine for 2 minutes on each side, until golden, pour in the lemon juice and a splash of the pasta water and shake the pan until the sauce thickens.':
    'Die Hälfte des Olivenöls in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen. Die Scaloppine auf jeder Seite 2 Minuten braten, bis sie goldbraun sind, Zitronensaft und einen Schuss Nudelwasser zugießen und die Pfanne rütteln, bis die Sauce dick wird.',
  'Warm the rest of the oil with the garlic in the empty pasta saucepan over low heat for 2 minutes, until pale gold. Toss the spaghetti in it with the parsley and serve it with the scaloppine.':
    'Das restliche Öl mit dem Knoblauch im leeren Nudeltopf bei kleiner Hitze 2 Minuten erwärmen, bis er hellgold ist. Die Spaghetti mit der Petersilie darin schwenken und mit den Scaloppine servieren.',
  'Stir the vital wheat gluten with enough cold water to make a firm dough. Knead it for 2 minutes and press it out as thin as a biscuit.':
    'Das Weizengluten mit so viel kaltem Wasser verrühren, dass ein fester Teig entsteht. 2 Minuten kneten und so dünn wie einen Keks drücken.',
  'Simmer the dough in a wide saucepan of gently bubbling water, covered, for 15 minutes, until firm right through. Lift out this seitan and slice it into thin strips.':
    'Den Teig in einem weiten Topf mit leicht siedendem Wasser zugedeckt 15 Minuten köcheln lassen, bis er durch und durch fest ist. Diesen Seitan herausheben und in dünne Streifen schneiden.',
  'Meanwhile put the rice in a second saucepan with one and a half times its volume of boiling water. Cover and cook on the lowest heat for 12 minutes, then leave to stand off the heat for 5 minutes.':
    'Inzwischen den Reis in einem zweiten Topf mit der anderthalbfachen Menge kochendem Wasser zugedeckt bei kleinster Hitze 12 Minuten garen, dann neben dem Herd 5 Minuten stehen lassen.',
  'Stir the pear, soy sauce, brown sugar, garlic and ginger together for the glaze.':
    'Für die Glasur Birne, Sojasauce, braunen Zucker, Knoblauch und Ingwer verrühren.',
  'Heat the sunflower oil in a wide frying pan over high heat. Fry the onion and seitan for 4 minutes, until brown at the edges, pour in the glaze and toss for 2 minutes, until it clings.':
    'Das Sonnenblumenöl in einer weiten Pfanne bei starker Hitze erhitzen. Zwiebel und Seitan 4 Minuten braten, bis die Ränder braun sind, die Glasur zugießen und 2 Minuten schwenken, bis sie haftet.',
  'Serve the bulgogi on the rice, scattered with the spring onion.':
    'Das Bulgogi auf dem Reis anrichten und mit der Frühlingszwiebel bestreuen.',
}
