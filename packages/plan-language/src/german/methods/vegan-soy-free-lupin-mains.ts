import type { Dictionary } from '../../dictionary.ts'

export const veganSoyFreeLupinMains: Dictionary = {
  'Put the tomatillos, onion, garlic and jalapeño in a large saucepan, just cover with water and simmer for 8 minutes, until the tomatillos are soft and have turned from bright to dull green.':
    'Tomatillos, Zwiebel, Knoblauch und Jalapeño in einem großen Topf knapp mit Wasser bedecken und 8 Minuten köcheln lassen, bis die Tomatillos weich sind und ihr leuchtendes Grün matt geworden ist.',
  'Blend them with their water and most of the coriander until smooth.':
    'Mit ihrem Wasser und dem meisten Koriandergrün glatt mixen.',
  'Heat the avocado oil in the same saucepan over medium heat. Pour in the green sauce, which will spit, and cook for 5 minutes, stirring, until it darkens a little.':
    'Das Avocadoöl im selben Topf bei mittlerer Hitze erhitzen. Die grüne Soße hineingießen – sie spritzt – und 5 Minuten unter Rühren garen, bis sie etwas dunkler wird.',
  'Add the lupin beans, hominy, oregano, salt and enough water to make a soup. Simmer for 12 minutes, until everything is piping hot and the hominy is tender.':
    'Lupinenkerne, Hominy-Mais, Oregano, Salz und so viel Wasser zugeben, dass eine Suppe entsteht. 12 Minuten köcheln lassen, bis alles dampfend heiß und der Mais zart ist.',
  'Stir in the lime juice and ladle into a deep bowl. Top with the cabbage, radish, avocado and the rest of the coriander.':
    'Den Limettensaft einrühren und in eine tiefe Schale schöpfen. Kohl, Radieschen, Avocado und restliches Koriandergrün daraufgeben.',
  'Keep back a heaped spoonful of the rice. Put the rest in a saucepan with twice its volume of water, bring to the boil, cover and cook on the lowest heat for 12 minutes, then leave to stand off the heat for 5 minutes.':
    'Einen gehäuften Löffel Reis zurückbehalten. Den restlichen mit dem doppelten Volumen Wasser in einem Topf aufkochen, zudecken und auf kleinster Stufe 12 Minuten garen, dann neben dem Herd 5 Minuten stehen lassen.',
  'Meanwhile brown the spoonful of rice in a dry frying pan over medium heat for 5 minutes, shaking the pan, until it is brown and smells nutty. Pound it in a mortar to a coarse powder.':
    'Inzwischen den Löffel Reis in einer Pfanne ohne Fett bei mittlerer Hitze 5 Minuten unter Rütteln rösten, bis er braun ist und nussig duftet. Im Mörser grob zerstoßen.',
  'Heat the rapeseed oil in the frying pan over high heat. Fry the mushrooms for 5 minutes, until brown, then add the lupin beans and cook for 3 minutes, until piping hot.':
    'Das Rapsöl in der Pfanne bei starker Hitze erhitzen. Die Pilze 5 Minuten braun braten, dann die Lupinenkerne zugeben und 3 Minuten garen, bis sie dampfend heiß sind.',
  'Take the pan off the heat. Stir in the lime juice, sugar, salt, dried chilli, shallot and most of the pounded rice.':
    'Die Pfanne vom Herd nehmen. Limettensaft, Zucker, Salz, getrocknete Chilischote, Schalotte und den meisten zerstoßenen Reis einrühren.',
  'Fold in the mint and coriander, scatter with the last of the powder and eat at once with the rice, lettuce leaves and cucumber.':
    'Minze und Koriandergrün unterheben, mit dem letzten zerstoßenen Reis bestreuen und sofort mit Reis, Salatblättern und Gurke essen.',
  'Put the bulgur in a large bowl with the tomato paste, cumin, paprika and salt. Pour over just enough boiling water to cover it by a finger, stir, put a plate on top and leave it for 15 minutes, until it has drunk the water and is tender.':
    'Den Bulgur mit Tomatenmark, Kreuzkümmel, Paprikapulver und Salz in eine große Schüssel geben. Gerade so viel kochendes Wasser zugießen, dass er fingerbreit bedeckt ist, umrühren, einen Teller darauflegen und 15 Minuten stehen lassen, bis er das Wasser aufgenommen hat und zart ist.',
  'Meanwhile cut up the tomato, cucumber, spring onion, parsley and mint.':
    'Inzwischen Tomate, Gurke, Frühlingszwiebel, Petersilie und Minze klein schneiden.',
  'Fork up the bulgur and knead it with the olive oil and lemon juice until it is evenly red.':
    'Den Bulgur mit einer Gabel lockern und mit Olivenöl und Zitronensaft kneten, bis er gleichmäßig rot ist.',
  'Fold in the lupin beans, the vegetables and the herbs, and scatter with the pomegranate seeds.':
    'Lupinenkerne, Gemüse und Kräuter unterheben und mit den Granatapfelkernen bestreuen.',
}
