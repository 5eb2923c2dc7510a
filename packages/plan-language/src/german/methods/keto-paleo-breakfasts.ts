import type { Dictionary } from '../../dictionary.ts'

export const ketoPaleoBreakfasts: Dictionary = {
  'Set a grill pan over high heat for 4 minutes, until a drop of water skips on it.':
    'Eine Grillpfanne bei starker Hitze 4 Minuten aufheizen, bis ein Tropfen Wasser darauf tanzt.',
  'Meanwhile toss the cucumber and radish with the lemon juice, half the dill and two thirds of the olive oil.':
    'Inzwischen Gurke und Radieschen mit dem Zitronensaft, der Hälfte des Dills und zwei Dritteln des Olivenöls mischen.',
  'Pat the herring dry, rub it with the rest of the olive oil and season with the salt and black pepper.':
    'Den Hering trocken tupfen, mit dem restlichen Olivenöl einreiben und mit Salz und schwarzem Pfeffer würzen.',
  'Lay the fillets in the pan with the skin down and grill for 3 minutes, until the skin is striped and lets go. Turn and grill for 1 to 2 minutes more, until the flesh is opaque, flakes easily and reaches 63 °C.':
    'Die Filets mit der Hautseite nach unten in die Pfanne legen und 3 Minuten grillen, bis die Haut Streifen hat und sich löst. Wenden und weitere 1 bis 2 Minuten grillen, bis das Fleisch nicht mehr glasig ist, leicht zerfällt und 63 °C erreicht.',
  'Scatter the rest of the dill over the herring and serve it at once on the cucumber.':
    'Den restlichen Dill über den Hering streuen und sofort auf der Gurke servieren.',
  'Put the pork mince in a bowl with the spinach, coriander, green chilli, garlic, cumin, oregano and salt. Knead for 2 minutes, until the meat is evenly green.':
    'Das Schweinehack mit Spinat, Koriandergrün, grüner Chilischote, Knoblauch, Kreuzkümmel, Oregano und Salz in eine Schüssel geben. 2 Minuten kneten, bis das Fleisch gleichmäßig grün ist.',
  'Heat half the avocado oil in a frying pan over medium-high heat. Fry the courgette for 4 minutes, stirring now and then, until golden and just tender, and tip it onto a plate.':
    'Die Hälfte des Avocadoöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Die Zucchini 4 Minuten braten und ab und zu umrühren, bis sie goldbraun und gerade weich ist, und auf einen Teller geben.',
  'Add the rest of the avocado oil and crumble in the meat. Fry for 7 minutes, breaking it up, until it is browned and 71 °C, with no pink left.':
    'Das restliche Avocadoöl zugeben und das Fleisch hineinbröckeln. 7 Minuten krümelig braten, bis es gebräunt ist, 71 °C hat und nichts mehr rosa ist.',
  'Stir the courgette and lime juice through, let it heat for 1 minute and serve with the slices of avocado.':
    'Zucchini und Limettensaft unterrühren, 1 Minute heiß werden lassen und mit den Avocadoscheiben servieren.',
  'Heat the avocado oil in a deep frying pan over medium heat. Fry the onion and cumin for 4 minutes, until the onion is soft and golden at the edges.':
    'Das Avocadoöl in einer tiefen Pfanne bei mittlerer Hitze erhitzen. Zwiebel und Kreuzkümmel 4 Minuten braten, bis die Zwiebel weich und an den Rändern goldbraun ist.',
  'Stir in the garlic, ginger and green chilli for 1 minute, until they smell sweet, then the turmeric and coriander seed.':
    'Knoblauch, Ingwer und grüne Chilischote 1 Minute einrühren, bis sie süß duften, dann Kurkuma und Koriandersamen.',
  'Turn up the heat, crumble in the lamb mince with the salt and fry for 7 minutes, breaking it up, until it is brown and 71 °C, with no pink left.':
    'Die Hitze erhöhen, das Lammhack mit dem Salz hineinbröckeln und 7 Minuten krümelig braten, bis es braun ist, 71 °C hat und nichts mehr rosa ist.',
  'Add the spinach by the handful and cook for 4 minutes, stirring, until it has wilted and clings to the meat. Finish with the lemon juice.':
    'Den Spinat handvollweise zugeben und 4 Minuten unter Rühren garen, bis er zusammengefallen ist und am Fleisch haftet. Mit dem Zitronensaft abschließen.',
}
