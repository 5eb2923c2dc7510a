import type { Dictionary } from '../../dictionary.ts'

export const veganProteinBreakfasts: Dictionary = {
  'Heat the olive oil in a wide frying pan over medium heat. Add the potato slices, onion and salt, stir to coat, then cover and cook for 10 minutes, turning now and then.':
    'Das Olivenöl in einer weiten Pfanne bei mittlerer Hitze erhitzen. Kartoffelscheiben, Zwiebel und Salz zugeben, im Öl wenden, dann zugedeckt 10 Minuten garen und ab und zu wenden.',
  'Add the green pepper strips and garlic, cover again and cook for 8 minutes, until the potato is tender when pierced and the pepper is soft.':
    'Die Streifen der grünen Paprika und den Knoblauch zugeben, wieder zudecken und 8 Minuten garen, bis die Kartoffel beim Einstechen zart und die Paprika weich ist.',
  'Take off the lid, turn up the heat and stir in the lupin beans and paprika. Fry for 4 minutes, until the beans are hot and the edges of the potato are golden.':
    'Den Deckel abnehmen, die Hitze höher stellen und Lupinenkerne und Paprikapulver einrühren. 4 Minuten braten, bis die Lupinenkerne heiß und die Ränder der Kartoffel goldbraun sind.',
  'Finish with the lemon juice and parsley and serve from the pan.':
    'Mit Zitronensaft und Petersilie abschließen und aus der Pfanne servieren.',
  'Warm a little of the olive oil in a saucepan over medium heat. Cook the garlic and most of the cumin for 1 minute, until they smell sweet but have not browned.':
    'Etwas Olivenöl in einem Topf bei mittlerer Hitze erwärmen. Den Knoblauch und den meisten Kreuzkümmel 1 Minute garen, bis sie süß duften, aber nicht gebräunt sind.',
  'Add the cooked broad beans, the salt and enough water just to cover them. Simmer for 6 minutes, until the beans crush easily.':
    'Die gegarten dicken Bohnen, das Salz und so viel Wasser zugeben, dass sie knapp bedeckt sind. 6 Minuten köcheln lassen, bis sich die Bohnen leicht zerdrücken lassen.',
  'Blend until smooth and thick, adding hot water until it pours slowly off the spoon. Bring it back to a simmer and stir in the lemon juice.':
    'Dick und glatt pürieren und heißes Wasser zugeben, bis es langsam vom Löffel fließt. Wieder zum Köcheln bringen und den Zitronensaft einrühren.',
  'Ladle into a bowl, pour over the rest of the oil and dust with the paprika and the last of the cumin.':
    'In eine Schale schöpfen, mit dem restlichen Öl übergießen und mit Paprikapulver und dem letzten Kreuzkümmel bestäuben.',
  'Put the short-grain rice in a saucepan with eight times its volume of water and half of the ginger. Bring to the boil, then simmer over low heat, half covered, for 40 minutes, stirring now and then, until the grains burst and the pot looks like thick soup.':
    'Den Rundkornreis mit dem achtfachen Volumen Wasser und der Hälfte des Ingwers in einen Topf geben. Aufkochen, dann bei kleiner Hitze halb zugedeckt 40 Minuten köcheln lassen und ab und zu umrühren, bis die Körner aufplatzen und alles wie eine dicke Suppe aussieht.',
  'When the rice has 10 minutes to go, heat the rapeseed oil in a frying pan over medium-high heat. Fry the tofu for 4 minutes, until golden, then add the shiitake for 3 minutes, until soft and browned.':
    'Wenn der Reis noch 10 Minuten braucht, das Rapsöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Den Tofu 4 Minuten goldbraun braten, dann die Shiitake 3 Minuten zugeben, bis sie weich und gebräunt sind.',
  'Stir the pak choi, salt and white pepper into the rice and simmer for 2 minutes, until the leaves wilt.':
    'Pak Choi, Salz und weißen Pfeffer in den Reis rühren und 2 Minuten köcheln lassen, bis die Blätter zusammenfallen.',
  'Fold in the tofu and shiitake and scatter with the spring onion and the rest of the ginger.':
    'Tofu und Shiitake unterheben und mit Frühlingszwiebel und restlichem Ingwer bestreuen.',
  'Meanwhile toss the cucumber with half of the salt and leave it for 5 minutes, until it bends without breaking.':
    'Inzwischen die Gurke mit der Hälfte des Salzes mischen und 5 Minuten ziehen lassen, bis sie sich biegt, ohne zu brechen.',
  'Stir the nattō hard with chopsticks for 1 minute, until it turns pale and stringy. Mix in half of the spring onion and the rest of the salt.':
    'Das Nattō mit Stäbchen 1 Minute kräftig rühren, bis es hell wird und Fäden zieht. Die Hälfte der Frühlingszwiebel und restliches Salz untermischen.',
  'Fork up the rice, spoon the nattō on top and put the cucumber beside it. Serve the silken tofu cold in a small bowl, with the ginger and the rest of the spring onion.':
    'Den Reis mit einer Gabel lockern, das Nattō darauflöffeln und die Gurke danebenlegen. Den Seidentofu kalt in einer kleinen Schale mit Ingwer und restlicher Frühlingszwiebel servieren.',
  'Simmer the brown sugar and sliced ginger with a small cup of water in a small saucepan over medium heat for 5 minutes, until it smells strongly of ginger and has thickened a little.':
    'Braunen Zucker und Ingwerscheiben mit einer kleinen Tasse Wasser in einem kleinen Topf bei mittlerer Hitze 5 Minuten köcheln lassen, bis der Sirup stark nach Ingwer duftet und etwas dicker geworden ist.',
  'Slide large spoonfuls of the silken tofu into the syrup and warm it gently over low heat for 2 minutes, without stirring, so that it stays whole.':
    'Den Seidentofu in großen Löffelportionen in den Sirup gleiten lassen und bei kleiner Hitze 2 Minuten sanft erwärmen, ohne zu rühren, damit er ganz bleibt.',
  'Lift the tofu into a bowl, pour the syrup over it and top with the mango. The slices of ginger may stay in the bowl or be nibbled.':
    'Den Tofu in eine Schale heben, mit dem Sirup übergießen und die Mango daraufgeben. Die Ingwerscheiben können in der Schale bleiben oder geknabbert werden.',
}
