import type { Dictionary } from '../../dictionary.ts'

export const veganLightStarchSnacks: Dictionary = {
  'Toss the sliced strawberries with the maple syrup and leave them for 2 minutes, until they turn juicy.':
    'Die Erdbeerscheiben mit dem Ahornsirup mischen und 2 Minuten ziehen lassen, bis sie saftig werden.',
  'Spread the coconut cream over the rice cakes.': 'Die Kokoscreme auf die Reiswaffeln streichen.',
  'Pile the strawberries on top, pour over their juice and eat before the cakes soften.':
    'Die Erdbeeren daraufhäufen, ihren Saft darübergießen und essen, bevor die Waffeln weich werden.',
  'Heat the rapeseed oil in a frying pan over high heat. Add the frozen sweetcorn and fry for 5 minutes, stirring seldom, until hot through and browned in spots.':
    'Das Rapsöl in einer Pfanne bei starker Hitze erhitzen. Den tiefgekühlten Mais zugeben und 5 Minuten braten, dabei selten umrühren, bis er durch und durch heiß ist und braune Flecken hat.',
  'Take off the heat and stir in the salt, cayenne and lime juice.':
    'Vom Herd nehmen und Salz, Cayennepfeffer und Limettensaft einrühren.',
  'Spoon into a cup, scatter with the coriander and eat hot.':
    'In einen Becher löffeln, mit dem Koriandergrün bestreuen und heiß essen.',
  'Boil the potato cubes in a saucepan of water for 7 minutes, until just tender when pierced, and drain well.':
    'Die Kartoffelwürfel in einem Topf mit Wasser 7 Minuten kochen, bis sie beim Einstechen gerade zart sind, und gut abgießen.',
  'Heat the rapeseed oil in a frying pan over medium-high heat. Sizzle the cumin for 15 seconds, add the potato and fry for 4 minutes, until golden at the corners.':
    'Das Rapsöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Den Kreuzkümmel 15 Sekunden brutzeln lassen, die Kartoffel zugeben und 4 Minuten braten, bis die Ecken goldbraun sind.',
  'Toss with the cayenne, salt, lime juice and fresh coriander and eat hot.':
    'Mit Cayennepfeffer, Salz, Limettensaft und frischem Koriandergrün mischen und heiß essen.',
  'Cover the rice noodles with boiling water and leave for 5 to 6 minutes, until tender. Rinse under cold water and drain very well.':
    'Die Reisnudeln mit kochendem Wasser bedecken und 5 bis 6 Minuten ziehen lassen, bis sie zart sind. Mit kaltem Wasser abspülen und sehr gut abtropfen lassen.',
  'Meanwhile stir the lime juice, sugar, salt and red chilli with the rapeseed oil in a bowl, until the sugar dissolves.':
    'Inzwischen Limettensaft, Zucker, Salz und rote Chilischote mit dem Rapsöl in einer Schüssel verrühren, bis der Zucker sich löst.',
  'Add the noodles, cucumber, carrot and mint, toss and eat cold.':
    'Nudeln, Gurke, Möhre und Minze zugeben, mischen und kalt essen.',
  'Bring the coconut milk, sugar, salt and a splash of water to a gentle simmer in a small saucepan over medium heat, stirring.':
    'Kokosmilch, Zucker, Salz und einen Schuss Wasser in einem kleinen Topf bei mittlerer Hitze unter Rühren sanft zum Köcheln bringen.',
  'Add the banana slices and cook over low heat for 3 minutes, until they are soft at the edges but still whole.':
    'Die Bananenscheiben zugeben und bei kleiner Hitze 3 Minuten garen, bis sie an den Rändern weich, aber noch ganz sind.',
  'Pour into a bowl and eat warm.': 'In eine Schale füllen und warm essen.',
}
