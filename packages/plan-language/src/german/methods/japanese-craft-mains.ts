import type { Dictionary } from '../../dictionary.ts'

export const japaneseCraftMains: Dictionary = {
  'Rinse the rice, put it in a saucepan with one and a quarter times its volume of water, bring it to the boil, cover and cook on the lowest heat for 12 minutes. Leave it covered off the heat for 8 minutes, then spread it out, so that it steams dry.':
    'Den Reis abspülen, mit der eineinviertelfachen Menge Wasser in einen Topf geben, aufkochen und zugedeckt bei kleinster Hitze 12 Minuten garen. Neben dem Herd 8 Minuten zugedeckt stehen lassen, dann ausbreiten, damit er ausdampft.',
  'Simmer the passata with the brown sugar and a quarter of the tomato paste for 5 minutes, until it is as thick as jam, and keep it warm.':
    'Die passierten Tomaten mit dem braunen Zucker und einem Viertel des Tomatenmarks 5 Minuten köcheln lassen, bis sie so dick wie Marmelade sind, und warm halten.',
  'Heat half of the rapeseed oil in a frying pan over medium-high heat. Fry the onion and mushrooms for 7 minutes, until brown, add the garlic, the rest of the tomato paste, the peas and half of the salt and fry for 3 minutes. Stir in the rice and cook for 3 minutes, until every grain is red and piping hot.':
    'Die Hälfte des Rapsöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Zwiebel und Champignons 7 Minuten braten, bis sie braun sind, Knoblauch, restliches Tomatenmark, Erbsen und die Hälfte des Salzes zugeben und 3 Minuten braten. Den Reis einrühren und 3 Minuten garen, bis jedes Korn rot und alles kochend heiß ist.',
  'Beat the eggs and egg whites with the white pepper and the rest of the salt, until no streak is left.':
    'Eier und Eiklar mit dem weißen Pfeffer und dem restlichen Salz verquirlen, bis keine Schlieren mehr zu sehen sind.',
  'Heat the rest of the oil in a second, clean frying pan over medium-low heat. Pour in the eggs, draw the edges to the middle for 20 seconds, then tilt the pan to close the gaps. Cover and cook for 3 minutes, until the sheet is set on top with no liquid left but is still soft enough to bend.':
    'Das restliche Öl in einer zweiten, sauberen Pfanne bei kleiner bis mittlerer Hitze erhitzen. Die Eier hineingießen, 20 Sekunden die Ränder zur Mitte ziehen, dann die Pfanne schwenken, damit sich die Lücken schließen. Zugedeckt 3 Minuten garen, bis oben nichts mehr flüssig ist, das Omelett sich aber noch biegen lässt.',
  'Heap the rice across the middle of the omelette. Fold both sides over it with a spatula, push it to the edge of the pan, hold a plate against it and turn both over together. Press it with a cloth into a plump oval.':
    'Den Reis quer über die Mitte des Omeletts häufen. Beide Seiten mit dem Pfannenwender darüberschlagen, an den Pfannenrand schieben, einen Teller dagegenhalten und beides zusammen umdrehen. Mit einem Tuch zu einem prallen Oval drücken.',
  'Draw a stripe of the tomato sauce over it and sprinkle with the parsley.':
    'Einen Streifen Tomatensauce darüberziehen und mit der Petersilie bestreuen.',
  'Heat half of the rapeseed oil in a saucepan over medium heat and brown the leek and half of the shiitake for 6 minutes. Add the ginger, a third of the sugar, two thirds of the salt and three cups of water a head and simmer gently for 40 minutes to make the soup.':
    'Die Hälfte des Rapsöls in einem Topf bei mittlerer Hitze erhitzen und den Lauch und die Hälfte der Shiitake 6 Minuten bräunen. Ingwer, ein Drittel des Zuckers, zwei Drittel des Salzes und drei Tassen Wasser je Person zugeben und 40 Minuten sanft zu einer Brühe köcheln lassen.',
  'Sift the buckwheat flour into a large bowl, keeping back a handful for dusting. Pour in half its weight of boiling water and stir fast with chopsticks until it looks like crumbs, then rub the crumbs between your palms, wetting them by the spoonful, until they clump.':
    'Das Buchweizenmehl in eine große Schüssel sieben und eine Handvoll zum Bestäuben zurückhalten. Kochendes Wasser, halb so schwer wie das Mehl, zugießen und schnell mit Stäbchen rühren, bis es wie Krümel aussieht. Die Krümel zwischen den Handflächen reiben und löffelweise befeuchten, bis sie klumpen.',
  'Gather the clumps and knead hard for 8 minutes, until the dough is smooth as clay and no longer cracks at the edge. Shape it into a cone and press that flat, so that no air is left inside.':
    'Die Klumpen zusammennehmen und 8 Minuten kräftig kneten, bis der Teig glatt wie Ton ist und am Rand nicht mehr reißt. Zu einem Kegel formen und diesen flach drücken, damit keine Luft darin bleibt.',
  'Dust the board with buckwheat flour and roll the dough from the middle outwards into a thin, even rectangle. Dust it, fold it loosely in four and cut it with a long knife into strips as wide as they are thick. Work quickly, as the dough dries.':
    'Das Brett mit Buchweizenmehl bestäuben und den Teig von der Mitte nach außen zu einem dünnen, gleichmäßigen Rechteck ausrollen. Bestäuben, locker vierfach falten und mit einem langen Messer in Streifen schneiden, so breit wie dick. Zügig arbeiten, weil der Teig trocknet.',
  'Boil the spinach for 30 seconds, cool and squeeze it. Simmer the fried tofu in a ladle of the soup with the rest of the shiitake, sugar, salt and rapeseed oil for 8 minutes, until the liquid is nearly gone.':
    'Den Spinat 30 Sekunden kochen, abkühlen und ausdrücken. Den frittierten Tofu in einer Kelle Brühe mit den restlichen Shiitake, dem restlichen Zucker, Salz und Rapsöl 8 Minuten köcheln lassen, bis die Flüssigkeit fast weg ist.',
  'Drop the soba into a large saucepan of fast-boiling water and let it rise before you stir. Boil for 1 to 2 minutes, until just firm to the bite, lift it out and rinse it gently under cold water.':
    'Die Soba in einen großen Topf mit sprudelnd kochendem Wasser geben und aufsteigen lassen, bevor umgerührt wird. 1 bis 2 Minuten kochen, bis sie gerade bissfest sind, herausheben und vorsichtig unter kaltem Wasser abspülen.',
  'Dip the soba in hot water for a few seconds, put it in bowls and pour the soup over it. Top with the tofu, shiitake, spinach and spring onion.':
    'Die Soba einige Sekunden in heißes Wasser tauchen, in Schüsseln geben und mit der Brühe übergießen. Tofu, Shiitake, Spinat und Frühlingszwiebel daraufgeben.',
}
