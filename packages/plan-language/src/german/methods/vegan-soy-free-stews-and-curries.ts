import type { Dictionary } from '../../dictionary.ts'

export const veganSoyFreeStewsAndCurries: Dictionary = {
  'Heat the olive oil in a large saucepan over medium heat. Cook the onion and carrot for 8 minutes, until soft and golden. Add the garlic, ground ginger, cumin, cinnamon and turmeric and stir for 1 minute.':
    'Das Olivenöl in einem großen Topf bei mittlerer Hitze erhitzen. Zwiebel und Möhre 8 Minuten weich und goldgelb dünsten. Knoblauch, gemahlenen Ingwer, Kreuzkümmel, Zimt und Kurkuma zugeben und 1 Minute rühren.',
  'Add the passata, courgette, salt and a splash of water, cover and simmer for 12 minutes, until the carrot is tender.':
    'Passierte Tomaten, Zucchini, Salz und einen Schuss Wasser zugeben und zugedeckt 12 Minuten köcheln lassen, bis die Möhre zart ist.',
  'Meanwhile put the quinoa in a second saucepan with twice its volume of water. Bring to the boil, cover and simmer for 15 minutes, until the grains show their little white rings. Leave to stand for 5 minutes.':
    'Inzwischen die Quinoa mit dem doppelten Volumen Wasser in einen zweiten Topf geben. Aufkochen, zudecken und 15 Minuten köcheln lassen, bis die Körner ihre kleinen weißen Ringe zeigen. 5 Minuten stehen lassen.',
  'Stir the chickpeas, lentils and kale into the stew and simmer for 8 minutes, until the kale is soft and all is piping hot.':
    'Kichererbsen, Linsen und Grünkohl in den Eintopf rühren und 8 Minuten köcheln lassen, bis der Grünkohl weich und alles dampfend heiß ist.',
  'Add the lemon juice and fresh coriander and serve over the quinoa.':
    'Zitronensaft und frisches Koriandergrün zugeben und auf der Quinoa servieren.',
  'Blend the shallot, garlic, ginger, green chilli, fresh coriander, coriander seed, cumin and salt with a splash of water to a smooth green paste.':
    'Schalotte, Knoblauch, Ingwer, grüne Chilischote, frisches Koriandergrün, Koriandersamen, Kreuzkümmel und Salz mit einem Schuss Wasser zu einer glatten grünen Paste mixen.',
  'Spoon the thick top of the coconut milk into a second saucepan over medium heat. Fry the paste in it for 4 minutes, stirring, until it smells fragrant.':
    'Die dicke Schicht der Kokosmilch in einen zweiten Topf bei mittlerer Hitze löffeln. Die Paste darin 4 Minuten unter Rühren braten, bis sie duftet.',
  'Add the rest of the coconut milk, an equal amount of water and the white beans and simmer for 5 minutes. Add the green beans and frozen peas and cook for 5 minutes, until just tender.':
    'Restliche Kokosmilch, die gleiche Menge Wasser und die weißen Bohnen zugeben und 5 Minuten köcheln lassen. Grüne Bohnen und tiefgekühlte Erbsen zugeben und 5 Minuten garen, bis sie gerade zart sind.',
  'Stir in the spinach and basil until wilted, sharpen with the lime juice and serve with the rice.':
    'Spinat und Basilikum einrühren, bis sie zusammenfallen, mit dem Limettensaft säuern und mit dem Reis servieren.',
}
