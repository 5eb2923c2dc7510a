import type { Dictionary } from '../../dictionary.ts'

export const ketoVegetarianLightSaltEggMeals: Dictionary = {
  'Heat the olive oil in a frying pan over medium heat. Fry the green pepper for 5 minutes, until soft and blistered.':
    'Das Olivenöl in einer Pfanne bei mittlerer Hitze erhitzen. Die grüne Paprika 5 Minuten braten, bis sie weich ist und Blasen wirft.',
  'Stir in the tomato, spring onion, paprika, dried chilli and salt. Cook for 5 minutes, until the tomato has collapsed and the oil shows at the edges.':
    'Tomate, Frühlingszwiebel, Paprikapulver, getrocknete Chilischote und Salz einrühren. 5 Minuten garen, bis die Tomate zerfallen ist und am Rand das Öl zu sehen ist.',
  'Pour in the beaten eggs and stir slowly for 3 minutes, until set in soft folds with no liquid left.':
    'Die verquirlten Eier zugießen und 3 Minuten langsam rühren, bis sie in weichen Falten gestockt sind und nichts mehr flüssig ist.',
  'Scatter with the parsley and eat straight from the pan.':
    'Mit der Petersilie bestreuen und direkt aus der Pfanne essen.',
  'Lower the eggs into boiling water and boil for 10 minutes, until hard. Cool them under cold water, peel and halve them.':
    'Die Eier in kochendes Wasser geben und 10 Minuten hart kochen. Mit kaltem Wasser abkühlen, schälen und halbieren.',
  'Meanwhile heat the rapeseed oil in a saucepan over medium heat. Soften the spring onion, ginger and green chilli for 3 minutes, then stir in the turmeric and black pepper for 30 seconds.':
    'Inzwischen das Rapsöl in einem Topf bei mittlerer Hitze erhitzen. Frühlingszwiebel, Ingwer und grüne Chilischote 3 Minuten weich dünsten, dann Kurkuma und schwarzen Pfeffer 30 Sekunden einrühren.',
  'Pour in the coconut milk with a splash of water and the salt. Simmer gently for 5 minutes without letting it boil hard, until it thickens a little.':
    'Die Kokosmilch mit einem Schuss Wasser und dem Salz zugießen. 5 Minuten sanft köcheln lassen, ohne dass es stark kocht, bis sie etwas dicker wird.',
  'Add the tomato and the eggs and warm them through for 3 minutes. Stir in the lime juice and serve.':
    'Tomate und Eier zugeben und 3 Minuten durchwärmen. Den Limettensaft einrühren und servieren.',
  'Blend the tomatillos with the jalapeño, garlic, spring onion, most of the coriander and a splash of water to a rough green sauce.':
    'Die Tomatillos mit Jalapeño, Knoblauch, Frühlingszwiebel, dem meisten Koriandergrün und einem Schuss Wasser zu einer groben grünen Soße mixen.',
  'Heat the olive oil in a small frying pan over medium heat. Pour in the sauce with the salt and simmer for 6 minutes, until it darkens and thickens.':
    'Das Olivenöl in einer kleinen Pfanne bei mittlerer Hitze erhitzen. Die Soße mit dem Salz hineingießen und 6 Minuten köcheln lassen, bis sie dunkler und dicker wird.',
  'Make hollows in the sauce, crack in the eggs and cover. Cook over low heat for 7 minutes, until white and yolk are firm.':
    'Mulden in die Soße drücken, die Eier hineinschlagen und zudecken. Bei kleiner Hitze 7 Minuten garen, bis Eiklar und Eigelb fest sind.',
  'Top with the avocado and the rest of the coriander.':
    'Avocado und restliches Koriandergrün daraufgeben.',
  'Toss the cucumber and Chinese leaf with the lime juice, red chilli and half of the salt.':
    'Gurke und Chinakohl mit Limettensaft, roter Chilischote und der Hälfte des Salzes mischen.',
  'Beat the eggs with the spring onion, white pepper and the rest of the salt for 1 minute, until frothy.':
    'Die Eier mit Frühlingszwiebel, weißem Pfeffer und restlichem Salz 1 Minute schaumig schlagen.',
  'Heat the rapeseed oil in a wok over high heat until a drop of egg sizzles at once. Pour in the eggs from a height so that they puff up.':
    'Das Rapsöl im Wok bei starker Hitze so heiß werden lassen, dass ein Tropfen Ei sofort zischt. Die Eier aus der Höhe hineingießen, damit sie aufgehen.',
  'Fry for 2 minutes, until the underside is brown, turn the omelette over and fry for 1 minute more, until the middle is set. Serve with the salad and the coriander.':
    '2 Minuten braten, bis die Unterseite braun ist, das Omelett umdrehen und noch 1 Minute braten, bis die Mitte gestockt ist. Mit dem Salat und dem Koriandergrün servieren.',
}
