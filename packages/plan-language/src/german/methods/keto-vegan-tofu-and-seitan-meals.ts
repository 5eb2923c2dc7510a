import type { Dictionary } from '../../dictionary.ts'

export const ketoVeganTofuAndSeitanMeals: Dictionary = {
  'Put the silken tofu, strawberries, coconut milk, vanilla flavouring and lime juice in a blender with a handful of ice. Blend for 1 minute, until smooth.':
    'Seidentofu, Erdbeeren, Kokosmilch, Vanillearoma und Limettensaft mit einer Handvoll Eis in den Mixer geben. 1 Minute mixen, bis alles glatt ist.',
  'Spoon in the avocado and blend for 30 seconds more, until the shake is thick and holds soft peaks.':
    'Die Avocado hineinlöffeln und weitere 30 Sekunden mixen, bis der Shake dick ist und weiche Spitzen hält.',
  'Pour into a tall glass and drink at once, or eat it with a spoon, before the avocado darkens.':
    'In ein hohes Glas gießen und sofort trinken oder löffeln, bevor die Avocado dunkel wird.',
  'Mix the vital wheat gluten with the paprika, cumin and half of the salt. Stir in enough water for a firm dough, knead it for 2 minutes and press it flat, half a finger thick.':
    'Das Weizengluten mit Paprikapulver, Kreuzkümmel und der Hälfte des Salzes mischen. So viel Wasser einrühren, dass ein fester Teig entsteht, 2 Minuten kneten und einen halben Finger dick flach drücken.',
  'Lay this seitan in a saucepan of barely simmering water, cover and cook for 20 minutes, turning once, until firm all through. Drain it, pat it dry and cut it into strips.':
    'Diesen Seitan in einem Topf in kaum siedendes Wasser legen, zudecken und 20 Minuten garen, dabei einmal wenden, bis er durch und durch fest ist. Abgießen, trocken tupfen und in Streifen schneiden.',
  'Meanwhile heat half of the olive oil in a frying pan over medium heat. Fry the courgette with the green chilli for 6 minutes, until golden at the edges, then stir in the tomato and the rest of the salt for 3 minutes, until the tomato falls apart. Lift everything out onto a plate.':
    'Inzwischen die Hälfte des Olivenöls in einer Pfanne bei mittlerer Hitze erhitzen. Die Zucchini mit der grünen Chilischote 6 Minuten braten, bis die Ränder goldbraun sind, dann Tomate und restliches Salz einrühren und 3 Minuten garen, bis die Tomate zerfällt. Alles auf einen Teller heben.',
  'Turn the heat up to medium-high, add the rest of the oil and fry the seitan for 3 minutes, until brown and crisp.':
    'Die Hitze auf mittel bis stark stellen, das restliche Öl zugeben und den Seitan 3 Minuten braten, bis er braun und knusprig ist.',
  'Return the courgette to the pan, stir in the coriander and serve with the avocado.':
    'Die Zucchini in die Pfanne zurückgeben, das Koriandergrün einrühren und mit der Avocado servieren.',
  'Mix the vital wheat gluten with the cumin and enough water for a firm dough. Knead it for 3 minutes, leave it for 5 minutes and cut this seitan into thumb-sized pieces.':
    'Das Weizengluten mit dem Kreuzkümmel und so viel Wasser mischen, dass ein fester Teig entsteht. 3 Minuten kneten, 5 Minuten ruhen lassen und diesen Seitan in daumengroße Stücke schneiden.',
  'Warm a third of the olive oil in a tagine or wide saucepan over medium heat. Stir in the garlic, ginger, turmeric, paprika and saffron for 1 minute, then pour in enough water to stand two fingers high and add the salt.':
    'Ein Drittel des Olivenöls in einer Tajine oder einem weiten Topf bei mittlerer Hitze erwärmen. Knoblauch, Ingwer, Kurkuma, Paprikapulver und Safran 1 Minute einrühren, dann zwei Finger hoch Wasser zugießen und salzen.',
  'When it barely simmers, drop in the seitan, which will swell. Cover and simmer very gently for 30 minutes, turning the pieces once, until they are firm all through.':
    'Wenn es gerade eben siedet, den Seitan hineingeben; er geht auf. Zudecken und 30 Minuten ganz sanft köcheln lassen, die Stücke dabei einmal wenden, bis sie durch und durch fest sind.',
  'Add the courgette, olives, lemon zest and the rest of the oil. Cook without the lid over medium heat for 12 minutes, until the courgette is tender and the broth has boiled down to a glossy sauce.':
    'Zucchini, Oliven, Zitronenschale und das restliche Öl zugeben. Ohne Deckel bei mittlerer Hitze 12 Minuten garen, bis die Zucchini zart ist und die Brühe zu einer glänzenden Soße eingekocht ist.',
  'Stir in the lemon juice and coriander and serve with all of the sauce. What is for later keeps in the fridge and reheats gently with a splash of water.':
    'Zitronensaft und Koriandergrün einrühren und mit der ganzen Soße servieren. Was für später ist, hält sich im Kühlschrank und wird mit einem Schuss Wasser sanft aufgewärmt.',
  'Peel the courgette lengthways into ribbons with a vegetable peeler. Pat the ribbons and the tofu dry.':
    'Die Zucchini mit dem Sparschäler längs in Bänder hobeln. Bänder und Tofu trocken tupfen.',
  'Heat half of the olive oil in a large frying pan over medium-high heat. Fry the tofu with the salt for 8 minutes, turning it now and then, until crisp and golden, and lift it out.':
    'Die Hälfte des Olivenöls in einer großen Pfanne bei mittlerer bis starker Hitze erhitzen. Den Tofu mit dem Salz 8 Minuten braten und ab und zu wenden, bis er knusprig und goldbraun ist, dann herausheben.',
  'Turn the heat down to medium. Stir the garlic and dried chilli in the rest of the oil for 1 minute, then add the tomatoes, olives and capers and simmer for 5 minutes, until thick.':
    'Die Hitze auf mittel stellen. Knoblauch und getrocknete Chilischote 1 Minute im restlichen Öl rühren, dann Tomaten, Oliven und Kapern zugeben und 5 Minuten köcheln lassen, bis die Soße dick ist.',
  'Toss the courgette ribbons in the sauce for 2 minutes, until they bend but keep some bite. Top with the tofu and parsley.':
    'Die Zucchinibänder 2 Minuten in der Soße schwenken, bis sie sich biegen, aber noch Biss haben. Tofu und Petersilie daraufgeben.',
  'Boil the edamame for 5 minutes, until tender. Drain them, cool them under cold water and shake them dry.':
    'Die Edamame 5 Minuten kochen, bis sie zart sind. Abgießen, mit kaltem Wasser abkühlen und trocken schütteln.',
  'Blend the edamame with the olive oil, lime juice, salt and a spoonful of water to a coarse paste. Add the avocado and mash it in with a fork, leaving some lumps.':
    'Die Edamame mit Olivenöl, Limettensaft, Salz und einem Löffel Wasser zu einer groben Paste mixen. Die Avocado zugeben und mit einer Gabel einarbeiten, sodass einige Stückchen bleiben.',
  'Stir in the jalapeño and coriander, spoon into the cos lettuce leaves and eat at once.':
    'Jalapeño und Koriandergrün einrühren, in die Römersalatblätter löffeln und sofort essen.',
}
