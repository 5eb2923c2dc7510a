import type { Dictionary } from '../../dictionary.ts'

export const veganSoupAndPastaMains: Dictionary = {
  'Heat half of the rapeseed oil in a saucepan over medium-high heat. Fry the onion and ginger for 5 minutes, until dark at the edges. Stir in the ground coriander seed, cinnamon and cloves for 20 seconds.':
    'Die Hälfte des Rapsöls in einem Topf bei mittlerer bis starker Hitze erhitzen. Zwiebel und Ingwer 5 Minuten braten, bis die Ränder dunkel sind. Gemahlenen Koriandersamen, Zimt und Nelken 20 Sekunden einrühren.',
  'Pour in a large bowl of water, add the shiitake, sugar and salt and simmer, half covered, for 15 minutes.':
    'Eine große Schale Wasser zugießen, Shiitake, Zucker und Salz zugeben und halb zugedeckt 15 Minuten köcheln lassen.',
  'Meanwhile heat the rest of the oil in a frying pan over medium-high heat. Fry the tofu for 6 minutes, turning, until golden all over.':
    'Inzwischen das restliche Öl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Den Tofu 6 Minuten unter Wenden rundum goldbraun braten.',
  'Cover the rice noodles with boiling water, leave for 6 minutes until tender, and drain. Drop the pak choi into the broth for the last 2 minutes.':
    'Die Reisnudeln mit kochendem Wasser bedecken, 6 Minuten ziehen lassen, bis sie zart sind, und abgießen. Den Pak Choi in den letzten 2 Minuten in die Brühe geben.',
  'Put the noodles in a deep bowl, add the tofu and ladle over the hot broth with all that is in it. Top with the fresh coriander, basil and lime juice.':
    'Die Nudeln in eine tiefe Schale geben, den Tofu zugeben und die heiße Brühe mit allem, was darin ist, darüberschöpfen. Mit frischem Koriandergrün, Basilikum und Limettensaft abschließen.',
  'Meanwhile heat the rapeseed oil in a second saucepan over medium heat. Cook the onion and garlic for 3 minutes, then stir in the paprika and cayenne for 30 seconds, until the oil is red.':
    'Inzwischen das Rapsöl in einem zweiten Topf bei mittlerer Hitze erhitzen. Zwiebel und Knoblauch 3 Minuten dünsten, dann Paprikapulver und Cayennepfeffer 30 Sekunden einrühren, bis das Öl rot ist.',
  'Add the mushrooms and courgette and stir for 3 minutes. Pour in a cup of water with the salt and simmer for 6 minutes, until the courgette is tender.':
    'Champignons und Zucchini zugeben und 3 Minuten rühren. Eine Tasse Wasser mit dem Salz zugießen und 6 Minuten köcheln lassen, bis die Zucchini zart ist.',
  'Slide in the silken tofu in large spoonfuls and simmer gently for 4 minutes without stirring, until it is hot right through and the broth bubbles.':
    'Den Seidentofu in großen Löffelportionen hineingleiten lassen und 4 Minuten sanft köcheln lassen, ohne zu rühren, bis er durch und durch heiß ist und die Brühe sprudelt.',
  'Scatter with the spring onion and serve at once with the rice.':
    'Mit der Frühlingszwiebel bestreuen und sofort mit dem Reis servieren.',
  'Bring a large saucepan of water to the boil and cook the pasta for 9 to 11 minutes, until tender with a slight bite.':
    'Einen großen Topf Wasser aufkochen und die Nudeln 9 bis 11 Minuten kochen, bis sie zart sind und noch leichten Biss haben.',
  'Meanwhile warm the olive oil in a frying pan over medium heat. Cook the garlic and dried chilli for 1 minute, until the garlic is pale gold.':
    'Inzwischen das Olivenöl in einer Pfanne bei mittlerer Hitze erwärmen. Knoblauch und getrocknete Chilischote 1 Minute garen, bis der Knoblauch hellgold ist.',
  'Pour in the passata, add the salt and simmer for 8 minutes, until thick.':
    'Die passierten Tomaten zugießen, salzen und 8 Minuten köcheln lassen, bis die Soße dick ist.',
  'Lift the pasta into the sauce with a splash of its cooking water and toss over high heat for 1 minute, until every piece is coated. Stir in the parsley and serve.':
    'Die Nudeln mit einem Schuss ihres Kochwassers in die Soße heben und bei starker Hitze 1 Minute schwenken, bis jede Nudel überzogen ist. Die Petersilie einrühren und servieren.',
}
