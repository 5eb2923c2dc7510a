import type { Dictionary } from '../../dictionary.ts'

export const veganSoyFreeBreakfasts: Dictionary = {
  'Cover the rinsed red lentils with warm water, leave them to soak for 30 minutes, then drain.':
    'Die abgespülten roten Linsen mit warmem Wasser bedecken, 30 Minuten einweichen, dann abgießen.',
  'Blend the lentils with the ginger, turmeric, half of the salt and just enough fresh water to make a smooth pouring batter.':
    'Die Linsen mit Ingwer, Kurkuma, der Hälfte des Salzes und gerade so viel frischem Wasser mixen, dass ein glatter, fließender Teig entsteht.',
  'Heat half of the rapeseed oil in a small saucepan over medium heat. Sizzle the cumin, garlic and green chilli for 30 seconds, add the peas, tomato and the rest of the salt, and cook for 5 minutes. Stir in the spinach until it wilts, then the fresh coriander.':
    'Die Hälfte des Rapsöls in einem kleinen Topf bei mittlerer Hitze erhitzen. Kreuzkümmel, Knoblauch und grüne Chilischote 30 Sekunden knistern lassen, Erbsen, Tomate und restliches Salz zugeben und 5 Minuten garen. Den Spinat einrühren, bis er zusammenfällt, dann das frische Koriandergrün.',
  'Brush a frying pan with some of the remaining oil over medium heat. Spread in a ladle of batter as thin as you can and cook for 3 minutes, until the top looks dry and the edges lift. Turn and cook for 2 minutes more, until browned and cooked through.':
    'Eine Pfanne bei mittlerer Hitze mit etwas vom übrigen Öl bestreichen. Eine Kelle Teig so dünn wie möglich darin verteilen und 3 Minuten garen, bis die Oberseite trocken aussieht und die Ränder sich heben. Wenden und noch 2 Minuten garen, bis der Pfannkuchen gebräunt und durchgegart ist.',
  'Repeat with the rest of the oil and batter. Fold the pancakes over the spiced peas and serve with the orange wedges.':
    'Mit restlichem Öl und Teig wiederholen. Die Pfannkuchen über die gewürzten Erbsen klappen und mit den Orangenspalten servieren.',
  'Mix the vital wheat gluten with the paprika, garlic powder and half of the salt. Stir in the tomato paste and enough cold water to make a firm dough, then knead it for 3 minutes until springy.':
    'Das Weizengluten mit Paprikapulver, Knoblauchpulver und der Hälfte des Salzes mischen. Tomatenmark und so viel kaltes Wasser einrühren, dass ein fester Teig entsteht, dann 3 Minuten elastisch kneten.',
  'Press the dough out as thick as a finger. Simmer it in gently bubbling water, covered, for 25 minutes, until firm right through. Lift out this seitan and cut it into small cubes.':
    'Den Teig fingerdick flach drücken. Zugedeckt in sanft siedendem Wasser 25 Minuten garen, bis er durch und durch fest ist. Diesen Seitan herausheben und in kleine Würfel schneiden.',
  'Meanwhile heat half of the rapeseed oil in a wide frying pan over medium heat. Add the potato cubes, cover and cook for 12 minutes, turning now and then, until tender.':
    'Inzwischen die Hälfte des Rapsöls in einer weiten Pfanne bei mittlerer Hitze erhitzen. Die Kartoffelwürfel zugeben, zudecken und 12 Minuten garen, dabei ab und zu wenden, bis sie zart sind.',
  'Add the rest of the oil, the onion and mushrooms and fry uncovered over medium-high heat for 6 minutes, until golden.':
    'Restliches Öl, Zwiebel und Champignons zugeben und ohne Deckel bei mittlerer bis starker Hitze 6 Minuten goldbraun braten.',
  'Stir in the seitan, kale, dried thyme, black pepper and the rest of the salt. Fry for 4 minutes, until the seitan is crisp at the edges and the kale is soft.':
    'Seitan, Grünkohl, getrockneten Thymian, schwarzen Pfeffer und restliches Salz einrühren. 4 Minuten braten, bis der Seitan an den Rändern knusprig und der Grünkohl weich ist.',
  'Put the oats, cinnamon and salt in a saucepan with three to four times their volume of water. Bring to a simmer over medium heat, stirring.':
    'Haferflocken, Zimt und Salz mit dem drei- bis vierfachen Volumen Wasser in einen Topf geben. Bei mittlerer Hitze unter Rühren zum Köcheln bringen.',
  'Cook gently for 5 minutes, stirring often, until thick and soft. Add the frozen raspberries for the last 2 minutes, so that they thaw and streak the porridge red.':
    '5 Minuten sanft unter häufigem Rühren garen, bis der Brei dick und weich ist. In den letzten 2 Minuten die tiefgekühlten Himbeeren zugeben, damit sie auftauen und rote Schlieren ziehen.',
  'Take off the heat and stir in most of the hemp seeds.':
    'Vom Herd nehmen und die meisten Hanfsamen einrühren.',
  'Top with the sliced banana, the pumpkin seeds and the rest of the hemp seeds.':
    'Bananenscheiben, Kürbiskerne und restliche Hanfsamen daraufgeben.',
  'Tip the bulgur into a saucepan with twice its volume of boiling water and half of the salt. Cover and simmer on the lowest heat for 12 minutes, then leave to stand for 5 minutes, until tender.':
    'Den Bulgur mit dem doppelten Volumen kochendem Wasser und der Hälfte des Salzes in einen Topf geben. Zugedeckt auf kleinster Stufe 12 Minuten köcheln lassen, dann 5 Minuten stehen lassen, bis er zart ist.',
  'Meanwhile heat half of the olive oil in a second saucepan over medium heat. Soften the onion for 5 minutes, then stir in the garlic, cumin and paprika for 1 minute.':
    'Inzwischen die Hälfte des Olivenöls in einem zweiten Topf bei mittlerer Hitze erhitzen. Die Zwiebel 5 Minuten weich dünsten, dann Knoblauch, Kreuzkümmel und Paprikapulver 1 Minute einrühren.',
  'Add the cooked broad beans, the lentils and a good splash of water. Simmer for 6 minutes, crushing about half of the beans with a fork, until thick and steaming hot.':
    'Die gegarten dicken Bohnen, die Linsen und einen guten Schuss Wasser zugeben. 6 Minuten köcheln lassen und etwa die Hälfte der Bohnen mit einer Gabel zerdrücken, bis alles dick und dampfend heiß ist.',
  'Stir in the lemon juice, black pepper and the rest of the salt.':
    'Zitronensaft, schwarzen Pfeffer und restliches Salz einrühren.',
  'Spoon the beans over the bulgur, top with the tomato, cucumber and parsley, and finish with the rest of the olive oil.':
    'Die Bohnen über den Bulgur löffeln, Tomate, Gurke und Petersilie daraufgeben und mit dem restlichen Olivenöl abschließen.',
  'Heat the olive oil in a frying pan over medium heat. Fry the red pepper for 4 minutes, then add the garlic, cumin and paprika and stir for 30 seconds.':
    'Das Olivenöl in einer Pfanne bei mittlerer Hitze erhitzen. Die rote Paprika 4 Minuten braten, dann Knoblauch, Kreuzkümmel und Paprikapulver zugeben und 30 Sekunden rühren.',
  'Add the black beans, half of the salt and a splash of water. Simmer for 5 minutes, crushing some of the beans, until thick and piping hot.':
    'Schwarze Bohnen, die Hälfte des Salzes und einen Schuss Wasser zugeben. 5 Minuten köcheln lassen und einige Bohnen zerdrücken, bis alles dick und dampfend heiß ist.',
  'Meanwhile mix the tomato, jalapeño, spring onion, coriander, half of the lime juice and the rest of the salt to make a fresh salsa.':
    'Inzwischen Tomate, Jalapeño, Frühlingszwiebel, Koriandergrün, die Hälfte des Limettensafts und restliches Salz zu einer frischen Salsa mischen.',
  'Fill them with the beans, avocado and salsa, and squeeze over the rest of the lime juice.':
    'Mit Bohnen, Avocado und Salsa füllen und mit restlichem Limettensaft beträufeln.',
}
