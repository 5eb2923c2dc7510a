import type { Dictionary } from '../../dictionary.ts'

export const paleoQuickBreakfasts: Dictionary = {
  'Heat two thirds of the olive oil in a frying pan over medium-high heat. Fry the asparagus and mushrooms for 5 minutes, until tender and lightly brown.':
    'Zwei Drittel des Olivenöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Spargel und Champignons 5 Minuten braten, bis sie zart und leicht gebräunt sind.',
  'Add the garlic and paprika and stir for 30 seconds. Add the prawns and fry for 3 minutes, turning them, until they are pink and firm all through.':
    'Knoblauch und Paprikapulver zugeben und 30 Sekunden rühren. Die Garnelen zugeben und 3 Minuten unter Wenden braten, bis sie rosa und durch und durch fest sind.',
  'Lower the heat to medium-low and add the rest of the oil. Pour in the eggs with the black pepper and draw them across the pan with a spatula for 2 to 3 minutes, until they are set and no liquid egg is left.':
    'Die Hitze auf klein bis mittel stellen und das restliche Öl zugeben. Die Eier mit dem schwarzen Pfeffer hineingießen und mit einem Pfannenwender 2 bis 3 Minuten durch die Pfanne ziehen, bis sie gestockt sind und kein Ei mehr flüssig ist.',
  'Scatter with the parsley and serve with the orange wedges.':
    'Mit der Petersilie bestreuen und mit den Orangenspalten servieren.',
  'Mix the beef mince with half of the onion, cumin, parsley and salt and shape it into balls the size of a large marble.':
    'Das Rinderhack mit der Hälfte von Zwiebel, Kreuzkümmel, Petersilie und Salz mischen und zu Bällchen von der Größe einer großen Murmel formen.',
  'Heat the olive oil in a wide frying pan over medium-high heat. Brown the balls with the rest of the onion and the carrot for 5 minutes, shaking the pan.':
    'Das Olivenöl in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen. Die Bällchen mit restlicher Zwiebel und Möhre 5 Minuten anbraten und die Pfanne dabei rütteln.',
  'Add the garlic, paprika, cinnamon and the rest of the cumin for 30 seconds, then the tinned tomatoes and the rest of the salt. Simmer for 5 minutes, until the sauce is thick and the balls have reached 71 °C, with no pink left inside.':
    'Knoblauch, Paprikapulver, Zimt und restlichen Kreuzkümmel 30 Sekunden zugeben, dann Dosentomaten und restliches Salz. 5 Minuten köcheln lassen, bis die Soße dick ist, die Bällchen 71 °C erreichen und innen nichts mehr rosa ist.',
  'Make a hollow in the sauce and break in the egg. Cover and cook for 5 minutes, until the white and the yolk are firm.':
    'Eine Mulde in die Soße drücken und das Ei hineinschlagen. Zugedeckt 5 Minuten garen, bis Eiklar und Eigelb fest sind.',
  'Scatter with the coriander and the rest of the parsley.':
    'Mit Koriandergrün und restlicher Petersilie bestreuen.',
  'Rub the pork steaks with the sage, black pepper and half of the salt.':
    'Die Schweinesteaks mit Salbei, schwarzem Pfeffer und der Hälfte des Salzes einreiben.',
  'Heat half of the olive oil in a frying pan over medium-high heat. Fry the pork for 3 to 4 minutes on each side, until brown and 63 °C in the middle. Lift it onto a plate and leave it to rest for 4 minutes.':
    'Die Hälfte des Olivenöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Das Fleisch auf jeder Seite 3 bis 4 Minuten braten, bis es braun ist und in der Mitte 63 °C erreicht. Auf einen Teller heben und 4 Minuten ruhen lassen.',
  'Meanwhile heat the rest of the oil in a second frying pan over medium heat. Fry the onion for 2 minutes, add the greens, the rest of the salt and a splash of water and cook for 6 minutes, until tender. Finish with the vinegar.':
    'Inzwischen das restliche Öl in einer zweiten Pfanne bei mittlerer Hitze erhitzen. Die Zwiebel 2 Minuten braten, Blattkohl, restliches Salz und einen Schuss Wasser zugeben und 6 Minuten garen, bis der Kohl zart ist. Mit dem Essig abschließen.',
  'Put the apple and cinnamon in the pan of the pork and fry for 4 minutes, turning, until golden and soft at the edges. Add the juices of the rested pork.':
    'Apfel und Zimt in die Fleischpfanne geben und 4 Minuten unter Wenden braten, bis sie goldbraun und an den Rändern weich sind. Den Saft des geruhten Fleischs zugeben.',
  'Serve the pork with the apple and the greens.':
    'Das Schweinefleisch mit Apfel und Blattkohl servieren.',
}
