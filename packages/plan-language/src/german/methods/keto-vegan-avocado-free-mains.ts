import type { Dictionary } from '../../dictionary.ts'

export const ketoVeganAvocadoFreeMains: Dictionary = {
  'Heat the rapeseed oil in a saucepan over medium-high heat. Fry the tofu for 8 minutes, turning the cubes, until golden on most sides.':
    'Das Rapsöl in einem Topf bei mittlerer bis starker Hitze erhitzen. Den Tofu 8 Minuten braten und die Würfel wenden, bis die meisten Seiten goldbraun sind.',
  'Add the ginger and lemon zest and stir for 1 minute. Pour in the coconut milk and about twice its volume of water, add the salt and bring it to a gentle simmer.':
    'Ingwer und Zitronenschale zugeben und 1 Minute rühren. Die Kokosmilch und etwa doppelt so viel Wasser zugießen, das Salz zugeben und sanft zum Köcheln bringen.',
  'Drop in the mushrooms and simmer for 6 minutes, until tender. Add the Chinese leaf and red chilli and simmer for 2 minutes more, until the ribs are just soft.':
    'Die Champignons hineingeben und 6 Minuten köcheln lassen, bis sie weich sind. Chinakohl und rote Chilischote zugeben und weitere 2 Minuten köcheln lassen, bis die Rippen gerade weich sind.',
  'Take the pan off the heat, stir in the lime juice and scatter with the coriander.':
    'Den Topf vom Herd nehmen, den Limettensaft einrühren und mit dem Koriandergrün bestreuen.',
  'Heat the grill to high. Score the flesh of the aubergine crosswise, brush it with a third of the rapeseed oil and lay it on a tray with the skin up.':
    'Den Backofengrill auf höchste Stufe heizen. Das Fleisch der Aubergine kreuzweise einschneiden, mit einem Drittel des Rapsöls bestreichen und mit der Haut nach oben auf ein Blech legen.',
  'Grill for 8 minutes, until the skin is charred, then turn and grill for 6 minutes more, until the flesh is brown and quite soft.':
    '8 Minuten grillen, bis die Haut verkohlt ist, dann wenden und weitere 6 Minuten grillen, bis das Fleisch braun und ganz weich ist.',
  'Meanwhile press the tofu dry in a clean tea towel. Heat the rest of the rapeseed oil in a frying pan over medium-high heat and fry the slabs for 4 minutes on each side, until deep golden.':
    'Inzwischen den Tofu in einem sauberen Geschirrtuch trocken drücken. Das restliche Rapsöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen und die Tafeln auf jeder Seite 4 Minuten braten, bis sie tief goldbraun sind.',
  'Mix the soy sauce with the lemon juice and grated ginger.':
    'Die Sojasauce mit Zitronensaft und geriebenem Ingwer verrühren.',
  'Set the tofu beside the aubergine, pour the oil left in the pan over both and then the sauce, and scatter with the spring onion.':
    'Den Tofu neben die Aubergine legen, das Öl aus der Pfanne und dann die Sauce darübergießen und mit der Frühlingszwiebel bestreuen.',
  'Press the tofu dry in a clean tea towel. Heat two thirds of the rapeseed oil in a wok over medium-high heat and fry the tofu for 8 minutes, turning it now and then, until golden and crisp. Lift it onto a plate and leave the oil in the wok.':
    'Den Tofu in einem sauberen Geschirrtuch trocken drücken. Zwei Drittel des Rapsöls im Wok bei mittlerer bis starker Hitze erhitzen und den Tofu 8 Minuten braten und ab und zu wenden, bis er goldbraun und knusprig ist. Auf einen Teller heben und das Öl im Wok lassen.',
  'Add the rest of the rapeseed oil and turn the heat down to medium. Fry the dried chilli and garlic for 30 seconds, until they smell sweet.':
    'Das restliche Rapsöl zugeben und die Hitze auf mittel stellen. Getrocknete Chilischote und Knoblauch 30 Sekunden braten, bis sie süß duften.',
  'Turn the heat up to high, add the cabbage and black pepper and stir-fry for 4 minutes, until its edges are scorched and it still has some bite.':
    'Die Hitze stark stellen, Kohl und schwarzen Pfeffer zugeben und 4 Minuten pfannenrühren, bis die Ränder angesengt sind und der Kohl noch Biss hat.',
  'Return the tofu, pour in the soy sauce and vinegar around the edge and toss for 1 minute.':
    'Den Tofu zurückgeben, Sojasauce und Essig am Rand entlang zugießen und 1 Minute schwenken.',
  'Heat half the olive oil in a wide frying pan over medium-high heat. Fry the courgettes in one layer for 5 minutes on each side, until brown and soft, and lift them into a dish.':
    'Die Hälfte des Olivenöls in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen. Die Zucchini in einer Lage auf jeder Seite 5 Minuten braten, bis sie braun und weich sind, und in eine Schale heben.',
  'Sprinkle the courgettes with the vinegar, garlic, mint and half the salt and leave them to stand while the tofu fries.':
    'Die Zucchini mit Essig, Knoblauch, Minze und der Hälfte des Salzes bestreuen und stehen lassen, während der Tofu brät.',
  'Press the tofu dry in a clean tea towel and season it with the rest of the salt and the black pepper. Heat the rest of the olive oil in the same pan and fry the tofu for 4 minutes on each side, until deep golden.':
    'Den Tofu in einem sauberen Geschirrtuch trocken drücken und mit dem restlichen Salz und dem schwarzen Pfeffer würzen. Das restliche Olivenöl in derselben Pfanne erhitzen und den Tofu auf jeder Seite 4 Minuten braten, bis er tief goldbraun ist.',
  'Lay the tofu on the courgettes, pour over all the oil from the pan and serve warm or cold.':
    'Den Tofu auf die Zucchini legen, das ganze Öl aus der Pfanne darübergießen und warm oder kalt servieren.',
}
