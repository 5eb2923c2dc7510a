import type { Dictionary } from '../../dictionary.ts'

export const quickVeganMains: Dictionary = {
  'Warm the black beans and sweetcorn in the olive oil in a frying pan over medium heat for 4 minutes. Crush a few of the beans with a fork.':
    'Schwarze Bohnen und Mais im Olivenöl in einer Pfanne bei mittlerer Hitze 4 Minuten erwärmen. Einige Bohnen mit einer Gabel zerdrücken.',
  'Stir the lime juice, coriander and salt into the beans, fill the tortillas and top with the avocado.':
    'Limettensaft, Koriandergrün und Salz in die Bohnen rühren, die Tortillas damit füllen und die Avocado daraufgeben.',
  'Stir in the olive oil, lemon juice and salt with a fork.':
    'Olivenöl, Zitronensaft und Salz mit einer Gabel einrühren.',
  'Fold in the chickpeas, cucumber and mint and serve.':
    'Kichererbsen, Gurke und Minze unterheben und servieren.',
  'Heat the rapeseed oil in a frying pan over high heat. Fry the tofu for 4 minutes, until golden at the edges, then add the ginger and mangetout for 2 minutes.':
    'Das Rapsöl in einer Pfanne bei starker Hitze erhitzen. Den Tofu 4 Minuten braten, bis die Ränder goldbraun sind, dann Ingwer und Zuckerschoten 2 Minuten zugeben.',
  'Add the rice noodles, lime juice and salt, toss for a minute and serve.':
    'Reisnudeln, Limettensaft und Salz zugeben, eine Minute schwenken und servieren.',
  'Boil the edamame for 5 minutes, then drain and cool them under the tap.':
    'Die Edamame 5 Minuten kochen, dann abgießen und unter dem Wasserhahn abkühlen.',
  'Meanwhile cover the rice noodles with boiling water and leave them for 5 to 6 minutes, until tender. Drain and cool them too.':
    'Inzwischen die Reisnudeln mit kochendem Wasser bedecken und 5 bis 6 Minuten ziehen lassen, bis sie zart sind. Ebenfalls abgießen und abkühlen.',
  'Stir the rapeseed oil, lime juice and salt together, toss everything with the carrot, cucumber and coriander, and serve.':
    'Rapsöl, Limettensaft und Salz verrühren, alles mit Möhre, Gurke und Koriandergrün mischen und servieren.',
  'Warm the olive oil with the cumin in a frying pan over medium heat for a minute, until it smells good.':
    'Das Olivenöl mit dem Kreuzkümmel in einer Pfanne bei mittlerer Hitze eine Minute erwärmen, bis es gut duftet.',
  'Add the lentils and salt and stir for 3 minutes, until hot.':
    'Linsen und Salz zugeben und 3 Minuten rühren, bis sie heiß sind.',
  'Take the pan off the heat, fold in the carrot, lemon juice and mint, and serve.':
    'Die Pfanne vom Herd nehmen, Möhre, Zitronensaft und Minze unterheben und servieren.',
  'Put the soy mince, passata, paprika, cumin, cayenne and salt in a saucepan with a splash of boiling water and bring to the boil.':
    'Sojagranulat, passierte Tomaten, Paprikapulver, Kreuzkümmel, Cayennepfeffer und Salz mit einem Schuss kochendem Wasser in einem Topf aufkochen.',
  'Stir in the kidney beans and olive oil and simmer for 6 minutes, until the mince is tender and the sauce thick.':
    'Kidneybohnen und Olivenöl einrühren und 6 Minuten köcheln lassen, bis das Granulat zart und die Soße dick ist.',
  'Warm the corn tortillas in a dry frying pan for 20 seconds a side and serve them with the chilli.':
    'Die Maistortillas in einer Pfanne ohne Fett auf jeder Seite 20 Sekunden erwärmen und zum Chili servieren.',
  'Stir the olive oil, lime juice and salt together in a bowl.':
    'Olivenöl, Limettensaft und Salz in einer Schüssel verrühren.',
  'Add the lupin beans and sweetcorn and turn them in the dressing.':
    'Lupinenkerne und Mais zugeben und im Dressing wenden.',
  'Fold in the avocado and coriander and serve.':
    'Avocado und Koriandergrün unterheben und servieren.',
  'Heat the olive oil with the paprika in a frying pan over medium heat for half a minute.':
    'Das Olivenöl mit dem Paprikapulver in einer Pfanne bei mittlerer Hitze eine halbe Minute erhitzen.',
  'Add the butter beans and salt and stir for 4 minutes, until hot; crush a few to thicken the pan.':
    'Limabohnen und Salz zugeben und 4 Minuten rühren, bis sie heiß sind; einige zerdrücken, damit es sämig wird.',
  'Stir in the spinach until it wilts, add the cider vinegar and serve.':
    'Den Spinat einrühren, bis er zusammenfällt, den Apfelessig zugeben und servieren.',
}
