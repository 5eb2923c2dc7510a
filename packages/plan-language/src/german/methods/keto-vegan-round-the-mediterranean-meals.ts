import type { Dictionary } from '../../dictionary.ts'

export const ketoVeganRoundTheMediterraneanMeals: Dictionary = {
  'Pat the tofu dry. Heat half of the olive oil in a large frying pan over medium-high heat and fry the tofu with half of the salt for 8 minutes, turning it, until golden all round. Lift it out.':
    'Den Tofu trocken tupfen. Die Hälfte des Olivenöls in einer großen Pfanne bei mittlerer bis starker Hitze erhitzen und den Tofu mit der Hälfte des Salzes 8 Minuten unter Wenden braten, bis er rundherum goldbraun ist. Herausheben.',
  'Meanwhile blend the avocado with the basil, garlic, lemon juice, the rest of the salt and a few spoonfuls of water to a smooth green sauce.':
    'Inzwischen die Avocado mit Basilikum, Knoblauch, Zitronensaft, dem restlichen Salz und einigen Löffeln Wasser zu einer glatten grünen Sauce mixen.',
  'Heat the rest of the oil in the pan and toss the courgette in it for 2 minutes, until it bends but keeps some bite.':
    'Das restliche Öl in der Pfanne erhitzen und die Zucchini 2 Minuten darin schwenken, bis sie sich biegt, aber noch etwas Biss hat.',
  'Take the pan off the heat, fold in the sauce, top with the tofu and black pepper and eat at once.':
    'Die Pfanne vom Herd nehmen, die Sauce unterheben, Tofu und schwarzen Pfeffer daraufgeben und sofort essen.',
  'Heat half of the olive oil in a wide pan over medium heat. Add the aubergine with half of the salt and a splash of water, cover and cook for 10 minutes, stirring now and then, until quite soft.':
    'Die Hälfte des Olivenöls in einer weiten Pfanne bei mittlerer Hitze erhitzen. Die Aubergine mit der Hälfte des Salzes und einem Schuss Wasser zugeben und zugedeckt 10 Minuten garen, dabei ab und zu umrühren, bis sie ganz weich ist.',
  'Stir in the tomato, garlic, cumin and paprika. Cook without the lid for 8 minutes, mashing with a fork, until thick and glossy.':
    'Tomate, Knoblauch, Kreuzkümmel und Paprikapulver einrühren. Ohne Deckel 8 Minuten garen und mit einer Gabel zerdrücken, bis alles dick und glänzend ist.',
  'Meanwhile pat the tofu dry and heat the rest of the oil in a frying pan over medium-high heat. Fry the tofu with the rest of the salt for 4 minutes on each side, until golden.':
    'Inzwischen den Tofu trocken tupfen und das restliche Öl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Den Tofu mit dem restlichen Salz auf jeder Seite 4 Minuten braten, bis er goldbraun ist.',
  'Stir the lemon juice and coriander into the zaalouk and serve it warm with the tofu.':
    'Zitronensaft und Koriandergrün in das Zaalouk rühren und warm mit dem Tofu servieren.',
  'Mix the vital wheat gluten with half of the oregano and half of the salt and stir in enough water for a firm dough. Knead it for 2 minutes, press it flat and cut this seitan into small thin pieces.':
    'Das Weizengluten mit der Hälfte des Oreganos und der Hälfte des Salzes mischen und so viel Wasser einrühren, dass ein fester Teig entsteht. 2 Minuten kneten, flach drücken und diesen Seitan in kleine dünne Stücke schneiden.',
  'Drop the pieces into a saucepan of barely simmering water, cover and cook for 15 minutes, until they have swollen and are firm all through. Drain them and pat them dry.':
    'Die Stücke in einen Topf mit kaum siedendem Wasser geben und zugedeckt 15 Minuten garen, bis sie aufgegangen und durch und durch fest sind. Abgießen und trocken tupfen.',
  'Meanwhile stir the lemon juice with the garlic, the rest of the oregano and salt and half of the olive oil. Dress the cucumber, lettuce and mint with half of it.':
    'Inzwischen den Zitronensaft mit Knoblauch, restlichem Oregano und Salz und der Hälfte des Olivenöls verrühren. Gurke, Salat und Minze mit der Hälfte davon anmachen.',
  'Thread the seitan onto short skewers. Heat the rest of the oil in a frying pan over medium-high heat and fry the skewers for 5 minutes, turning them, until brown and crisp at the edges.':
    'Den Seitan auf kurze Spieße stecken. Das restliche Öl in einer Pfanne bei mittlerer bis starker Hitze erhitzen und die Spieße 5 Minuten unter Wenden braten, bis sie braun und an den Rändern knusprig sind.',
  'Spoon the rest of the dressing over the skewers and serve with the salad and the avocado.':
    'Das restliche Dressing über die Spieße löffeln und mit dem Salat und der Avocado servieren.',
  'Pat the tofu dry. Heat half of the olive oil in a frying pan over medium-high heat and fry the tofu with half of the salt for 7 minutes, turning it, until golden. Lift it out.':
    'Den Tofu trocken tupfen. Die Hälfte des Olivenöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen und den Tofu mit der Hälfte des Salzes 7 Minuten unter Wenden braten, bis er goldbraun ist. Herausheben.',
  'Heat the rest of the oil in the pan. Fry the mushrooms for 6 minutes, until their water has gone and they brown at the edges.':
    'Das restliche Öl in der Pfanne erhitzen. Die Champignons 6 Minuten braten, bis ihr Wasser verkocht ist und sie an den Rändern bräunen.',
  'Add the garlic, dried chilli and paprika and stir for 1 minute, until the garlic is pale gold.':
    'Knoblauch, getrocknete Chilischote und Paprikapulver zugeben und 1 Minute rühren, bis der Knoblauch hellgold ist.',
  'Return the tofu for 1 minute, then stir in the lemon juice, parsley and the rest of the salt. Serve with all of the garlic oil.':
    'Den Tofu 1 Minute zurückgeben, dann Zitronensaft, Petersilie und das restliche Salz einrühren. Mit dem ganzen Knoblauchöl servieren.',
  'Put the rinsed soybeans in a saucepan with a ladle of water and the cumin. Simmer over medium heat for 8 minutes, until they are piping hot and most of the water has gone.':
    'Die abgespülten Sojabohnen mit einer Kelle Wasser und dem Kreuzkümmel in einen Topf geben. Bei mittlerer Hitze 8 Minuten köcheln lassen, bis sie kochend heiß sind und das meiste Wasser weg ist.',
  'Crush about half of the beans with a fork and stir in the garlic, salt, lemon juice and half of the olive oil.':
    'Etwa die Hälfte der Bohnen mit einer Gabel zerdrücken und Knoblauch, Salz, Zitronensaft und die Hälfte des Olivenöls einrühren.',
  'Spoon into a bowl, top with the tomato, avocado and parsley and pour the rest of the oil over.':
    'In eine Schüssel geben, Tomate, Avocado und Petersilie daraufgeben und mit dem restlichen Öl übergießen.',
}
