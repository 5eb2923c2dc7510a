import type { Dictionary } from '../../dictionary.ts'

export const veganWheatBreakfasts: Dictionary = {
  'Stir the semolina in a dry saucepan over medium heat for 4 minutes, until it smells sweet but has not coloured. Tip it onto a plate.':
    'Den Grieß in einem Topf ohne Fett bei mittlerer Hitze 4 Minuten unter Rühren rösten, bis er süß duftet, aber keine Farbe hat. Auf einen Teller geben.',
  'Heat the rapeseed oil in the same pan. Sizzle the cumin for 20 seconds, then cook the onion, carrot, ginger and green chilli for 5 minutes, until soft.':
    'Das Rapsöl im selben Topf erhitzen. Den Kreuzkümmel 20 Sekunden knistern lassen, dann Zwiebel, Möhre, Ingwer und grüne Chilischote 5 Minuten weich dünsten.',
  "Add the peas, the salt and two and a half times the semolina's volume of water and bring it to the boil.":
    'Erbsen, Salz und das zweieinhalbfache Volumen des Grießes an Wasser zugeben und aufkochen.',
  'Turn the heat to low and rain in the semolina while you stir, so that no lumps form. Cover and cook for 3 minutes, until all the water is taken up and the grains are soft.':
    'Die Hitze klein stellen und den Grieß unter Rühren einrieseln lassen, damit keine Klümpchen entstehen. Zugedeckt 3 Minuten garen, bis alles Wasser aufgenommen ist und die Körner weich sind.',
  'Fluff it with a fork and fold in the lemon juice and fresh coriander.':
    'Mit einer Gabel lockern und Zitronensaft und frisches Koriandergrün unterheben.',
  'Bring the orange juice to the boil in a saucepan with a splash of water, the salt and half of the cinnamon.':
    'Den Orangensaft mit einem Schuss Wasser, dem Salz und der Hälfte des Zimts in einem Topf aufkochen.',
  'Take it off the heat and stir in the couscous, which should be just covered; add a little boiling water if it is not. Cover and leave for 5 minutes.':
    'Vom Herd nehmen und den Couscous einrühren; er soll knapp bedeckt sein, sonst etwas kochendes Wasser zugeben. Zugedeckt 5 Minuten ziehen lassen.',
  'Pour over the olive oil and rub the couscous with a fork until every grain stands apart.':
    'Das Olivenöl darübergießen und den Couscous mit einer Gabel reiben, bis jedes Korn einzeln ist.',
  'Heap it on a plate, lay the clementine segments around it and dust with the brown sugar and the rest of the cinnamon.':
    'Auf einen Teller häufen, die Clementinenspalten darumlegen und mit braunem Zucker und restlichem Zimt bestäuben.',
  'Toast the slices of bread until golden and crisp on both sides.':
    'Die Brotscheiben auf beiden Seiten goldbraun und knusprig toasten.',
  'Rub each hot slice with the cut side of the garlic clove, more or less hard as you like it, and chop what is left of the garlic very finely.':
    'Jede heiße Scheibe mit der Schnittfläche der Knoblauchzehe einreiben, nach Geschmack mehr oder weniger kräftig, und den übrigen Knoblauch sehr fein hacken.',
  'Grate the tomato halves on the coarse side of a grater, down to the skin, and stir in the chopped garlic.':
    'Die Tomatenhälften auf der groben Seite der Reibe bis auf die Haut reiben und den gehackten Knoblauch einrühren.',
  'Spoon the tomato over the toast, pour over the olive oil and serve with a glass of the orange juice.':
    'Die Tomate auf das Brot löffeln, mit dem Olivenöl übergießen und mit einem Glas Orangensaft servieren.',
}
