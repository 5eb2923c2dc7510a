import type { Dictionary } from '../../dictionary.ts'

export const batchVegetarianBreakfasts: Dictionary = {
  'Simmer the cranberries with about four times their volume of water over medium heat for 8 minutes, until they have all burst. Press them with the back of a spoon.':
    'Die Cranberrys mit etwa der vierfachen Menge Wasser bei mittlerer Hitze 8 Minuten köcheln lassen, bis alle geplatzt sind. Mit dem Löffelrücken ausdrücken.',
  'Stir in the sugar, then rain in the semolina while whisking. Cook on low heat for 8 minutes, stirring, until thick and no longer grainy.':
    'Den Zucker einrühren, dann den Grieß unter Rühren mit dem Schneebesen einrieseln lassen. Bei kleiner Hitze 8 Minuten unter Rühren kochen, bis die Masse dick und nicht mehr körnig ist.',
  'Stand the saucepan in cold water for 12 minutes, stirring now and then, until barely warm.':
    'Den Topf 12 Minuten in kaltes Wasser stellen und ab und zu umrühren, bis die Masse kaum noch warm ist.',
  'Beat with an electric hand mixer for 5 minutes, until pale pink, light and doubled in size.':
    'Mit dem Handrührgerät 5 Minuten aufschlagen, bis sie hellrosa, luftig und doppelt so viel ist.',
  'Spoon into bowls and serve with the Greek yoghurt and a thread of cream.':
    'In Schüsseln füllen und mit dem griechischen Joghurt und einem Faden Sahne servieren.',
  'Put the chickpeas in a saucepan with enough water to half cover them and the cumin. Simmer for 8 minutes, until very soft, and crush about a quarter of them against the side.':
    'Die Kichererbsen mit dem Kreuzkümmel in einen Topf geben, zur Hälfte mit Wasser bedecken und 8 Minuten köcheln lassen, bis sie sehr weich sind. Etwa ein Viertel davon am Topfrand zerdrücken.',
  'Take off the heat and stir in the garlic, half of the lemon juice and half of the olive oil.':
    'Vom Herd nehmen und den Knoblauch, die Hälfte des Zitronensafts und die Hälfte des Olivenöls einrühren.',
  'Stir the rest of the lemon juice into the Greek yoghurt and spread it in a bowl.':
    'Den restlichen Zitronensaft in den griechischen Joghurt rühren und in einer Schüssel verstreichen.',
  'Ladle the warm chickpeas over the yoghurt, top with the tomato, cucumber and parsley and finish with the paprika and the last of the oil.':
    'Die warmen Kichererbsen auf den Joghurt geben, Tomate, Gurke und Petersilie darauf verteilen und mit dem Paprikapulver und dem letzten Öl abschließen.',
  'Stir the semolina in a dry wide pan over medium heat for 4 minutes, until it smells warm and is just starting to colour. Tip it onto a plate.':
    'Den Grieß in einer weiten Pfanne ohne Fett bei mittlerer Hitze 4 Minuten rühren, bis er warm duftet und gerade Farbe annimmt. Auf einen Teller geben.',
  'Melt the ghee in the pan, add the cumin for 20 seconds, then the onion, ginger, green chilli and carrot. Cook for 5 minutes, until soft.':
    'Das Ghee in der Pfanne zerlassen, den Kreuzkümmel 20 Sekunden darin rösten, dann Zwiebel, Ingwer, grüne Chilischote und Möhre zugeben. 5 Minuten garen, bis sie weich sind.',
  'Add the frozen peas, most of the salt and three times the volume of the semolina in hot water, and bring to the boil.':
    'Die tiefgekühlten Erbsen, das meiste Salz und heißes Wasser, dreimal so viel wie Grieß, zugeben und aufkochen.',
  'Rain in the semolina while stirring, turn the heat to low, cover and cook for 3 minutes, until the water is gone and the grains are fluffy. Stir in the lemon juice and coriander.':
    'Den Grieß unter Rühren einrieseln lassen, die Hitze klein stellen und zugedeckt 3 Minuten garen, bis das Wasser weg ist und die Körner locker sind. Zitronensaft und Koriandergrün einrühren.',
  'Mix the Greek yoghurt with the cucumber and the rest of the salt for the raita and serve it beside the hot upma.':
    'Für die Raita den griechischen Joghurt mit der Gurke und dem restlichen Salz verrühren und zum heißen Upma servieren.',
}
