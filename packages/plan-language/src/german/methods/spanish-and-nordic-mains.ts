import type { Dictionary } from '../../dictionary.ts'

export const spanishAndNordicMains: Dictionary = {
  'Warm most of the olive oil in a small frying pan over low heat. Add the potato, onion and half of the salt, turn them in the oil and cover. Cook for 20 minutes, turning every few minutes, until the potato breaks under the spoon and nothing has browned.':
    'Das meiste Olivenöl in einer kleinen Pfanne bei kleiner Hitze erwärmen. Kartoffel, Zwiebel und die Hälfte des Salzes zugeben, im Öl wenden und zudecken. 20 Minuten garen und alle paar Minuten wenden, bis die Kartoffel unter dem Löffel zerfällt und nichts gebräunt ist.',
  'Beat the eggs with the black pepper and the rest of the salt. Stir the hot potato and onion into them and leave for 5 minutes, so that the potato drinks them in.':
    'Die Eier mit schwarzem Pfeffer und restlichem Salz verquirlen. Die heiße Kartoffel und Zwiebel einrühren und 5 Minuten stehen lassen, damit die Kartoffel das Ei aufnimmt.',
  'Wipe the pan, put it over medium heat with a few drops of oil and pour in the mixture. Cook for 5 minutes, shaking the pan and drawing the edge inwards, until the bottom is golden and the rim is firm.':
    'Die Pfanne auswischen, mit einigen Tropfen Öl auf mittlere Hitze stellen und die Masse hineingießen. 5 Minuten garen, dabei die Pfanne rütteln und den Rand nach innen ziehen, bis der Boden goldbraun und der Rand fest ist.',
  'Put a plate over the pan, hold it tight and turn both over in one go. Slide the omelette back, tuck the edge under and cook over low heat for 5 minutes, until it is set right through with no liquid egg left. Let it stand for 5 minutes.':
    'Einen Teller auf die Pfanne legen, gut festhalten und beides mit einem Schwung umdrehen. Das Omelett zurückgleiten lassen, den Rand nach unten stecken und bei kleiner Hitze 5 Minuten garen, bis es durchgestockt und kein Ei mehr flüssig ist. 5 Minuten stehen lassen.',
  'Toss the tomato with the lemon juice, parsley and the last of the olive oil and serve it with wedges of the omelette, warm or cold.':
    'Die Tomate mit Zitronensaft, Petersilie und dem letzten Olivenöl mischen und zu Stücken des Omeletts servieren, warm oder kalt.',
  'Heat the fish stock with the saffron, the salt and a cup of water in a saucepan and keep it just below the boil.':
    'Den Fischfond mit Safran, Salz und einer Tasse Wasser in einem Topf erhitzen und knapp unter dem Siedepunkt halten.',
  'Heat a third of the olive oil in a wide shallow pan over high heat. Fry the squid for 2 minutes, until it turns white and jumps, and lift it out.':
    'Ein Drittel des Olivenöls in einer weiten flachen Pfanne bei starker Hitze erhitzen. Den Tintenfisch 2 Minuten braten, bis er weiß wird und springt, und herausheben.',
  'Turn the heat to medium-low, add the rest of the oil and cook the onion for 8 minutes. Add the garlic for 1 minute and the paprika for a few seconds, then the tomato, and cook for 10 minutes, stirring, until you have a dark, jammy paste that shows the oil at its edge.':
    'Die Hitze auf klein bis mittel stellen, das restliche Öl zugeben und die Zwiebel 8 Minuten dünsten. Den Knoblauch 1 Minute und das Paprikapulver einige Sekunden zugeben, dann die Tomate, und 10 Minuten unter Rühren garen, bis eine dunkle, marmeladenartige Paste entstanden ist, an deren Rand das Öl zu sehen ist.',
  'Stir in the rice for 2 minutes, until every grain is coated and glassy. Pour in the hot stock, spread the rice level and boil it hard for 8 minutes. Do not stir from now on.':
    'Den Reis 2 Minuten einrühren, bis jedes Korn überzogen und glasig ist. Den heißen Fond zugießen, den Reis glatt verteilen und 8 Minuten kräftig kochen. Von jetzt an nicht mehr rühren.',
  'Lay the squid and monkfish on the rice and cook over low heat for 9 minutes, turning the pan now and then, until the liquid is gone, the rice has a little bite left and the fish has reached 63 °C. If it dries too soon, sprinkle it with hot water.':
    'Tintenfisch und Seeteufel auf den Reis legen und bei kleiner Hitze 9 Minuten garen, die Pfanne dabei ab und zu drehen, bis die Flüssigkeit weg ist, der Reis noch etwas Biss hat und der Fisch 63 °C erreicht. Wird er zu früh trocken, mit heißem Wasser besprengen.',
  'Turn up the heat for 1 minute and listen: when it crackles, a golden crust has formed. Cover with a cloth for 5 minutes, then finish with the parsley and lemon juice.':
    'Die Hitze 1 Minute hochstellen und hinhören: Wenn es knistert, hat sich eine goldbraune Kruste gebildet. Mit einem Tuch 5 Minuten abdecken, dann mit Petersilie und Zitronensaft abschließen.',
  'Pat the beef dry and season it with the salt and black pepper. Heat the rapeseed oil in a heavy saucepan over medium-high heat and brown the beef on all sides for 8 minutes.':
    'Das Rindfleisch trocken tupfen und mit Salz und schwarzem Pfeffer würzen. Das Rapsöl in einem schweren Topf bei mittlerer bis starker Hitze erhitzen und das Fleisch 8 Minuten von allen Seiten anbraten.',
  'Add the onion for 3 minutes, then the allspice, the bay leaf and enough hot water to cover. Bring to the boil, skim, cover and simmer over low heat for 50 minutes.':
    'Die Zwiebel 3 Minuten zugeben, dann Piment, Lorbeerblatt und so viel heißes Wasser, dass alles bedeckt ist. Aufkochen, abschäumen, zudecken und bei kleiner Hitze 50 Minuten köcheln lassen.',
  'Add the carrot and simmer for 25 minutes more, until the beef falls apart under a fork.':
    'Die Möhre zugeben und weitere 25 Minuten köcheln lassen, bis das Fleisch unter der Gabel zerfällt.',
  'Meanwhile put the potato in a saucepan of cold water, bring it to the boil and simmer for 18 to 20 minutes, until tender, and drain.':
    'Inzwischen die Kartoffeln in einem Topf mit kaltem Wasser aufkochen, 18 bis 20 Minuten köcheln lassen, bis sie zart sind, und abgießen.',
  'Stir the cornflour with a spoonful of cold water, stir it into the stew and let it bubble for 2 minutes, until it is glossy. Take out the bay leaf.':
    'Die Maisstärke mit einem Löffel kaltem Wasser anrühren, in den Eintopf rühren und 2 Minuten sprudeln lassen, bis er glänzt. Das Lorbeerblatt herausnehmen.',
  'Dress the beetroot with the cider vinegar. Serve the stew with the potatoes and beetroot and scatter it with the parsley.':
    'Die Rote Bete mit dem Apfelessig anmachen. Den Eintopf mit Kartoffeln und Roter Bete servieren und mit der Petersilie bestreuen.',
  'Pat the haddock dry and blend it with the salt in a food processor for 30 seconds, until it turns into a sticky paste that climbs the walls.':
    'Den Schellfisch trocken tupfen und mit dem Salz in der Küchenmaschine 30 Sekunden mixen, bis eine klebrige Masse entsteht, die an den Wänden hochsteigt.',
  'Add the cornflour, nutmeg and white pepper. With the motor running pour in a few spoonfuls of ice-cold water, a little at a time, until the mixture is light, smooth and just holds on a spoon. Fold in the spring onion and chill it for 10 minutes.':
    'Maisstärke, Muskatnuss und weißen Pfeffer zugeben. Bei laufendem Motor nach und nach einige Löffel eiskaltes Wasser zugießen, bis die Masse locker und glatt ist und gerade auf einem Löffel hält. Die Frühlingszwiebel unterheben und 10 Minuten kalt stellen.',
  'Meanwhile boil the potato for 18 minutes, until tender. Add the carrot for the last 12 minutes and the peas for the last 3 and drain everything.':
    'Inzwischen die Kartoffeln 18 Minuten kochen, bis sie zart sind. Die Möhre in den letzten 12 Minuten und die Erbsen in den letzten 3 zugeben und alles abgießen.',
  'Wet your hands and a spoon and shape smooth, flat cakes. Heat two thirds of the rapeseed oil in a frying pan over medium heat and fry the cakes for 4 to 5 minutes on each side, until golden, springy and 63 °C inside.':
    'Hände und einen Löffel anfeuchten und glatte, flache Küchlein formen. Zwei Drittel des Rapsöls in einer Pfanne bei mittlerer Hitze erhitzen und die Küchlein auf jeder Seite 4 bis 5 Minuten braten, bis sie goldbraun und elastisch sind und innen 63 °C erreichen.',
  'Toss the potatoes, carrots and peas with the rest of the oil, the dill and the lemon juice and serve them with the cakes.':
    'Kartoffeln, Möhren und Erbsen mit restlichem Öl, Dill und Zitronensaft mischen und zu den Küchlein servieren.',
}
