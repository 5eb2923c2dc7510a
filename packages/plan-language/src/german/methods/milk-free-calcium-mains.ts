import type { Dictionary } from '../../dictionary.ts'

export const milkFreeCalciumMains: Dictionary = {
  'Put the potato chunks in a large saucepan of cold water, bring to the boil and cook for 15 minutes, until a knife slides in.':
    'Die Kartoffelstücke in einem großen Topf mit kaltem Wasser aufkochen und 15 Minuten kochen, bis ein Messer hineingleitet.',
  'Add the kale for the last 4 minutes. Drain well and put the pan back over the lowest heat for 1 minute to dry.':
    'Den Grünkohl in den letzten 4 Minuten zugeben. Gut abgießen und den Topf zum Trocknen 1 Minute auf kleinste Hitze zurückstellen.',
  'Crush the soft bones of the salmon with a fork until they can no longer be felt.':
    'Die weichen Gräten des Lachses mit einer Gabel zerdrücken, bis sie nicht mehr zu spüren sind.',
  'Mash the potato and kale with the olive oil, spring onion, nutmeg and black pepper, loosening it with a spoonful of hot water.':
    'Kartoffel und Grünkohl mit Olivenöl, Frühlingszwiebel, Muskatnuss und schwarzem Pfeffer stampfen und mit einem Löffel heißem Wasser lockern.',
  'Fold in the flaked salmon and parsley and warm over low heat for 3 minutes, until steaming hot. Finish with the lemon juice.':
    'Den zerpflückten Lachs und die Petersilie unterheben und bei kleiner Hitze 3 Minuten erwärmen, bis alles dampfend heiß ist. Mit dem Zitronensaft abschließen.',
  'Boil the potato chunks in a saucepan of water for 15 minutes, until tender. Add the spring greens for the last 5 minutes, drain both well and season with half of the salt.':
    'Die Kartoffelstücke in einem Topf mit Wasser 15 Minuten kochen, bis sie zart sind. Den Blattkohl in den letzten 5 Minuten zugeben, beides gut abgießen und mit der Hälfte des Salzes würzen.',
  'Meanwhile season the trout with the black pepper and the rest of the salt. Heat half of the olive oil in a frying pan over medium-high heat and fry the trout with the skin down for 5 minutes, until the skin is crisp.':
    'Inzwischen die Forelle mit schwarzem Pfeffer und restlichem Salz würzen. Die Hälfte des Olivenöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen und die Forelle mit der Haut nach unten 5 Minuten braten, bis die Haut knusprig ist.',
  'Turn the trout and fry for 2 minutes more, until opaque, flaking and 63 °C inside. Lift it onto a warm plate.':
    'Die Forelle wenden und noch 2 Minuten braten, bis sie undurchsichtig ist, in Blätter zerfällt und innen 63 °C erreicht. Auf einen warmen Teller heben.',
  'Lower the heat to medium. Add the rest of the oil and the almonds to the pan and stir for 2 minutes, until golden, then add the lemon juice and parsley.':
    'Die Hitze auf mittel stellen. Restliches Öl und Mandeln in die Pfanne geben und 2 Minuten rühren, bis sie goldbraun sind, dann Zitronensaft und Petersilie zugeben.',
  'Spoon the almonds over the trout and serve with the greens and potatoes.':
    'Die Mandeln über die Forelle löffeln und mit Blattkohl und Kartoffeln servieren.',
  'Rub the onion with a third of the salt and a third of the lemon juice and leave it for 5 minutes, until it is limp and mild.':
    'Die Zwiebel mit einem Drittel des Salzes und einem Drittel des Zitronensafts verreiben und 5 Minuten ziehen lassen, bis sie weich und mild ist.',
  'Whisk the tahini with the garlic, cumin and the rest of the salt and lemon juice. It stiffens at first; beat in water by the spoonful until it flows like pouring batter.':
    'Das Tahini mit Knoblauch, Kreuzkümmel und restlichem Salz und Zitronensaft verrühren. Erst wird es steif; löffelweise Wasser unterschlagen, bis es wie Pfannkuchenteig fließt.',
  'Turn the rinsed white beans in the tahini sauce, crushing a few of them so that they take it up.':
    'Die abgespülten weißen Bohnen in der Tahinisoße wenden und einige davon zerdrücken, damit sie die Soße aufnehmen.',
  'Spread the rocket in a bowl, pile on the beans and top with the tomato, onion and parsley.':
    'Den Rucola in einer Schüssel verteilen, die Bohnen daraufhäufen und Tomate, Zwiebel und Petersilie daraufgeben.',
  'Mix the paprika into the olive oil and trickle it over.':
    'Das Paprikapulver in das Olivenöl rühren und darüberträufeln.',
  'Heat half of the rapeseed oil in a frying pan over medium heat. Fry the onion for 4 minutes, then add the garlic and jalapeño and stir for 1 minute.':
    'Die Hälfte des Rapsöls in einer Pfanne bei mittlerer Hitze erhitzen. Die Zwiebel 4 Minuten braten, dann Knoblauch und Jalapeño zugeben und 1 Minute rühren.',
  'Add the greens, the salt and a splash of water. Cover and cook for 6 minutes, until tender, then leave the lid off until the water has gone.':
    'Blattkohl, Salz und einen Schuss Wasser zugeben. Zugedeckt 6 Minuten garen, bis er zart ist, dann ohne Deckel weitergaren, bis das Wasser verdampft ist.',
  'Meanwhile heat the rest of the oil in a second frying pan. Add the rinsed pinto beans with a spoonful of water and mash them roughly for 4 minutes, until thick and piping hot.':
    'Inzwischen das restliche Öl in einer zweiten Pfanne erhitzen. Die abgespülten Pintobohnen mit einem Löffel Wasser zugeben und 4 Minuten grob zerdrücken, bis sie dick und dampfend heiß sind.',
  'Mix the tomato with the coriander and half of the lime juice.':
    'Die Tomate mit dem Koriandergrün und der Hälfte des Limettensafts mischen.',
  'Warm the corn tortillas in a dry pan for 30 seconds on each side. Fill them with the beans, greens, avocado and tomato and squeeze over the rest of the lime juice.':
    'Die Maistortillas in einer Pfanne ohne Fett auf jeder Seite 30 Sekunden erwärmen. Mit Bohnen, Blattkohl, Avocado und Tomate füllen und mit restlichem Limettensaft beträufeln.',
}
