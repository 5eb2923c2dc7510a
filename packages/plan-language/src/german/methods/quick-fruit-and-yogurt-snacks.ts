import type { Dictionary } from '../../dictionary.ts'

export const quickFruitAndYogurtSnacks: Dictionary = {
  'Put the Greek yoghurt, milk, mango, lemon juice and cardamom in a blender with a handful of ice or a splash of cold water.':
    'Griechischen Joghurt, Milch, Mango, Zitronensaft und Kardamom mit einer Handvoll Eis oder einem Schuss kaltem Wasser in den Mixer geben.',
  'Blend for 1 minute, until smooth and frothy on top.':
    '1 Minute mixen, bis alles glatt und oben schaumig ist.',
  'Pour into a tall glass and drink cold.': 'In ein hohes Glas gießen und kalt trinken.',
  'Pat the grated cucumber dry between two sheets of kitchen paper.':
    'Die geriebene Gurke zwischen zwei Blättern Küchenpapier trocken tupfen.',
  'Mix the cucumber with the Greek yoghurt, garlic, lemon juice, dill and salt.':
    'Die Gurke mit griechischem Joghurt, Knoblauch, Zitronensaft, Dill und Salz mischen.',
  'Trickle the olive oil over the dip and eat it with the carrot and red pepper sticks.':
    'Das Olivenöl über den Dip träufeln und mit den Möhren- und Paprikastiften essen.',
  'Put the apple, lemon juice, cinnamon and a few spoonfuls of water in a saucepan and bring to a simmer.':
    'Apfel, Zitronensaft, Zimt und einige Löffel Wasser in einem Topf zum Köcheln bringen.',
  'Cover and cook on low heat for 12 minutes, stirring twice, until the pieces collapse. Beat them smooth with a spoon, or leave them coarse.':
    'Zugedeckt bei kleiner Hitze 12 Minuten garen und zweimal umrühren, bis die Stücke zerfallen. Mit einem Löffel glatt schlagen oder stückig lassen.',
  'Let the compote cool for a few minutes, or chill it, and spoon it over the Greek yoghurt.':
    'Das Kompott einige Minuten abkühlen lassen oder kalt stellen und über den griechischen Joghurt löffeln.',
  'Spread the watermelon cubes on a plate and sprinkle with the lime juice.':
    'Die Wassermelonenwürfel auf einem Teller verteilen und mit dem Limettensaft beträufeln.',
  'Crumble over the feta, scatter with the mint and black pepper and eat cold.':
    'Den Feta darüberbröckeln, mit Minze und schwarzem Pfeffer bestreuen und kalt essen.',
  'Mash the mackerel lightly with the lemon juice, dill and black pepper.':
    'Die Makrele mit Zitronensaft, Dill und schwarzem Pfeffer leicht zerdrücken.',
  'Lay half of the apple slices on the crispbread and pile the mackerel on top.':
    'Die Hälfte der Apfelscheiben auf das Knäckebrot legen und die Makrele daraufhäufen.',
  'Eat while the crispbread snaps, with the rest of the apple.':
    'Essen, solange das Knäckebrot knackt, mit dem restlichen Apfel dazu.',
  'Spread the peanut butter over the rice cakes, right to the edge.':
    'Das Erdnussmus bis zum Rand auf die Reiswaffeln streichen.',
  'Lay the banana slices on top, press them in lightly and dust with the cinnamon.':
    'Die Bananenscheiben darauflegen, leicht andrücken und mit dem Zimt bestäuben.',
  'Eat at once, while the rice cakes are crisp.':
    'Sofort essen, solange die Reiswaffeln knusprig sind.',
}
