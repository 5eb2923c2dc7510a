import type { Dictionary } from '../../dictionary.ts'

export const ketoVeganIndianAndMexicanMeals: Dictionary = {
  'Pat the tofu dry. Heat half of the rapeseed oil in a wide frying pan over medium-high heat and fry the tofu with half of the salt for 8 minutes, turning it, until golden. Lift it out.':
    'Den Tofu trocken tupfen. Die Hälfte des Rapsöls in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen und den Tofu mit der Hälfte des Salzes 8 Minuten unter Wenden braten, bis er goldbraun ist. Herausheben.',
  'Turn the heat down to medium. Sizzle the cumin, green chilli and ginger in the rest of the oil for 1 minute.':
    'Die Hitze auf mittel stellen. Kreuzkümmel, grüne Chilischote und Ingwer im restlichen Öl 1 Minute brutzeln lassen.',
  'Add the cabbage, turmeric, the rest of the salt and a splash of water. Cover and cook for 5 minutes, until tender but not soft.':
    'Kohl, Kurkuma, das restliche Salz und einen Schuss Wasser zugeben. Zugedeckt 5 Minuten garen, bis der Kohl zart, aber nicht weich ist.',
  'Stir in the grated coconut and the tofu and cook without the lid for 2 minutes, until the pan is dry. Finish with the lime juice.':
    'Geriebene Kokosnuss und Tofu einrühren und ohne Deckel 2 Minuten garen, bis die Pfanne trocken ist. Mit dem Limettensaft abschließen.',
  'Pat the tofu dry and rub it with the paprika, cumin, oregano and half of the salt.':
    'Den Tofu trocken tupfen und mit Paprikapulver, Kreuzkümmel, Oregano und der Hälfte des Salzes einreiben.',
  'Heat half of the rapeseed oil in a large frying pan over high heat. Fry the green and red pepper for 5 minutes, until charred at the edges but still firm, and lift them out.':
    'Die Hälfte des Rapsöls in einer großen Pfanne bei starker Hitze erhitzen. Grüne und rote Paprika 5 Minuten braten, bis die Ränder dunkel, sie aber noch fest sind, und herausheben.',
  'Turn the heat down to medium-high, add the rest of the oil and fry the tofu for 8 minutes, turning it, until brown and crisp at the edges. Toss the peppers back in for 1 minute.':
    'Die Hitze auf mittel bis stark stellen, das restliche Öl zugeben und den Tofu 8 Minuten unter Wenden braten, bis er braun und an den Rändern knusprig ist. Die Paprika 1 Minute wieder untermischen.',
  'Meanwhile mash the avocado with the lime juice, coriander and the rest of the salt to a rough guacamole.':
    'Inzwischen die Avocado mit Limettensaft, Koriandergrün und dem restlichen Salz zu einer groben Guacamole zerdrücken.',
  'Serve the tofu and peppers in the lettuce leaves with the guacamole.':
    'Tofu und Paprika in den Salatblättern mit der Guacamole servieren.',
  'Heat the rapeseed oil in a frying pan over medium heat. Sizzle the green chilli, ginger and turmeric for 1 minute.':
    'Das Rapsöl in einer Pfanne bei mittlerer Hitze erhitzen. Grüne Chilischote, Ingwer und Kurkuma 1 Minute brutzeln lassen.',
  'Add the rinsed soybeans and the salt and toss for 4 minutes, until hot and dry.':
    'Die abgespülten Sojabohnen und das Salz zugeben und 4 Minuten schwenken, bis sie heiß und trocken sind.',
  'Stir in the grated coconut for 1 minute, then the lime juice and coriander. Eat it warm or cold.':
    'Die geriebene Kokosnuss 1 Minute einrühren, dann Limettensaft und Koriandergrün. Warm oder kalt essen.',
}
