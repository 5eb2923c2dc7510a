import type { Dictionary } from '../../dictionary.ts'

export const chineseSlowMains: Dictionary = {
  'Slice the cold pork thinly, cut the slices into matchsticks and these into tiny dice, then chop through the heap with a heavy knife for 5 minutes, until it holds together but still has grains.':
    'Das kalte Schweinefleisch in dünne Scheiben, diese in feine Stifte und diese in winzige Würfel schneiden. Dann den Haufen mit einem schweren Messer 5 Minuten durchhacken, bis er zusammenhält, aber noch körnig ist.',
  'Put it in a bowl with the grated ginger, chopped spring onion, white pepper, rapeseed oil, three quarters of the salt and a few spoonfuls of cold water. Stir in one direction for 5 minutes, until pale and so sticky that it pulls threads, then work in the cornflour.':
    'In einer Schüssel mit dem geriebenen Ingwer, der gehackten Frühlingszwiebel, dem weißen Pfeffer, dem Rapsöl, drei Vierteln des Salzes und einigen Löffeln kaltem Wasser mischen. 5 Minuten in einer Richtung rühren, bis die Masse hell und so klebrig ist, dass sie Fäden zieht, dann die Maisstärke einarbeiten.',
  'Wet your hands and toss the mixture from palm to palm into smooth balls as large as a small orange.':
    'Die Hände anfeuchten und die Masse von Hand zu Hand werfen und zu glatten Bällchen formen, so groß wie eine kleine Orange.',
  'Line a deep saucepan with half of the napa cabbage, the sliced ginger and the lengths of spring onion and cover with hot water. Bring it to a bare simmer and slide in the balls.':
    'Einen tiefen Topf mit der Hälfte des Chinakohls, den Ingwerscheiben und den langen Stücken Frühlingszwiebel auslegen und mit heißem Wasser bedecken. Ganz leicht zum Köcheln bringen und die Bällchen hineingleiten lassen.',
  'Cover them with the rest of the cabbage, put on the lid and cook over the lowest heat for 45 minutes without stirring, so that the water only trembles. The balls are ready when they are tender and 71 °C in the middle.':
    'Mit dem restlichen Kohl bedecken, den Deckel auflegen und bei kleinster Hitze 45 Minuten garen, ohne zu rühren, sodass das Wasser nur zittert. Die Bällchen sind fertig, wenn sie zart sind und innen 71 °C haben.',
  'Add the shiitake and the rest of the salt and simmer for 8 minutes more.':
    'Die Shiitake und das restliche Salz zugeben und weitere 8 Minuten köcheln lassen.',
  'Soak the rice noodles in boiling water for 6 minutes, until soft, drain them and serve the balls, leaves and clear soup over them.':
    'Die Reisnudeln 6 Minuten in kochendem Wasser einweichen, bis sie weich sind, abgießen und Bällchen, Blätter und klare Brühe darauf anrichten.',
  'Dissolve a third of the salt in a little lukewarm water and stir it into the flour, adding just enough more water to make a firm dough. Knead for 10 minutes, until smooth, cover and leave for 20 minutes, then knead again for 2 minutes.':
    'Ein Drittel des Salzes in etwas lauwarmem Wasser auflösen, in das Weizenmehl rühren und gerade so viel Wasser zugeben, dass ein fester Teig entsteht. 10 Minuten kneten, bis er glatt ist, zugedeckt 20 Minuten ruhen lassen und noch einmal 2 Minuten kneten.',
  'Roll the dough into ropes as thick as a finger, coat them with a third of the rapeseed oil, coil them on a tray, cover and leave for 20 minutes, so that they relax.':
    'Den Teig zu fingerdicken Strängen rollen, mit einem Drittel des Rapsöls einreiben, auf einem Blech zu Schnecken legen und zugedeckt 20 Minuten ruhen lassen, damit er sich entspannt.',
  'Meanwhile cut the vegetables. Heat half of the rest of the oil in a wok over high heat, brown the lamb with the cumin for 3 minutes and lift it out.':
    'Inzwischen das Gemüse schneiden. Die Hälfte des restlichen Öls im Wok bei starker Hitze erhitzen, das Lamm mit dem Kreuzkümmel 3 Minuten anbraten und herausheben.',
  'Heat the last of the oil and fry the onion and green beans for 4 minutes. Add the garlic, paprika, cayenne and tomato paste for 1 minute, then the red pepper, tomato, the rest of the salt and a splash of water. Simmer for 10 minutes, until thick and juicy.':
    'Das letzte Öl erhitzen und Zwiebel und grüne Bohnen 4 Minuten braten. Knoblauch, Paprikapulver, Cayennepfeffer und Tomatenmark 1 Minute mitrösten, dann rote Paprika, Tomate, das restliche Salz und einen Schuss Wasser zugeben. 10 Minuten köcheln lassen, bis alles sämig und saftig ist.',
  'Draw each rope through your fingers until it is as thin as a pencil. Take it by the ends, swing it gently up and down and stretch it to the length of your arms, then fold it double and stretch it once more. Where it tears, join it again.':
    'Jeden Strang durch die Finger ziehen, bis er so dünn wie ein Bleistift ist. An den Enden fassen, sacht auf und ab schwingen und auf Armlänge ziehen, dann doppelt legen und noch einmal ziehen. Wo er reißt, wieder zusammendrücken.',
  'Boil the noodles in plenty of water for 3 minutes, until they float and are springy, and drain them.':
    'Die Nudeln in reichlich Wasser 3 Minuten kochen, bis sie oben schwimmen und Biss haben, und abgießen.',
  'Put the lamb back in the sauce with the white vinegar for 2 minutes, until it is hot and at least 63 °C. Let it stand for 3 minutes, then pour it over the noodles and scatter with the coriander.':
    'Das Lamm mit dem hellen Essig 2 Minuten in die Sauce zurückgeben, bis es heiß ist und mindestens 63 °C hat. 3 Minuten stehen lassen, dann über die Nudeln gießen und mit dem Koriandergrün bestreuen.',
  'Put the beef in a saucepan of cold water, bring it to the boil for 2 minutes, lift it out, rinse off the foam and pat it dry.':
    'Das Rindfleisch in einem Topf mit kaltem Wasser aufkochen, 2 Minuten kochen, herausheben, den Schaum abspülen und trocken tupfen.',
  'Stir the rapeseed oil and brown sugar in a heavy saucepan over medium heat for 2 to 3 minutes, until the sugar melts, foams and turns the colour of dark amber. Tip in the beef at once and turn it for 3 minutes, until it shines.':
    'Rapsöl und braunen Zucker in einem schweren Topf bei mittlerer Hitze 2 bis 3 Minuten rühren, bis der Zucker schmilzt, schäumt und dunkel wie Bernstein ist. Das Rindfleisch sofort hineingeben und 3 Minuten wenden, bis es glänzt.',
  'Add the ginger, garlic, dried chilli, fennel seed, cinnamon, cloves and tomato paste and stir for 1 minute. Pour in the soy sauce and enough hot water to cover and bring to the boil.':
    'Ingwer, Knoblauch, getrocknete Chilischote, Fenchelsamen, Zimt, Nelken und Tomatenmark zugeben und 1 Minute rühren. Die Sojasauce und so viel heißes Wasser zugießen, dass alles bedeckt ist, und aufkochen.',
  'Cover and simmer over low heat for 40 minutes, stirring now and then. The beef should give when pressed but not yet fall apart.':
    'Zugedeckt bei kleiner Hitze 40 Minuten köcheln lassen, dabei ab und zu umrühren. Das Rindfleisch soll auf Druck nachgeben, aber noch nicht zerfallen.',
  'Push the daikon, carrot and potato under the liquid and simmer for 25 minutes, until a knife goes through the beef and the vegetables without force.':
    'Rettich, Möhre und Kartoffel in die Flüssigkeit drücken und 25 Minuten köcheln lassen, bis ein Messer ohne Kraft durch Fleisch und Gemüse geht.',
  'Take off the lid, turn up the heat and boil for 3 minutes, basting, until the sauce coats the beef in a red glaze. Stir in the spring onion.':
    'Den Deckel abnehmen, die Hitze erhöhen und 3 Minuten kochen und dabei begießen, bis die Sauce das Rindfleisch rot glänzend überzieht. Die Frühlingszwiebel einrühren.',
}
