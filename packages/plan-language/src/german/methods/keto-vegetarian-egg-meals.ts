import type { Dictionary } from '../../dictionary.ts'

export const ketoVegetarianEggMeals: Dictionary = {
  'Wash the parsley, coriander, dill and spinach, dry them very well and chop them finely, with the spring onion.':
    'Petersilie, Koriandergrün, Dill und Spinat waschen, sehr gut trocknen und mit der Frühlingszwiebel fein hacken.',
  'Beat the eggs with the turmeric, black pepper and salt. Fold in all of the greens; there should be just enough egg to hold them.':
    'Die Eier mit Kurkuma, schwarzem Pfeffer und Salz verquirlen. Alles Grün unterheben; das Ei soll es gerade eben zusammenhalten.',
  'Heat three quarters of the olive oil in a small frying pan over medium-low heat. Spread the mixture in it, cover and cook for 10 minutes, until the top is nearly firm and the edge is brown.':
    'Drei Viertel des Olivenöls in einer kleinen Pfanne bei kleiner bis mittlerer Hitze erhitzen. Die Masse darin verteilen, zudecken und 10 Minuten garen, bis sie oben fast fest und am Rand braun ist.',
  'Cut it into quarters, turn each over, add the rest of the oil at the edge and cook for 4 minutes more, until it is set right through with no liquid egg left.':
    'In Viertel schneiden, jedes umdrehen, das restliche Öl am Rand zugeben und weitere 4 Minuten garen, bis alles durchgestockt und kein Ei mehr flüssig ist.',
  'Serve hot or cold with the yoghurt.': 'Heiß oder kalt mit dem Joghurt servieren.',
  'Heat the grill to high. Grill the green peppers for 10 to 12 minutes, turning them, until the skin is blistered and black in spots. Cover them in a bowl for 10 minutes, then peel them and make a slit down one side to pull out the seeds.':
    'Den Backofengrill auf hoher Stufe vorheizen. Die grünen Paprika 10 bis 12 Minuten grillen und dabei wenden, bis die Haut Blasen wirft und schwarze Flecken hat. In einer Schüssel zugedeckt 10 Minuten ruhen lassen, dann häuten und an einer Seite aufschlitzen, um die Kerne herauszuholen.',
  'Meanwhile blend the tomato with the jalapeño, oregano, salt and a splash of water, and simmer this salsa in a small saucepan for 5 minutes, until it thickens.':
    'Inzwischen die Tomate mit Jalapeño, Oregano, Salz und einem Schuss Wasser mixen und diese Salsa in einem kleinen Topf 5 Minuten köcheln lassen, bis sie dicker wird.',
  'Push the Monterey Jack into the green peppers, close the slits and pat them dry.':
    'Den Monterey Jack in die grünen Paprika stecken, die Schlitze schließen und die Schoten trocken tupfen.',
  'Whisk the whites of the eggs to soft peaks and fold in the yolks, to make a light batter.':
    'Das Eiklar der Eier zu weichem Schnee schlagen und die Eigelbe unterheben, sodass ein lockerer Teig entsteht.',
  'Heat half of the rapeseed oil in a frying pan over medium heat. Drop a mound of batter in the pan for each pepper, lay the pepper in it and spread all of the remaining batter over the top.':
    'Die Hälfte des Rapsöls in einer Pfanne bei mittlerer Hitze erhitzen. Für jede Paprika einen Klecks Teig in die Pfanne geben, die Schote darauflegen und mit dem ganzen restlichen Teig bestreichen.',
  'Fry for 4 minutes, until the underside is golden. Turn carefully, add the rest of the oil and fry for 4 minutes more, until the egg is set right through and the cheese has melted. Serve at once on the salsa.':
    '4 Minuten braten, bis die Unterseite goldbraun ist. Behutsam wenden, das restliche Öl zugeben und weitere 4 Minuten braten, bis das Ei durchgestockt und der Käse geschmolzen ist. Sofort auf der Salsa servieren.',
}
