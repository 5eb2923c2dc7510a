import type { Dictionary } from '../../dictionary.ts'

export const ketoVegetarianLightSaltCheeseMeals: Dictionary = {
  'Warm the olive oil in a saucepan over medium heat and soften the spring onion and garlic for 3 minutes.':
    'Das Olivenöl in einem Topf bei mittlerer Hitze erwärmen und Frühlingszwiebel und Knoblauch darin 3 Minuten weich dünsten.',
  'Add the frozen broccoli and enough water to come halfway up. Cover and boil for 8 minutes, until quite tender.':
    'Den tiefgekühlten Brokkoli und so viel Wasser zugeben, dass es bis zur halben Höhe reicht. Zudecken und 8 Minuten kochen, bis er ganz weich ist.',
  'Pour in the cream, nutmeg and white pepper, blend until smooth and bring back to a bare simmer.':
    'Sahne, Muskatnuss und weißen Pfeffer zugeben, glatt pürieren und noch einmal knapp bis zum Sieden bringen.',
  'Take the soup off the heat and stir in the cheddar, a handful at a time, until it has melted.':
    'Die Suppe vom Herd nehmen und den Cheddar eine Handvoll nach der anderen einrühren, bis er geschmolzen ist.',
  'Boil the green beans in a saucepan of water for 6 minutes, until just tender. Drain and cool them under cold water.':
    'Die grünen Bohnen in einem Topf mit Wasser 6 Minuten kochen, bis sie gerade zart sind. Abgießen und mit kaltem Wasser abkühlen.',
  "Heat the grill. Lay the goat's cheese on a lined tray, brush it with a little of the olive oil and sprinkle with the thyme. Grill for 4 minutes, until soft and brown in spots.":
    'Den Backofengrill vorheizen. Den Ziegenkäse auf ein mit Backpapier belegtes Blech legen, mit etwas Olivenöl bestreichen und mit dem Thymian bestreuen. 4 Minuten grillen, bis er weich ist und braune Flecken hat.',
  'Whisk the rest of the oil with the lemon juice and black pepper and toss it with the lettuce, radish and green beans.':
    'Das restliche Öl mit Zitronensaft und schwarzem Pfeffer verrühren und mit Salat, Radieschen und grünen Bohnen mischen.',
  'Lay the hot cheese on the salad and eat at once.':
    'Den heißen Käse auf den Salat legen und sofort essen.',
  'Char the whole green peppers under a hot grill for 10 minutes, turning them, until the skin is black in patches. Cover them for 5 minutes, rub off the skin and cut the flesh into strips.':
    'Die ganzen grünen Paprika unter dem heißen Backofengrill 10 Minuten rösten und dabei wenden, bis die Haut schwarze Stellen hat. 5 Minuten zudecken, die Haut abreiben und das Fleisch in Streifen schneiden.',
  'Heat the rapeseed oil in a frying pan over medium heat. Fry the spring onion and jalapeño for 2 minutes, then stir in the pepper strips and oregano for 1 minute.':
    'Das Rapsöl in einer Pfanne bei mittlerer Hitze erhitzen. Frühlingszwiebel und Jalapeño 2 Minuten braten, dann Paprikastreifen und Oregano 1 Minute einrühren.',
  'Pour in the cream and let it bubble for 2 minutes, until it coats the strips.':
    'Die Sahne zugießen und 2 Minuten sprudeln lassen, bis sie die Streifen überzieht.',
  'Scatter in the Monterey Jack, cover for 1 minute, until it melts, and finish with the coriander.':
    'Den Monterey Jack darüberstreuen, 1 Minute zudecken, bis er schmilzt, und mit dem Koriandergrün abschließen.',
  'Take the mozzarella out of the fridge while you slice the rest, so that it loses its chill.':
    'Den Mozzarella aus dem Kühlschrank nehmen, während alles andere geschnitten wird, damit er nicht mehr so kalt ist.',
  'Toss the rocket with half of the olive oil and half of the lemon juice and spread it on a plate.':
    'Den Rucola mit der Hälfte des Olivenöls und der Hälfte des Zitronensafts mischen und auf einem Teller verteilen.',
  'Lay the mozzarella, avocado and tomato over it in turn, like roof tiles.':
    'Mozzarella, Avocado und Tomate abwechselnd wie Dachziegel darauflegen.',
  'Pour over the rest of the oil and lemon juice, scatter with the basil and black pepper and leave for 3 minutes before eating.':
    'Mit dem restlichen Öl und Zitronensaft übergießen, mit Basilikum und schwarzem Pfeffer bestreuen und vor dem Essen 3 Minuten stehen lassen.',
  'Boil the frozen cauliflower in a saucepan of water for 8 minutes, until it falls apart. Drain it well and let it steam dry for 2 minutes.':
    'Den tiefgekühlten Blumenkohl in einem Topf mit Wasser 8 Minuten kochen, bis er zerfällt. Gut abgießen und 2 Minuten ausdampfen lassen.',
  'Blend the cauliflower with the butter and cream until quite smooth and return it to the pan over low heat with the garlic and white pepper.':
    'Den Blumenkohl mit Butter und Sahne ganz glatt pürieren und mit Knoblauch und weißem Pfeffer bei kleiner Hitze zurück in den Topf geben.',
  'Beat in the mozzarella, a handful at a time, for 4 minutes, until the mash pulls off the spoon in long strands.':
    'Den Mozzarella eine Handvoll nach der anderen 4 Minuten lang unterschlagen, bis das Püree in langen Fäden vom Löffel zieht.',
  'Dress the rocket with the olive oil and lemon juice and serve it beside the hot aligot.':
    'Den Rucola mit Olivenöl und Zitronensaft anmachen und zum heißen Aligot servieren.',
  "Mash the goat's cheese with the dill, lemon zest, black pepper, olive oil and a spoonful of water until soft.":
    'Den Ziegenkäse mit Dill, Zitronenschale, schwarzem Pfeffer, Olivenöl und einem Löffel Wasser weich zerdrücken.',
  'Stir in the radish.': 'Die Radieschen einrühren.',
  'Brush the cut avocado with the lemon juice, heap the filling into the hollows and eat with a spoon.':
    'Die aufgeschnittene Avocado mit dem Zitronensaft bestreichen, die Füllung in die Mulden häufen und mit dem Löffel essen.',
}
