import type { Dictionary } from '../../dictionary.ts'

export const leanSnacks: Dictionary = {
  'Scoop the seeds out of the cucumber halves with a teaspoon.':
    'Die Kerne mit einem Teelöffel aus den Gurkenhälften schaben.',
  'Mash the avocado with the lemon juice and black pepper, then stir in the tuna, tomato, spring onion and dill.':
    'Die Avocado mit Zitronensaft und schwarzem Pfeffer zerdrücken, dann Thunfisch, Tomate, Frühlingszwiebel und Dill einrühren.',
  'Heap the filling into the cucumber and serve.': 'Die Füllung in die Gurke häufen und servieren.',
  'Bring a saucepan of water to the boil, lower in the egg and simmer for 9 to 10 minutes until hard.':
    'Einen Topf Wasser zum Kochen bringen, das Ei hineingeben und 9 bis 10 Minuten köcheln lassen, bis es hart ist.',
  'Cool it in cold water, peel it, cut it in half and dust it with the paprika.':
    'In kaltem Wasser abkühlen, schälen, halbieren und mit dem Paprikapulver bestäuben.',
  'Serve with the clementine segments and carrot sticks.':
    'Mit den Clementinenspalten und Möhrenstiften servieren.',
  'Put the turkey in a small saucepan, cover with cold water and add the salt. Bring to a simmer and poach gently for 12 to 15 minutes until it reaches 74 °C in the middle.':
    'Das Putenfleisch in einem kleinen Topf mit kaltem Wasser bedecken und das Salz zugeben. Zum Sieden bringen und 12 bis 15 Minuten sanft gar ziehen lassen, bis es in der Mitte 74 °C erreicht.',
  'Lift it out, let it cool for 5 minutes and slice thinly. Toss with the lime juice and ginger.':
    'Herausheben, 5 Minuten abkühlen lassen und in dünne Scheiben schneiden. Mit Limettensaft und Ingwer mischen.',
  'Lay the turkey, mango, cucumber, avocado and mint on the lettuce leaves, roll them up and serve.':
    'Putenfleisch, Mango, Gurke, Avocado und Minze auf die Salatblätter legen, aufrollen und servieren.',
  'Boil the edamame beans in a saucepan of water for 4 to 5 minutes until hot and tender, then drain well.':
    'Die Edamamebohnen in einem Topf mit Wasser 4 bis 5 Minuten kochen, bis sie heiß und zart sind, dann gut abgießen.',
  'Toss with the olive oil, lime juice, ginger and salt.':
    'Mit Olivenöl, Limettensaft, Ingwer und Salz mischen.',
  'Serve warm or cold with the orange.': 'Warm oder kalt mit der Orange servieren.',
  'Mix the chicken with the rapeseed oil, garlic, ginger, turmeric and salt.':
    'Das Hähnchenfleisch mit Rapsöl, Knoblauch, Ingwer, Kurkuma und Salz mischen.',
  'Thread it onto skewers with the pineapple and red pepper.':
    'Mit Ananas und roter Paprika auf Spieße stecken.',
  'Grill or griddle over high heat for 10 to 12 minutes, turning, until browned and 74 °C inside.':
    'Bei starker Hitze auf dem Grill oder in der Grillpfanne 10 bis 12 Minuten unter Wenden grillen, bis sie gebräunt sind und innen 74 °C erreichen.',
  'Sprinkle with the lime juice and coriander.': 'Mit Limettensaft und Koriandergrün bestreuen.',
  'Heat the olive oil in a frying pan over medium-high heat. Fry the prawns for 2 to 3 minutes, turning once, until pink and opaque all through. Leave to cool a little.':
    'Das Olivenöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Die Garnelen 2 bis 3 Minuten braten und einmal wenden, bis sie rosa und durch und durch undurchsichtig sind. Etwas abkühlen lassen.',
  'Stir the mango, cucumber, avocado, red chilli, mint and lime juice together.':
    'Mango, Gurke, Avocado, rote Chilischote, Minze und Limettensaft verrühren.',
  'Spoon onto the lettuce leaves and top with the prawns.':
    'Auf die Salatblätter löffeln und die Garnelen daraufgeben.',
}
