import type { Dictionary } from '../../dictionary.ts'

export const veganProteinSnacks: Dictionary = {
  'Lay the tofu cubes on a plate and pour off any water.':
    'Die Tofuwürfel auf einen Teller legen und das Wasser abgießen.',
  'Scatter over the spring onion, ginger, white pepper and salt.':
    'Mit Frühlingszwiebel, Ingwer, weißem Pfeffer und Salz bestreuen.',
  'Heat the rapeseed oil in a small frying pan over high heat for 1 minute, until it shimmers. Pour it over the spring onion so that it sizzles, and eat at once.':
    'Das Rapsöl in einer kleinen Pfanne bei starker Hitze 1 Minute erhitzen, bis es schimmert. Über die Frühlingszwiebel gießen, dass es zischt, und sofort essen.',
  'Rinse the sliced onion under cold water, squeeze it and put it in a bowl with the lime juice and salt for 2 minutes.':
    'Die Zwiebelscheiben unter kaltem Wasser abspülen, ausdrücken und mit Limettensaft und Salz 2 Minuten in einer Schüssel ziehen lassen.',
  'Add the lupin beans, tomato, orange juice, olive oil and coriander and stir well.':
    'Lupinenkerne, Tomate, Orangensaft, Olivenöl und Koriandergrün zugeben und gut umrühren.',
  'Serve it in its juices and scatter over the popcorn at the last moment, so that it stays crisp.':
    'Im eigenen Saft servieren und das Popcorn erst im letzten Moment darüberstreuen, damit es knusprig bleibt.',
  'Cover the frozen peas with boiling water in a bowl, leave them for 3 minutes, until hot through, and drain.':
    'Die tiefgekühlten Erbsen in einer Schüssel mit kochendem Wasser bedecken, 3 Minuten ziehen lassen, bis sie durch und durch heiß sind, und abgießen.',
  'Blend the peas with the lupin beans, olive oil, lemon juice, mint, salt and a splash of water for 2 minutes, until as smooth as you like it.':
    'Die Erbsen mit Lupinenkernen, Olivenöl, Zitronensaft, Minze, Salz und einem Schuss Wasser 2 Minuten mixen, so fein, wie man es mag.',
  'Spoon into a bowl and eat with the cucumber sticks.':
    'In eine Schale löffeln und mit den Gurkenstiften essen.',
  'Put the silken tofu, papaya, sugar and lime juice in a blender with a handful of ice or a splash of cold water.':
    'Seidentofu, Papaya, Zucker und Limettensaft mit einer Handvoll Eis oder einem Schuss kaltem Wasser in den Mixer geben.',
  'Blend for 1 minute, until smooth and frothy.': '1 Minute glatt und schaumig mixen.',
  'Pour into a tall glass and drink at once.': 'In ein hohes Glas gießen und sofort trinken.',
  'Warm the olive oil in a saucepan over medium heat. Stir in the garlic, cumin and paprika for 30 seconds, until fragrant.':
    'Das Olivenöl in einem Topf bei mittlerer Hitze erwärmen. Knoblauch, Kreuzkümmel und Paprikapulver 30 Sekunden einrühren, bis sie duften.',
  'Add the cooked broad beans and a splash of water, cover and heat for 4 minutes, until steaming.':
    'Die gegarten dicken Bohnen und einen Schuss Wasser zugeben, zudecken und 4 Minuten erhitzen, bis sie dampfen.',
  'Toss with the lemon juice and salt and eat warm, slipping off the skins if they are tough.':
    'Mit Zitronensaft und Salz mischen und warm essen; zähe Häute dabei abziehen.',
}
