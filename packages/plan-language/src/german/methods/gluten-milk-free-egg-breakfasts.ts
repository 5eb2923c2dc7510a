import type { Dictionary } from '../../dictionary.ts'

export const glutenMilkFreeEggBreakfasts: Dictionary = {
  'Heat a third of the olive oil in a saucepan over medium heat. Cook the onion, jalapeño, garlic and cumin for 4 minutes until soft.':
    'Ein Drittel des Olivenöls in einem Topf bei mittlerer Hitze erhitzen. Zwiebel, Jalapeño, Knoblauch und Kreuzkümmel 4 Minuten dünsten, bis sie weich sind.',
  'Add the chopped tomatoes and the salt and simmer for 8 minutes until thick. Stir in the black beans and keep warm.':
    'Die gehackten Tomaten und das Salz zugeben und 8 Minuten köcheln lassen, bis die Sauce dick ist. Die schwarzen Bohnen einrühren und warm halten.',
  'Warm the corn tortillas in a dry frying pan for about 30 seconds on each side. Keep them wrapped in a clean cloth.':
    'Die Maistortillas in einer Pfanne ohne Fett auf jeder Seite etwa 30 Sekunden erwärmen. In ein sauberes Tuch gewickelt warm halten.',
  'Add the rest of the oil to the pan over medium-low heat. Crack in the eggs, pour the egg whites around them, cover and cook for 4 to 5 minutes until whites and yolks are set.':
    'Das restliche Öl bei kleiner bis mittlerer Hitze in die Pfanne geben. Die Eier hineinschlagen, das Eiklar rundherum gießen, zudecken und 4 bis 5 Minuten garen, bis Eiklar und Eigelb gestockt sind.',
  'Put the tortillas on a plate, spoon over the bean sauce, lay the eggs on top and scatter with coriander.':
    'Die Tortillas auf einen Teller legen, die Bohnensauce darüberlöffeln, die Eier darauflegen und mit dem Koriandergrün bestreuen.',
  'Boil the potato in a saucepan of water for 7 minutes until just tender. Drain well.':
    'Die Kartoffel in einem Topf mit Wasser 7 Minuten kochen, bis sie gerade gar ist. Gut abgießen.',
  'Heat half of the olive oil in a non-stick frying pan over medium-high heat and fry the potato for 7 minutes until golden. Season with half of the salt and keep warm on a plate.':
    'Die Hälfte des Olivenöls in einer beschichteten Pfanne bei mittlerer bis starker Hitze erhitzen und die Kartoffel 7 Minuten braten, bis sie goldbraun ist. Mit der Hälfte des Salzes würzen und auf einem Teller warm halten.',
  'Heat a little more oil, add the mushrooms and shallot and fry for 5 minutes until browned. Stir in the spinach until it wilts, then tip out.':
    'Etwas mehr Öl erhitzen, Champignons und Schalotte zugeben und 5 Minuten braten, bis sie gebräunt sind. Den Spinat einrühren, bis er zusammenfällt, dann alles herausnehmen.',
  'Beat the eggs and egg whites with the black pepper and the rest of the salt. Heat the last of the oil over medium heat, pour in the eggs and draw the edges to the middle as they set, 3 to 4 minutes, until no liquid egg is left.':
    'Eier und Eiklar mit dem schwarzen Pfeffer und dem restlichen Salz verquirlen. Das letzte Öl bei mittlerer Hitze erhitzen, die Eier hineingießen und 3 bis 4 Minuten lang die Ränder zur Mitte ziehen, wenn sie stocken, bis kein Ei mehr flüssig ist.',
  'Spoon the mushrooms and spinach over one half, fold, scatter with parsley and serve with the potato.':
    'Champignons und Spinat auf eine Hälfte geben, zusammenklappen, mit der Petersilie bestreuen und mit der Kartoffel servieren.',
  'Wrap the tofu in kitchen paper, press it for 5 minutes, then crumble it.':
    'Den Tofu in Küchenpapier wickeln, 5 Minuten beschweren, dann zerbröckeln.',
  'Heat the rapeseed oil in a frying pan over medium-high heat. Fry the carrot and shiitake for 4 minutes until they begin to colour.':
    'Das Rapsöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Möhre und Shiitake 4 Minuten braten, bis sie Farbe annehmen.',
  'Add the tofu, ginger, sugar and salt and fry for 4 minutes, stirring, until most of the moisture is gone.':
    'Tofu, Ingwer, Zucker und Salz zugeben und 4 Minuten unter Rühren braten, bis die meiste Flüssigkeit weg ist.',
  'Pour in the beaten egg and stir for 1 to 2 minutes until it is set in soft crumbs.':
    'Das verquirlte Ei zugießen und 1 bis 2 Minuten rühren, bis es in weichen Krümeln gestockt ist.',
  'Stir in the spring onion and serve over the rice.':
    'Die Frühlingszwiebel einrühren und auf dem Reis servieren.',
  'Blend the egg whites, egg, buckwheat flour, banana, baking powder and cinnamon to a smooth batter. Leave for 5 minutes to thicken.':
    'Eiklar, Ei, Buchweizenmehl, Banane, Backpulver und Zimt zu einem glatten Teig mixen. 5 Minuten quellen lassen.',
  'Warm a non-stick frying pan over medium heat and brush it with some of the rapeseed oil.':
    'Eine beschichtete Pfanne bei mittlerer Hitze erwärmen und mit etwas Rapsöl auspinseln.',
  'Drop in small ladles of batter, scatter a few blueberries on each and cook for 2 to 3 minutes until bubbles break on top.':
    'Kleine Kellen Teig hineingeben, auf jede einige Heidelbeeren streuen und 2 bis 3 Minuten backen, bis oben Bläschen platzen.',
  'Turn and cook for 2 minutes more until firm in the middle. Repeat with the rest of the oil and batter.':
    'Wenden und weitere 2 Minuten backen, bis sie in der Mitte fest sind. Mit dem restlichen Öl und Teig ebenso verfahren.',
  'Stack the pancakes, add the rest of the blueberries and pour over the maple syrup.':
    'Die Pfannkuchen stapeln, die restlichen Heidelbeeren dazugeben und den Ahornsirup darübergießen.',
}
