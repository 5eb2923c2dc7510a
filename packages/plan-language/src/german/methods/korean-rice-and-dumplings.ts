import type { Dictionary } from '../../dictionary.ts'

export const koreanRiceAndDumplings: Dictionary = {
  'Rinse the rice, put it in a saucepan with one and a half times its volume of water and bring to the boil. Cover, cook on the lowest heat for 14 minutes and leave to stand, covered, until needed.':
    'Den Reis abspülen, mit dem anderthalbfachen Volumen Wasser in einen Topf geben und aufkochen. Zugedeckt auf kleinster Stufe 14 Minuten garen und bis zum Servieren zugedeckt stehen lassen.',
  'For the red sauce, stir the miso, paprika, cayenne, white vinegar and half of the brown sugar with a spoonful of hot water until smooth.':
    'Für die rote Soße Miso, Paprikapulver, Cayennepfeffer, Branntweinessig und die Hälfte des braunen Zuckers mit einem Löffel heißem Wasser glatt rühren.',
  'Plunge the spinach into boiling water for 30 seconds, drain it, cool it under the tap and squeeze it dry. Dress it with a few drops of the sesame oil and a little of the garlic.':
    'Den Spinat 30 Sekunden in kochendes Wasser tauchen, abgießen, unter dem Wasserhahn abkühlen und trocken ausdrücken. Mit einigen Tropfen Sesamöl und etwas Knoblauch anmachen.',
  'Heat a quarter of the rapeseed oil in a large frying pan over high heat. Fry the carrot for 2 minutes, until it bends but still bites, and lift it out. Fry the courgette and then the shiitake the same way, each with another quarter of the oil, and keep them in separate heaps.':
    'Ein Viertel des Rapsöls in einer großen Pfanne bei starker Hitze erhitzen. Die Möhre 2 Minuten braten, bis sie sich biegt, aber noch Biss hat, und herausheben. Zucchini und dann Shiitake ebenso braten, jeweils mit einem weiteren Viertel des Öls, und in getrennten Häufchen beiseitelegen.',
  'Fry the beef mince in the hot pan for 5 minutes, breaking it up, until brown and 71 °C. Add the soy sauce, the rest of the sugar and garlic and let it bubble dry for 1 minute.':
    'Das Rinderhack in der heißen Pfanne 5 Minuten krümelig braten, bis es braun ist und 71 °C erreicht. Sojasauce, restlichen Zucker und Knoblauch zugeben und 1 Minute trocken einkochen.',
  'Wipe the pan, heat the last of the rapeseed oil over medium heat and fry the egg under a lid for 4 minutes, until the white is firm and the yolk has set.':
    'Die Pfanne auswischen, das letzte Rapsöl bei mittlerer Hitze erhitzen und das Ei unter einem Deckel 4 Minuten braten, bis das Eiklar fest und das Eigelb gestockt ist.',
  'Put the hot rice in a wide bowl, lay the vegetables and the beef on it in a ring and the egg in the middle. Add the sauce and the rest of the sesame oil and mix it all up at the table.':
    'Den heißen Reis in eine weite Schale geben, Gemüse und Rindfleisch im Kreis darauflegen und das Ei in die Mitte setzen. Die Soße und das restliche Sesamöl zugeben und alles am Tisch mischen.',
  'Stir the flour with just enough hot water to make a rough dough, keeping back a little flour for dusting. Knead for 8 minutes until smooth, wrap it and leave it to rest for 25 minutes.':
    'Das Mehl mit gerade so viel heißem Wasser verrühren, dass ein grober Teig entsteht; etwas Mehl zum Bestäuben zurückbehalten. 8 Minuten glatt kneten, einwickeln und 25 Minuten ruhen lassen.',
  'Meanwhile boil the napa cabbage for 2 minutes, cool it under the tap and squeeze it as dry as you can in a cloth. Crumble the tofu and press the water out of it too.':
    'Inzwischen den Chinakohl 2 Minuten kochen, unter dem Wasserhahn abkühlen und in einem Tuch so trocken wie möglich ausdrücken. Den Tofu zerbröckeln und auch aus ihm das Wasser pressen.',
  'Knead the beef mince with the tofu, napa cabbage, spring onion, garlic, ginger, black pepper, sesame oil and half of the soy sauce for 3 minutes, until sticky.':
    'Das Rinderhack mit Tofu, Chinakohl, Frühlingszwiebel, Knoblauch, Ingwer, schwarzem Pfeffer, Sesamöl und der Hälfte der Sojasauce 3 Minuten kneten, bis die Masse klebt.',
  'Roll the dough into a rope, cut off pieces the size of a large grape and roll each into a thin round, thinner at the rim than in the middle.':
    'Den Teig zu einem Strang rollen, Stücke von der Größe einer großen Weintraube abschneiden und jedes zu einem dünnen Kreis ausrollen, am Rand dünner als in der Mitte.',
  'Put a spoonful of filling on each round, wet the rim, fold it into a half-moon and press the air out. Make small pleats along the edge, or bend the two corners together and pinch them.':
    'Auf jeden Kreis einen Löffel Füllung setzen, den Rand befeuchten, zum Halbmond zusammenklappen und die Luft herausdrücken. Am Rand kleine Falten legen oder die beiden Ecken zusammenbiegen und festdrücken.',
  'Heat the rapeseed oil in a frying pan over medium-high heat. Fry the dumplings for 3 minutes until golden underneath, add water to a third of their height, cover and steam for 7 minutes, until the wrappers look glassy and the filling has reached 71 °C. Uncover and let them crisp for 2 minutes.':
    'Das Rapsöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Die Teigtaschen 3 Minuten braten, bis sie unten goldbraun sind, bis zu einem Drittel ihrer Höhe Wasser zugießen, zudecken und 7 Minuten dämpfen, bis der Teig glasig aussieht und die Füllung 71 °C erreicht. Den Deckel abnehmen und 2 Minuten knusprig werden lassen.',
  'Mix the white vinegar with the rest of the soy sauce and serve it as a dip, with the cucumber.':
    'Den Branntweinessig mit der restlichen Sojasauce verrühren und als Dip mit der Gurke servieren.',
  'Mix the beef with the pear, soy sauce, brown sugar, garlic, black pepper and sesame oil and leave it while you do the rest.':
    'Das Rindfleisch mit Birne, Sojasauce, braunem Zucker, Knoblauch, schwarzem Pfeffer und Sesamöl mischen und ziehen lassen, während alles andere entsteht.',
  'Heat the rapeseed oil in a large frying pan over high heat. Fry the onion and carrot for 2 minutes, then push them to one side.':
    'Das Rapsöl in einer großen Pfanne bei starker Hitze erhitzen. Zwiebel und Möhre 2 Minuten braten, dann zur Seite schieben.',
  'Spread the beef out in the pan with all its marinade. Leave it for 2 minutes, toss it with the vegetables and the spring onion and fry for 3 minutes more, until no pink is left and the liquid has become a sticky glaze.':
    'Das Rindfleisch mit der ganzen Marinade in der Pfanne ausbreiten. 2 Minuten liegen lassen, mit dem Gemüse und der Frühlingszwiebel schwenken und weitere 3 Minuten braten, bis nichts mehr rosa ist und die Flüssigkeit eine klebrige Glasur geworden ist.',
  'Wrap bites of beef and rice in the lettuce leaves and eat them by hand.':
    'Fleisch und Reis bissenweise in die Salatblätter wickeln und aus der Hand essen.',
}
