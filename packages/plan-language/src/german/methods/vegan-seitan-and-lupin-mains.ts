import type { Dictionary } from '../../dictionary.ts'

export const veganSeitanAndLupinMains: Dictionary = {
  'Mix the vital wheat gluten with the garlic powder and half each of the cumin, ground coriander seed, paprika and salt. Stir in the tomato paste and enough cold water to make a firm dough, then knead it for 3 minutes until springy.':
    'Das Weizengluten mit dem Knoblauchpulver und je der Hälfte von Kreuzkümmel, gemahlenem Koriandersamen, Paprikapulver und Salz mischen. Tomatenmark und so viel kaltes Wasser einrühren, dass ein fester Teig entsteht, dann 3 Minuten elastisch kneten.',
  'Press the dough out as thick as a finger and simmer it in gently bubbling water, covered, for 25 minutes, until firm right through. Drain this seitan and slice it thinly.':
    'Den Teig fingerdick flach drücken und zugedeckt in sanft siedendem Wasser 25 Minuten garen, bis er durch und durch fest ist. Diesen Seitan abgießen und in dünne Scheiben schneiden.',
  'Toss the red cabbage, tomato and cucumber with half of the lemon juice, a third of the olive oil and half of the remaining salt.':
    'Rotkohl, Tomate und Gurke mit der Hälfte des Zitronensafts, einem Drittel des Olivenöls und der Hälfte des übrigen Salzes mischen.',
  'Put the couscous in a bowl, pour over just enough boiling water to cover it, put a plate on top and leave it for 5 minutes. Fork it up with the mint, the parsley and the last of the salt.':
    'Den Couscous in einer Schüssel knapp mit kochendem Wasser bedecken, einen Teller darauflegen und 5 Minuten ziehen lassen. Mit einer Gabel lockern und dabei Minze, Petersilie und das letzte Salz unterheben.',
  'Heat the rest of the olive oil in a frying pan over medium-high heat. Fry the seitan with the cinnamon and the rest of the spices for 6 minutes, until crisp and brown, then add the rest of the lemon juice.':
    'Das restliche Olivenöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Den Seitan mit dem Zimt und den restlichen Gewürzen 6 Minuten knusprig und braun braten, dann den restlichen Zitronensaft zugeben.',
  'Pile the seitan on the couscous with the salad beside it.':
    'Den Seitan auf den Couscous häufen, den Salat daneben.',
  'Mix the vital wheat gluten with half of the salt, then stir in the tomato paste and enough cold water to make a firm dough. Knead it for 3 minutes until springy.':
    'Das Weizengluten mit der Hälfte des Salzes mischen, dann Tomatenmark und so viel kaltes Wasser einrühren, dass ein fester Teig entsteht. 3 Minuten elastisch kneten.',
  'Press the dough out as thick as a finger and simmer it in gently bubbling water, covered, for 25 minutes, until firm right through. Lift out this seitan and cut it into strips.':
    'Den Teig fingerdick flach drücken und zugedeckt in sanft siedendem Wasser 25 Minuten garen, bis er durch und durch fest ist. Diesen Seitan herausheben und in Streifen schneiden.',
  'Stir the cornflour, brown sugar, vinegar and the rest of the salt into a few spoonfuls of cold water.':
    'Maisstärke, braunen Zucker, Essig und restliches Salz in einige Löffel kaltes Wasser rühren.',
  'Heat the rapeseed oil in a wok over high heat. Fry the seitan for 4 minutes, until brown, add the onion, broccoli and red pepper and stir-fry for 4 minutes, with a splash of water to steam them.':
    'Das Rapsöl im Wok bei starker Hitze erhitzen. Den Seitan 4 Minuten braun braten, Zwiebel, Brokkoli und rote Paprika zugeben und 4 Minuten pfannenrühren, mit einem Schuss Wasser, damit sie dämpfen.',
  'Add the garlic, ginger and black pepper and toss for 1 minute. Pour in the cornflour mixture and stir until it turns glossy and coats everything. Serve with the rice.':
    'Knoblauch, Ingwer und schwarzen Pfeffer zugeben und 1 Minute schwenken. Die angerührte Stärke zugießen und rühren, bis sie glänzt und alles überzieht. Mit dem Reis servieren.',
  'Put the potato in a saucepan of cold water, bring to the boil and simmer for 12 minutes, until nearly tender.':
    'Die Kartoffel in einem Topf mit kaltem Wasser aufkochen und 12 Minuten köcheln lassen, bis sie fast zart ist.',
  'Add the green beans and cook for 4 minutes more. Tip in the lupin beans for the last minute to warm them through, then drain well.':
    'Die grünen Bohnen zugeben und noch 4 Minuten kochen. In der letzten Minute die Lupinenkerne zum Erwärmen zugeben, dann gut abgießen.',
  'Whisk the olive oil with the red wine vinegar, garlic, oregano, salt and black pepper in a large bowl.':
    'Das Olivenöl in einer großen Schüssel mit Rotweinessig, Knoblauch, Oregano, Salz und schwarzem Pfeffer verrühren.',
  'Toss in the hot vegetables with the tomato, black olives and capers and leave for 5 minutes to soak up the dressing.':
    'Das heiße Gemüse mit Tomate, schwarzen Oliven und Kapern darin wenden und 5 Minuten ziehen lassen, bis es das Dressing aufgenommen hat.',
  'Fold in the rocket and basil and serve warm or cold.':
    'Rucola und Basilikum unterheben und warm oder kalt servieren.',
}
