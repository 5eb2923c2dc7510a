import type { Dictionary } from '../../dictionary.ts'

export const veganPulseSnacks: Dictionary = {
  'Heat the oven to 200 °C. Dry the chickpeas very well on a clean cloth, rubbing off any loose skins.':
    'Den Backofen auf 200 °C vorheizen. Die Kichererbsen auf einem sauberen Tuch sehr gut trocknen und lose Häute abreiben.',
  'Toss them on a baking tray with the olive oil, paprika, cumin and garlic powder and spread them out in one layer.':
    'Auf einem Blech mit Olivenöl, Paprikapulver, Kreuzkümmel und Knoblauchpulver mischen und in einer Schicht ausbreiten.',
  'Roast for 30 minutes, shaking the tray twice, until crisp and deep gold.':
    '30 Minuten rösten und das Blech zweimal rütteln, bis sie knusprig und kräftig goldbraun sind.',
  'Sprinkle with the lemon juice and eat warm, or let them cool on the tray.':
    'Mit dem Zitronensaft beträufeln und warm essen oder auf dem Blech abkühlen lassen.',
  'Put the white beans, garlic, lemon juice, cumin, salt and most of the olive oil in a food processor with a splash of water.':
    'Weiße Bohnen, Knoblauch, Zitronensaft, Kreuzkümmel, Salz und das meiste Olivenöl mit einem Schuss Wasser in die Küchenmaschine geben.',
  'Blend for 2 minutes, until smooth, adding a little more water if it is stiff. Pulse in the parsley.':
    '2 Minuten glatt pürieren; ist der Dip zu fest, etwas mehr Wasser zugeben. Die Petersilie kurz untermixen.',
  'Spoon into a bowl, trickle over the rest of the oil and serve with the carrot and cucumber sticks.':
    'In eine Schale löffeln, mit dem restlichen Öl beträufeln und mit den Möhren- und Gurkenstiften servieren.',
  'Whisk the olive oil, lemon juice, cumin and salt in a bowl.':
    'Olivenöl, Zitronensaft, Kreuzkümmel und Salz in einer Schüssel verrühren.',
  'Add the lentils, cucumber, spring onion and mint and toss until everything glistens.':
    'Linsen, Gurke, Frühlingszwiebel und Minze zugeben und mischen, bis alles glänzt.',
  'Scatter over the pomegranate seeds and eat with a spoon.':
    'Mit den Granatapfelkernen bestreuen und mit dem Löffel essen.',
  'Rinse the cooked lupin beans very well under cold water, to wash off their brine, and drain.':
    'Die gegarten Lupinenkerne sehr gut mit kaltem Wasser abspülen, damit die Lake abgeht, und abtropfen lassen.',
  'Toss them with the olive oil, lemon juice, garlic, oregano and black pepper.':
    'Mit Olivenöl, Zitronensaft, Knoblauch, Oregano und schwarzem Pfeffer mischen.',
  'Leave for a few minutes, then eat them, slipping off the skins if they are tough.':
    'Einige Minuten ziehen lassen, dann essen; zähe Häute dabei abziehen.',
}
