import type { Dictionary } from '../../dictionary.ts'

export const highEnergyVegetarianPastaMains: Dictionary = {
  'Boil the pasta in a saucepan of plenty of water for 9 to 11 minutes, until just tender. Keep a cup of the cooking water and drain the rest.':
    'Die Nudeln in einem Topf in reichlich Wasser 9 bis 11 Minuten kochen, bis sie gerade gar sind. Eine Tasse Kochwasser aufheben und den Rest abgießen.',
  'Meanwhile stir the garlic and salt into the Greek yogurt in a large bowl and leave it out of the fridge to lose its chill.':
    'Inzwischen Knoblauch und Salz in einer großen Schüssel in den griechischen Joghurt rühren und außerhalb des Kühlschranks stehen lassen, damit er nicht mehr so kalt ist.',
  'Melt the butter in a small frying pan over medium heat for 2 minutes, until it foams and browns lightly. Take it off the heat and stir in the mint and black pepper.':
    'Die Butter in einer kleinen Pfanne bei mittlerer Hitze 2 Minuten zerlassen, bis sie schäumt und leicht bräunt. Vom Herd nehmen und Minze und schwarzen Pfeffer einrühren.',
  'Beat a few spoonfuls of the hot pasta water into the yogurt, so that it turns smooth and warm, then toss the pasta in it.':
    'Einige Löffel vom heißen Nudelwasser unter den Joghurt schlagen, sodass er glatt und warm wird, dann die Nudeln darin wenden.',
  'Heap the pasta on a plate and trickle the mint butter over it.':
    'Die Nudeln auf einen Teller häufen und mit der Minzbutter beträufeln.',
  'Bring a wide saucepan of water to the boil. Beat the ricotta, egg white, nutmeg and salt with a fork, then stir in most of the white flour until a soft dough forms.':
    'Einen weiten Topf mit Wasser zum Kochen bringen. Ricotta, Eiklar, Muskatnuss und Salz mit einer Gabel verquirlen, dann das meiste Weizenmehl einrühren, bis ein weicher Teig entsteht.',
  'Dust the worktop with the rest of the flour, roll the dough into ropes as thick as a thumb and cut them into short gnocchi. This takes about 6 minutes.':
    'Die Arbeitsfläche mit dem restlichen Mehl bestäuben, den Teig zu daumendicken Strängen rollen und in kurze Gnocchi schneiden. Das dauert etwa 6 Minuten.',
  'Simmer the gnocchi in the water for 3 to 4 minutes, until they float and the middle is firm. Lift them out with a slotted spoon.':
    'Die Gnocchi im Wasser 3 bis 4 Minuten köcheln lassen, bis sie oben schwimmen und in der Mitte fest sind. Mit einem Schaumlöffel herausheben.',
  'Warm the olive oil with the lemon juice, lemon zest and a few spoonfuls of the cooking water in a frying pan over medium heat. Toss the gnocchi in it for 1 minute and stir in the basil.':
    'Das Olivenöl mit Zitronensaft, Zitronenschale und einigen Löffeln Kochwasser in einer Pfanne bei mittlerer Hitze erwärmen. Die Gnocchi 1 Minute darin schwenken und das Basilikum einrühren.',
  'Boil the pasta, best as macaroni, in a saucepan of plenty of water for 8 to 10 minutes, until just tender, then drain it.':
    'Die Nudeln, am besten Makkaroni, in einem Topf in reichlich Wasser 8 bis 10 Minuten kochen, bis sie gerade gar sind, dann abgießen.',
  'Meanwhile stir the cornflour into the cold milk in a second saucepan. Bring it to a simmer over medium heat and whisk for 2 minutes, until thick.':
    'Inzwischen in einem zweiten Topf die Maisstärke in die kalte Milch rühren. Bei mittlerer Hitze zum Köcheln bringen und 2 Minuten mit dem Schneebesen rühren, bis die Sauce dick ist.',
  'Take the sauce off the heat, wait for 1 minute, and beat in the butter, cheddar, nutmeg and black pepper until the cheese has melted.':
    'Die Sauce vom Herd nehmen, 1 Minute warten und Butter, Cheddar, Muskatnuss und schwarzen Pfeffer unterschlagen, bis der Käse geschmolzen ist.',
  'Stir in the Greek yogurt, then the hot macaroni, and warm it over the lowest heat for 1 minute without letting it boil.':
    'Den griechischen Joghurt einrühren, dann die heißen Makkaroni, und bei kleinster Hitze 1 Minute erwärmen, ohne dass es kocht.',
}
