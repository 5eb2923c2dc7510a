import type { Dictionary } from '../../dictionary.ts'

export const highEnergyVegetarianRiceMains: Dictionary = {
  'Put the rice in a saucepan with three times its volume of boiling water from the kettle. Simmer, half covered, over medium-low heat for 15 minutes, until it is very soft and nearly all of the water is gone.':
    'Den Reis mit der dreifachen Menge kochendem Wasser aus dem Wasserkocher in einen Topf geben. Halb zugedeckt bei kleiner bis mittlerer Hitze 15 Minuten köcheln lassen, bis er sehr weich und fast alles Wasser weg ist.',
  'Meanwhile melt the ghee in a small frying pan over medium heat. Sizzle the cumin and ginger for 1 minute, until they smell toasted, and take the pan off the heat.':
    'Inzwischen das Ghee in einer kleinen Pfanne bei mittlerer Hitze zerlassen. Kreuzkümmel und Ingwer 1 Minute brutzeln lassen, bis sie geröstet duften, und vom Herd nehmen.',
  'Crush the rice roughly with the back of a spoon and stir it off the heat for 2 minutes, so that it stops steaming.':
    'Den Reis mit dem Löffelrücken grob zerdrücken und neben dem Herd 2 Minuten rühren, damit er nicht mehr dampft.',
  'Fold in the Greek yogurt, salt and coriander. Loosen the rice with a splash of cold water until it falls softly from the spoon.':
    'Griechischen Joghurt, Salz und Koriandergrün unterheben. Mit einem Schuss kaltem Wasser lockern, bis der Reis weich vom Löffel fällt.',
  'Pour the hot ghee with its spices over the top and scatter with the pomegranate seeds.':
    'Das heiße Ghee mit den Gewürzen darübergießen und mit den Granatapfelkernen bestreuen.',
  'Meanwhile stir the cornflour into a little of the cold milk, then add the rest of the milk, the egg whites, ginger and white pepper. Mix with a fork until even but not frothy.':
    'Inzwischen die Maisstärke in etwas kalte Milch rühren, dann die restliche Milch, Eiklar, Ingwer und weißen Pfeffer zugeben. Mit einer Gabel gleichmäßig, aber nicht schaumig verrühren.',
  'Heat a spoonful of the rapeseed oil in a wok over high heat. Stir-fry the broccoli with a splash of water for 3 minutes, until just tender, and lift it out.':
    'Einen Löffel Rapsöl im Wok bei starker Hitze erhitzen. Den Brokkoli mit einem Schuss Wasser 3 Minuten pfannenrühren, bis er gerade zart ist, und herausheben.',
  'Turn the heat to medium-low and add the rest of the oil. Pour in the milk mixture and push it slowly from the edge to the middle with a spatula for 4 minutes, until it lies in soft folds, the whites are firm and no liquid egg is left.':
    'Die Hitze auf klein bis mittel stellen und das restliche Öl zugeben. Die Milchmischung hineingießen und 4 Minuten langsam mit dem Pfannenwender vom Rand zur Mitte schieben, bis sie in weichen Falten liegt, das Eiklar fest und nichts mehr flüssig ist.',
  'Slide the folds onto the rice and put the broccoli beside them.':
    'Die Falten auf den Reis gleiten lassen und den Brokkoli danebenlegen.',
  'Put the rice in a saucepan with one and a half times its volume of boiling water from the kettle. Cover and cook on the lowest heat for 12 minutes, then leave to stand off the heat for 5 minutes.':
    'Den Reis mit der anderthalbfachen Menge kochendem Wasser aus dem Wasserkocher in einen Topf geben. Zugedeckt bei kleinster Hitze 12 Minuten garen, dann neben dem Herd 5 Minuten stehen lassen.',
  'Meanwhile heat the sunflower oil in a small frying pan over medium heat and soften the onion for 4 minutes.':
    'Inzwischen das Sonnenblumenöl in einer kleinen Pfanne bei mittlerer Hitze erhitzen und die Zwiebel 4 Minuten weich dünsten.',
  'Add the soy sauce, brown sugar and half a cup of water, bring to a simmer and slide in the tofu. Simmer for 4 minutes, spooning the broth over it.':
    'Sojasauce, braunen Zucker und eine halbe Tasse Wasser zugeben, zum Köcheln bringen und den Tofu hineingleiten lassen. 4 Minuten köcheln lassen und dabei mit der Brühe beschöpfen.',
  'Beat the eggs, pour them over the tofu in a thin stream and cover. Cook on low heat for 3 minutes, until the egg is set right through.':
    'Die Eier verquirlen, in dünnem Strahl über den Tofu gießen und zudecken. Bei kleiner Hitze 3 Minuten garen, bis das Ei durchgestockt ist.',
  'Slide the tofu and egg with all of the broth onto the rice and scatter with the spring onion.':
    'Tofu und Ei mit der ganzen Brühe auf den Reis gleiten lassen und mit der Frühlingszwiebel bestreuen.',
  'Meanwhile whisk the cornflour with the lime juice and soy sauce, add the eggs and egg whites and whisk for 1 minute, until frothy.':
    'Inzwischen die Maisstärke mit Limettensaft und Sojasauce verrühren, Eier und Eiklar zugeben und 1 Minute schaumig schlagen.',
  'Heat the rapeseed oil in a wok over medium-high heat until it shimmers. Pour in the egg from a height, so that it puffs up, and fry for 3 minutes, until brown underneath.':
    'Das Rapsöl im Wok bei mittlerer bis starker Hitze erhitzen, bis es flimmert. Das Ei aus einiger Höhe hineingießen, sodass es aufgeht, und 3 Minuten braten, bis die Unterseite braun ist.',
  'Turn the omelette over and fry it for 2 minutes more, until crisp at the edges and firm right through.':
    'Das Omelett wenden und weitere 2 Minuten braten, bis es an den Rändern knusprig und durch und durch fest ist.',
  'Lay the omelette on the rice with all of its oil and serve it with the cucumber and coriander.':
    'Das Omelett mit seinem ganzen Öl auf den Reis legen und mit Gurke und Koriandergrün servieren.',
  'Put the rice and the bay leaf in a saucepan with twice its volume of boiling water from the kettle. Cover and cook on the lowest heat for 12 minutes, then leave to stand off the heat for 5 minutes.':
    'Reis und Lorbeerblatt mit der doppelten Menge kochendem Wasser aus dem Wasserkocher in einen Topf geben. Zugedeckt bei kleinster Hitze 12 Minuten garen, dann neben dem Herd 5 Minuten stehen lassen.',
  'Meanwhile heat a little of the olive oil in a small saucepan over medium heat. Sizzle the garlic for 1 minute, until pale gold, add the passata and black pepper and simmer for 8 minutes, until thick.':
    'Inzwischen etwas Olivenöl in einem kleinen Topf bei mittlerer Hitze erhitzen. Den Knoblauch 1 Minute brutzeln lassen, bis er hellgold ist, passierte Tomaten und schwarzen Pfeffer zugeben und 8 Minuten köcheln lassen, bis die Sauce dick ist.',
  'Heat the rest of the oil in a frying pan over medium heat. Fry the banana for 1 minute on each side, until golden, and lift it out.':
    'Das restliche Öl in einer Pfanne bei mittlerer Hitze erhitzen. Die Banane auf jeder Seite 1 Minute braten, bis sie goldbraun ist, und herausheben.',
  'Pour the egg whites into the pan, crack the eggs on top and cover. Fry for 5 minutes, until the whites are firm and the yolks have set.':
    'Das Eiklar in die Pfanne gießen, die Eier daraufschlagen und zudecken. 5 Minuten braten, bis das Eiklar fest und das Eigelb gestockt ist.',
  'Take out the bay leaf, press the rice into a cup and turn it out. Spoon the tomato sauce over it and add the eggs and banana.':
    'Das Lorbeerblatt herausnehmen, den Reis in eine Tasse drücken und stürzen. Die Tomatensauce darübergeben und Eier und Banane dazulegen.',
}
