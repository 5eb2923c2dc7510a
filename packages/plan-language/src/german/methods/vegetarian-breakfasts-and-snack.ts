import type { Dictionary } from '../../dictionary.ts'

export const vegetarianBreakfastsAndSnack: Dictionary = {
  'Heat the olive oil in a frying pan over medium heat. Cook the onion and red pepper for 8 minutes, until soft. Stir in the garlic, cumin and paprika for 1 minute.':
    'Das Olivenöl in einer Pfanne bei mittlerer Hitze erhitzen. Zwiebel und rote Paprika 8 Minuten weich dünsten. Knoblauch, Kreuzkümmel und Paprikapulver 1 Minute einrühren.',
  'Add the passata, white beans, black pepper and a splash of water and simmer for 8 minutes, until thick. Stir in the spinach until it wilts.':
    'Passierte Tomaten, weiße Bohnen, schwarzen Pfeffer und einen Schuss Wasser zugeben und 8 Minuten köcheln lassen, bis alles dick ist. Den Spinat einrühren, bis er zusammenfällt.',
  'Whisk the egg whites with a fork and pour them into the sauce in ribbons. Leave for 2 minutes, until they turn white and firm.':
    'Das Eiklar mit einer Gabel verquirlen und in Bändern in die Soße gießen. 2 Minuten stehen lassen, bis es weiß und fest wird.',
  'Make a hollow for each whole egg and crack the eggs in. Cover and cook over low heat for 7 minutes, until both the whites and the yolks are set.':
    'Für jedes ganze Ei eine Mulde machen und die Eier hineinschlagen. Zugedeckt bei kleiner Hitze 7 Minuten garen, bis Eiklar und Eigelb gestockt sind.',
  'Scatter over the feta and parsley and serve at once from the pan.':
    'Mit Feta und Petersilie bestreuen und sofort aus der Pfanne servieren.',
  'Warm the frozen blueberries in a small pan for 4 minutes, until they thaw and run with juice.':
    'Die tiefgekühlten Heidelbeeren in einem kleinen Topf 4 Minuten erwärmen, bis sie auftauen und Saft ziehen.',
  'Blend the cottage cheese, eggs, oats, lemon zest and cinnamon for 1 minute to a thick batter. Let it stand for 5 minutes, so that the oats swell.':
    'Hüttenkäse, Eier, Haferflocken, Zitronenschale und Zimt 1 Minute zu einem dicken Teig mixen. 5 Minuten stehen lassen, damit die Haferflocken quellen.',
  'Melt a little of the butter in a frying pan over medium-low heat. Drop in large spoonfuls of batter and cook for 3 minutes, until the edges look dry and the bottoms are golden.':
    'Etwas Butter in einer Pfanne bei kleiner bis mittlerer Hitze schmelzen. Große Löffel Teig hineingeben und 3 Minuten backen, bis die Ränder trocken aussehen und die Unterseiten goldbraun sind.',
  'Turn and cook for 2 to 3 minutes, until they spring back and no wet batter is left inside. Repeat with the rest of the butter and batter.':
    'Wenden und 2 bis 3 Minuten backen, bis sie auf Druck zurückfedern und innen kein nasser Teig mehr ist. Mit restlicher Butter und restlichem Teig wiederholen.',
  'Serve with the yogurt and the warm blueberries.':
    'Mit dem Joghurt und den warmen Heidelbeeren servieren.',
  'Heat a third of the olive oil in a frying pan over medium heat. Fry the plantain for 3 minutes on each side, until deep gold and soft. Lift it onto a plate.':
    'Ein Drittel des Olivenöls in einer Pfanne bei mittlerer Hitze erhitzen. Die Kochbanane auf jeder Seite 3 Minuten braten, bis sie kräftig goldbraun und weich ist. Auf einen Teller heben.',
  'Meanwhile heat another third of the oil in a saucepan over medium heat. Stir the garlic, jalapeño and cumin in it for 1 minute, then add the tomato and salt and simmer for 8 minutes, until saucy. Add the frozen peas for the last 3 minutes.':
    'Inzwischen ein weiteres Drittel des Öls in einem Topf bei mittlerer Hitze erhitzen. Knoblauch, Jalapeño und Kreuzkümmel 1 Minute darin rühren, dann Tomate und Salz zugeben und 8 Minuten köcheln lassen, bis eine Soße entstanden ist. In den letzten 3 Minuten die tiefgekühlten Erbsen zugeben.',
  'Stir in the black beans and the egg whites and cook for 4 minutes, stirring, until the whites are firm and the beans are piping hot. Add the lime juice.':
    'Schwarze Bohnen und Eiklar einrühren und 4 Minuten unter Rühren garen, bis das Eiklar fest ist und die Bohnen dampfend heiß sind. Den Limettensaft zugeben.',
  'Warm the corn tortillas in a dry frying pan for 30 seconds on each side and put them on a plate.':
    'Die Maistortillas in einer Pfanne ohne Fett auf jeder Seite 30 Sekunden erwärmen und auf einen Teller legen.',
  'Heat the rest of the oil in the same pan over medium heat. Crack in the whole eggs, cover and fry for 5 minutes, until the whites and the yolks are set.':
    'Das restliche Öl in derselben Pfanne bei mittlerer Hitze erhitzen. Die ganzen Eier hineinschlagen, zudecken und 5 Minuten braten, bis Eiklar und Eigelb gestockt sind.',
  'Lay the eggs on the tortillas, spoon over the beans and peas and top with the plantain, queso fresco, spring onion and coriander.':
    'Die Eier auf die Tortillas legen, Bohnen und Erbsen darüberlöffeln und Kochbanane, Queso fresco, Frühlingszwiebel und Koriandergrün daraufgeben.',
  'Stir the fat-free and the whole-milk Greek yogurt together in a bowl until smooth.':
    'Den fettfreien griechischen Joghurt und den aus Vollmilch in einer Schale glatt rühren.',
  'Crush half of the raspberries with a fork and ripple them through the yogurt.':
    'Die Hälfte der Himbeeren mit einer Gabel zerdrücken und in Schlieren durch den Joghurt ziehen.',
  'Top with the rest of the raspberries and the mint and trickle over the honey.':
    'Restliche Himbeeren und Minze daraufgeben und den Honig darüberträufeln.',
}
