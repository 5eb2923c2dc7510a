import type { Dictionary } from '../../dictionary.ts'

export const ketoVeganSoyFreeMeals: Dictionary = {
  'Crush about a third of the lupin beans with a fork. Stir in the whole ones, the spring onion, coriander, lime juice, paprika, salt and half of the olive oil, and leave for 5 minutes to take up the flavours.':
    'Etwa ein Drittel der Lupinenkerne mit einer Gabel zerdrücken. Die ganzen, Frühlingszwiebel, Koriandergrün, Limettensaft, Paprikapulver, Salz und die Hälfte des Olivenöls einrühren und 5 Minuten ziehen lassen.',
  'Halve the avocado, take out the stone and peel off the skin. Lay the halves, hollow side up, on the watercress.':
    'Die Avocado halbieren, den Stein herausnehmen und die Schale abziehen. Die Hälften mit der Mulde nach oben auf die Brunnenkresse legen.',
  'Heap the lupin beans into the hollows and over the edges, trickle the rest of the olive oil over everything and eat at once.':
    'Die Lupinenkerne in die Mulden und über die Ränder häufen, alles mit dem restlichen Olivenöl beträufeln und sofort essen.',
  'Warm the olive oil in a wide frying pan over medium-low heat. Fry the garlic for 2 minutes, until pale gold, and lift it out into a mortar.':
    'Das Olivenöl in einer weiten Pfanne bei kleiner bis mittlerer Hitze erwärmen. Den Knoblauch 2 Minuten braten, bis er hellgold ist, und in einen Mörser heben.',
  'Pound the garlic with the cumin, the salt and a spoonful of the lupin beans to a rough paste. Loosen it with the vinegar.':
    'Den Knoblauch mit Kreuzkümmel, Salz und einem Löffel Lupinenkerne zu einer groben Paste zerstoßen. Mit dem Essig lockern.',
  'Turn the heat up to medium and stir the paprika into the oil. After 10 seconds, before it can burn, add the frozen spinach and the rest of the lupin beans.':
    'Die Hitze auf mittel stellen und das Paprikapulver in das Öl rühren. Nach 10 Sekunden, bevor es verbrennt, den tiefgekühlten Spinat und die restlichen Lupinenkerne zugeben.',
  'Cover and cook for 8 minutes, stirring twice, until the spinach has thawed and steams all through.':
    'Zugedeckt 8 Minuten garen und zweimal umrühren, bis der Spinat aufgetaut ist und durch und durch dampft.',
  'Stir in the paste and cook without the lid for 5 minutes more, until the water has gone and the oil shines at the edges. Serve hot or warm with all of the oil.':
    'Die Paste einrühren und ohne Deckel weitere 5 Minuten garen, bis das Wasser weg ist und am Rand das Öl glänzt. Heiß oder warm mit dem ganzen Öl servieren.',
  'Crush the grated coconut with the green chilli, ginger, cumin and turmeric in a mortar, until it is moist and smells strongly of the spices.':
    'Die geriebene Kokosnuss mit grüner Chilischote, Ingwer, Kreuzkümmel und Kurkuma im Mörser zerstoßen, bis sie feucht ist und kräftig nach den Gewürzen duftet.',
  'Heat the rapeseed oil in a wok over medium-high heat. Fry the lupin beans for 5 minutes, until they are golden in spots and their skins crackle.':
    'Das Rapsöl im Wok bei mittlerer bis starker Hitze erhitzen. Die Lupinenkerne 5 Minuten braten, bis sie goldbraune Flecken haben und ihre Haut knistert.',
  'Add the spinach and the salt and stir for 3 minutes, until it steams and most of its water is gone.':
    'Spinat und Salz zugeben und 3 Minuten rühren, bis er dampft und das meiste Wasser weg ist.',
  'Make a hollow in the middle, drop in the coconut and cover it over with the spinach. Put a lid on and steam over low heat for 4 minutes.':
    'In der Mitte eine Mulde machen, die Kokosnuss hineingeben und mit dem Spinat bedecken. Den Deckel auflegen und bei kleiner Hitze 4 Minuten dämpfen.',
  'Mix everything, stir over medium heat for 2 minutes, until dry, then melt in the coconut oil and serve.':
    'Alles mischen, bei mittlerer Hitze 2 Minuten rühren, bis es trocken ist, dann das Kokosöl darin schmelzen lassen und servieren.',
  'Blend the lupin beans with the garlic, salt, vinegar and a few spoonfuls of water for 2 minutes, scraping down the sides, until no lumps are left.':
    'Die Lupinenkerne mit Knoblauch, Salz, Essig und einigen Löffeln Wasser 2 Minuten mixen und dabei die Wände abschaben, bis keine Stückchen mehr zu sehen sind.',
  'With the blender running, trickle in the olive oil, slowly at first, until the skordalia is pale, thick and glossy. Thin it with a little more water if it is stiff.':
    'Bei laufendem Mixer das Olivenöl hineinträufeln, erst langsam, bis die Skordalia hell, dick und glänzend ist. Ist sie zu fest, mit etwas mehr Wasser verdünnen.',
  'Break the chicory into leaves and scoop up the skordalia with them.':
    'Den Chicorée in Blätter zerteilen und die Skordalia damit aufnehmen.',
}
