import type { Dictionary } from '../../dictionary.ts'

export const veganSoyaMinceMains: Dictionary = {
  'Heat the olive oil in a saucepan over medium heat. Cook the onion and carrot for 8 minutes, until soft. Add the mushrooms and soy mince and fry for 6 minutes, until the pan is dry and they brown.':
    'Das Olivenöl in einem Topf bei mittlerer Hitze erhitzen. Zwiebel und Möhre 8 Minuten weich dünsten. Champignons und Sojagranulat zugeben und 6 Minuten braten, bis die Pfanne trocken ist und alles bräunt.',
  'Stir in the garlic, tomato paste, oregano and black pepper for 1 minute. Add the passata, salt and a good splash of water and simmer for 15 minutes, until rich and thick.':
    'Knoblauch, Tomatenmark, Oregano und schwarzen Pfeffer 1 Minute einrühren. Passierte Tomaten, Salz und einen guten Schuss Wasser zugeben und 15 Minuten köcheln lassen, bis die Soße kräftig und dick ist.',
  'Meanwhile boil the pasta in a second saucepan of water for the time on the packet, about 10 minutes, until just firm to the bite. Drain it, keeping a little of the water.':
    'Inzwischen die Nudeln in einem zweiten Topf mit Wasser nach der Packungsangabe, etwa 10 Minuten, bissfest kochen. Abgießen und etwas Wasser aufheben.',
  'Toss the pasta with the sauce, loosen it with the kept water and finish with the basil.':
    'Die Nudeln in der Soße schwenken, mit dem aufgehobenen Wasser lockern und mit dem Basilikum abschließen.',
  'Heat the rapeseed oil in a wide frying pan over medium heat. Cook the onion for 7 minutes, until golden, then stir in the garlic, ginger, green chilli, cumin, ground coriander seed, turmeric and cinnamon for 1 minute.':
    'Das Rapsöl in einer weiten Pfanne bei mittlerer Hitze erhitzen. Die Zwiebel 7 Minuten goldbraun braten, dann Knoblauch, Ingwer, grüne Chilischote, Kreuzkümmel, gemahlenen Koriandersamen, Kurkuma und Zimt 1 Minute einrühren.',
  'Add the soy mince and fry for 4 minutes, until it browns. Stir in the tomato, tomato paste and salt.':
    'Das Sojagranulat zugeben und 4 Minuten braten, bis es bräunt. Tomate, Tomatenmark und Salz einrühren.',
  'Add the potato cubes and enough water to come halfway up. Cover and simmer for 15 minutes, until the potato is tender.':
    'Die Kartoffelwürfel und so viel Wasser zugeben, dass es bis zur halben Höhe reicht. Zugedeckt 15 Minuten köcheln lassen, bis die Kartoffel zart ist.',
  'Add the frozen peas and cook uncovered for 5 minutes, until hot and nearly dry. Stir in the spinach until it wilts, then the fresh coriander and lemon juice.':
    'Die tiefgekühlten Erbsen zugeben und ohne Deckel 5 Minuten garen, bis alles heiß und fast trocken ist. Den Spinat einrühren, bis er zusammenfällt, dann frisches Koriandergrün und Zitronensaft.',
}
