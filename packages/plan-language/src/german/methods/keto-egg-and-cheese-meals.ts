import type { Dictionary } from '../../dictionary.ts'

export const ketoEggAndCheeseMeals: Dictionary = {
  'Heat the olive oil in a frying pan over medium heat and fry the courgette for 4 minutes, until soft and dry.':
    'Das Olivenöl in einer Pfanne bei mittlerer Hitze erhitzen und die Zucchini 4 Minuten braten, bis sie weich und trocken ist.',
  'Pour in the egg with the black pepper and cook for 3 to 4 minutes, until nearly set.':
    'Das Ei mit dem schwarzen Pfeffer zugießen und 3 bis 4 Minuten garen, bis es fast gestockt ist.',
  'Scatter with the feta and mint, fold over and cook for another minute or two, until the egg is firm all through.':
    'Mit Feta und Minze bestreuen, zusammenklappen und noch ein bis zwei Minuten garen, bis das Ei durch und durch fest ist.',
  'Heat the oven to 190 °C. Wilt the spinach in the olive oil in a pan for 2 minutes.':
    'Den Backofen auf 190 °C heizen. Den Spinat im Olivenöl in einer Pfanne 2 Minuten zusammenfallen lassen.',
  'Put the spinach in a small oven dish, season the egg with the nutmeg and pour it over.':
    'Den Spinat in eine kleine ofenfeste Form geben, das Ei mit der Muskatnuss würzen und darübergießen.',
  'Scatter with the cheddar and bake for 18 to 20 minutes, until the egg is set and firm in the middle.':
    'Mit dem Cheddar bestreuen und 18 bis 20 Minuten backen, bis das Ei gestockt und in der Mitte fest ist.',
  'Boil the green beans for 5 minutes, until just tender, and drain.':
    'Die grünen Bohnen 5 Minuten kochen, bis sie gerade zart sind, und abgießen.',
  'Heat half of the olive oil in a frying pan over medium-high heat and fry the queso fresco for 2 minutes a side, until golden.':
    'Die Hälfte des Olivenöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen und den Queso fresco auf jeder Seite 2 Minuten braten, bis er goldbraun ist.',
  'Toss the green beans with the rest of the olive oil, the lemon juice, oregano and black pepper, and serve with the cheese.':
    'Die grünen Bohnen mit dem restlichen Olivenöl, Zitronensaft, Oregano und schwarzem Pfeffer mischen und mit dem Käse servieren.',
  'Boil the egg for 9 to 10 minutes, until the yolk is firm, cool it under the tap, peel and chop.':
    'Das Ei 9 bis 10 Minuten kochen, bis das Eigelb fest ist, unter kaltem Wasser abkühlen, schälen und hacken.',
  'Crush half of the avocado with the olive oil, dill, salt and black pepper, and fold in the egg and the rest of the avocado.':
    'Die Hälfte der Avocado mit Olivenöl, Dill, Salz und schwarzem Pfeffer zerdrücken und das Ei und die restliche Avocado unterheben.',
  'Spoon it into the leaves of the romaine lettuce and serve.':
    'In die Blätter des Römersalats löffeln und servieren.',
}
