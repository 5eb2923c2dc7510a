import type { Dictionary } from '../../dictionary.ts'

export const veganLightRiceMains: Dictionary = {
  'Put the short-grain rice in a saucepan with a little more than its own volume of water. Bring to the boil, cover and cook on the lowest heat for 12 minutes, then leave to stand off the heat for 10 minutes.':
    'Den Rundkornreis mit etwas mehr als seinem eigenen Volumen Wasser in einen Topf geben. Aufkochen, zudecken und auf kleinster Stufe 12 Minuten garen, dann neben dem Herd 10 Minuten stehen lassen.',
  'Stir the paprika, cayenne, brown sugar, lemon juice, half of the garlic and a third of the salt with a spoonful of hot water to a red sauce.':
    'Paprikapulver, Cayennepfeffer, braunen Zucker, Zitronensaft, die Hälfte des Knoblauchs und ein Drittel des Salzes mit einem Löffel heißem Wasser zu einer roten Soße verrühren.',
  'Heat a third of the rapeseed oil in a frying pan over medium-high heat. Fry the tofu strips for 5 minutes, turning, until golden, and lift them out.':
    'Ein Drittel des Rapsöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Die Tofustreifen 5 Minuten unter Wenden goldbraun braten und herausheben.',
  'Add the rest of the oil. One after the other, each with a pinch of the salt, fry the carrot for 2 minutes, the courgette for 2 minutes and the mushrooms for 4 minutes, until just tender, and lay them apart on a plate. Wilt the spinach with the rest of the garlic for 1 minute.':
    'Das restliche Öl zugeben. Nacheinander und je mit einer Prise Salz die Möhre 2 Minuten, die Zucchini 2 Minuten und die Champignons 4 Minuten braten, bis sie gerade zart sind, und getrennt auf einen Teller legen. Den Spinat mit restlichem Knoblauch 1 Minute zusammenfallen lassen.',
  'Heap the rice in a bowl, set the vegetables and tofu on it side by side and spoon over the sauce. Mix it all up as you eat.':
    'Den Reis in eine Schale häufen, Gemüse und Tofu nebeneinander darauflegen und die Soße darüberlöffeln. Beim Essen alles mischen.',
  'Heat the rapeseed oil in a saucepan over medium heat. Cook the onion for 8 minutes, until soft and golden. Stir in the garlic, ginger, turmeric, cumin, ground coriander seed and tomato paste for 1 minute.':
    'Das Rapsöl in einem Topf bei mittlerer Hitze erhitzen. Die Zwiebel 8 Minuten weich und goldgelb dünsten. Knoblauch, Ingwer, Kurkuma, Kreuzkümmel, gemahlenen Koriandersamen und Tomatenmark 1 Minute einrühren.',
  'Add the potato, carrot, apple purée, salt and enough water to cover them. Simmer, half covered, for 15 minutes, until a knife slides into the potato.':
    'Kartoffel, Möhre, Apfelmus, Salz und so viel Wasser zugeben, dass alles bedeckt ist. Halb zugedeckt 15 Minuten köcheln lassen, bis ein Messer in die Kartoffel gleitet.',
  'Meanwhile put the rice in a second saucepan with twice its volume of water. Bring to the boil, cover and cook on the lowest heat for 12 minutes, then leave to stand off the heat for 5 minutes.':
    'Inzwischen den Reis mit dem doppelten Volumen Wasser in einen zweiten Topf geben. Aufkochen, zudecken und auf kleinster Stufe 12 Minuten garen, dann neben dem Herd 5 Minuten stehen lassen.',
  'Stir the cornflour into a little cold water, pour it into the curry with the peas and simmer for 3 minutes, stirring, until the sauce is thick and shiny.':
    'Die Maisstärke in etwas kaltem Wasser anrühren, mit den Erbsen in das Curry gießen und 3 Minuten unter Rühren köcheln lassen, bis die Soße dick ist und glänzt.',
  'Serve the curry beside the rice.': 'Das Curry neben dem Reis servieren.',
  'Boil the rice in plenty of water for 11 minutes, until just tender, drain it well and spread it on a tray to steam dry for 5 minutes.':
    'Den Reis in reichlich Wasser 11 Minuten kochen, bis er gerade zart ist, gut abgießen und zum Ausdampfen 5 Minuten auf einem Blech ausbreiten.',
  'Heat the rapeseed oil in a wok over high heat. Fry the garlic, red chilli and red pepper for 2 minutes, then stir in the turmeric and cumin for 20 seconds.':
    'Das Rapsöl im Wok bei starker Hitze erhitzen. Knoblauch, rote Chilischote und rote Paprika 2 Minuten braten, dann Kurkuma und Kreuzkümmel 20 Sekunden einrühren.',
  'Add the pineapple and peas and toss for 3 minutes, until the pineapple browns at the edges and the peas are hot.':
    'Ananas und Erbsen zugeben und 3 Minuten schwenken, bis die Ananas an den Rändern bräunt und die Erbsen heiß sind.',
  'Tip in the rice, salt and spring onion. Toss for 3 minutes, pressing out any lumps, until every grain is yellow and steaming hot.':
    'Reis, Salz und Frühlingszwiebel zugeben. 3 Minuten schwenken und Klumpen zerdrücken, bis jedes Korn gelb und dampfend heiß ist.',
  'Take off the heat and finish with the lime juice and fresh coriander.':
    'Vom Herd nehmen und mit Limettensaft und frischem Koriandergrün abschließen.',
}
