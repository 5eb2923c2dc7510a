import type { Dictionary } from '../../dictionary.ts'

export const japaneseHomeMains: Dictionary = {
  'Heat the rapeseed oil in a wide saucepan over medium-high heat. Fry the beef for 2 minutes, until no longer red, and lift it out.':
    'Das Rapsöl in einem weiten Topf bei mittlerer bis starker Hitze erhitzen. Das Rindfleisch 2 Minuten braten, bis es nicht mehr rot ist, und herausheben.',
  'Fry the onion, carrot and potato in the same pan for 3 minutes, until the edges look glassy.':
    'Zwiebel, Möhre und Kartoffel im selben Topf 3 Minuten braten, bis die Ränder glasig aussehen.',
  'Add the ginger, sugar and enough water to come two thirds of the way up. Bring to the boil, skim, lay a piece of baking paper or a small lid right on the vegetables and simmer for 10 minutes.':
    'Ingwer, Zucker und so viel Wasser zugeben, dass zwei Drittel bedeckt sind. Aufkochen, abschäumen, ein Stück Backpapier oder einen kleinen Deckel direkt auf das Gemüse legen und 10 Minuten köcheln lassen.',
  'Add the soy sauce and simmer under the paper for 8 minutes more, until a skewer goes through the potato.':
    'Die Sojasauce zugeben und unter dem Papier weitere 8 Minuten köcheln lassen, bis ein Spieß durch die Kartoffel geht.',
  'Add the green beans and the beef, which must come to at least 63 °C, and simmer uncovered for 4 minutes, shaking the pan instead of stirring, until a little glossy liquid is left.':
    'Grüne Bohnen und Rindfleisch zugeben, das mindestens 63 °C erreichen muss, und offen 4 Minuten köcheln lassen. Dabei den Topf rütteln statt zu rühren, bis noch etwas glänzende Flüssigkeit übrig ist.',
  'Let it stand for 5 minutes, so that the potato draws in the sauce.':
    '5 Minuten stehen lassen, damit die Kartoffel die Sauce aufnimmt.',
  'Tip the rice into a saucepan of fast-boiling water and boil it for 14 minutes, until tender. Drain it well and keep it covered.':
    'Den Reis in einen Topf mit sprudelnd kochendem Wasser geben und 14 Minuten kochen, bis er weich ist. Gut abgießen und zugedeckt warm halten.',
  'Meanwhile heat the rapeseed oil in a frying pan over medium heat and fry the onion for 3 minutes. Stir in the soy sauce, the sugar and a small cup of water and bring to a simmer.':
    'Inzwischen das Rapsöl in einer Pfanne bei mittlerer Hitze erhitzen und die Zwiebel 3 Minuten braten. Sojasauce, Zucker und eine kleine Tasse Wasser einrühren und zum Köcheln bringen.',
  'Spread the chicken in the sauce and simmer for 5 minutes, turning it once, until it is white right through and 74 °C. Lay the spinach on top for 1 minute, until it wilts.':
    'Das Hähnchen in der Sauce verteilen und 5 Minuten köcheln lassen, dabei einmal wenden, bis es durch und durch weiß ist und 74 °C hat. Den Spinat 1 Minute darauflegen, bis er zusammenfällt.',
  'Pour the egg in a circle over everything, put on the lid and cook over low heat for 3 minutes, until it is set with no liquid left.':
    'Das Ei im Kreis darübergießen, den Deckel auflegen und bei kleiner Hitze 3 Minuten garen, bis es gestockt und nichts mehr flüssig ist.',
  'Slide it all over a bowl of the rice with its sauce and scatter with the spring onion.':
    'Alles mit der Sauce auf eine Schüssel Reis gleiten lassen und mit der Frühlingszwiebel bestreuen.',
  'Boil the potato slices in a saucepan of water for 6 minutes, until nearly tender, and drain them.':
    'Die Kartoffelscheiben in einem Topf mit Wasser 6 Minuten kochen, bis sie fast gar sind, und abgießen.',
  'Meanwhile stir the miso, sugar, ginger and garlic with a spoonful of hot water until smooth.':
    'Inzwischen Miso, Zucker, Ingwer und Knoblauch mit einem Löffel heißem Wasser glatt rühren.',
  'Heat the rapeseed oil in a large frying pan over medium-high heat. Brown the salmon for 2 minutes, skin side up first, and turn it over.':
    'Das Rapsöl in einer großen Pfanne bei mittlerer bis starker Hitze erhitzen. Den Lachs 2 Minuten anbraten, zuerst mit der Hautseite nach oben, und wenden.',
  'Heap the cabbage, onion, carrot and potato around the salmon, spoon the miso sauce over everything and add a splash of water.':
    'Kohl, Zwiebel, Möhre und Kartoffel um den Lachs häufen, die Misosauce darüberlöffeln und einen Schuss Wasser zugeben.',
  'Cover and steam over medium heat for 7 minutes, until the cabbage is soft and the salmon flakes and has reached 63 °C.':
    'Zugedeckt bei mittlerer Hitze 7 Minuten dämpfen, bis der Kohl weich ist und der Lachs zerfällt und 63 °C erreicht hat.',
  'Break the salmon into large pieces, toss them with the vegetables in the sauce and scatter with the spring onion.':
    'Den Lachs in große Stücke zerteilen, mit dem Gemüse in der Sauce mischen und mit der Frühlingszwiebel bestreuen.',
}
