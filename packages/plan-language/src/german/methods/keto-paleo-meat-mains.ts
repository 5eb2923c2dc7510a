import type { Dictionary } from '../../dictionary.ts'

export const ketoPaleoMeatMains: Dictionary = {
  'Season the chicken with the salt and paprika. Heat half the olive oil in a wide frying pan over medium-high heat and lay the pieces in with the skin down. Fry for 9 minutes without moving them, until the skin is deep gold and crisp.':
    'Das Hähnchen mit Salz und Paprikapulver würzen. Die Hälfte des Olivenöls in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen und die Stücke mit der Hautseite nach unten hineinlegen. 9 Minuten braten, ohne sie zu bewegen, bis die Haut tief goldbraun und knusprig ist.',
  'Turn the chicken over and add the bay leaf. Fry for 7 minutes over medium heat, until it is 74 °C at its thickest part and the juices run clear.':
    'Das Hähnchen wenden und das Lorbeerblatt zugeben. Bei mittlerer Hitze 7 Minuten braten, bis es an der dicksten Stelle 74 °C hat und klarer Saft austritt.',
  'Push the chicken to the edge, pour in the rest of the olive oil and fry the garlic for 1 minute, until pale gold.':
    'Das Hähnchen an den Rand schieben, das restliche Olivenöl zugießen und den Knoblauch 1 Minute braten, bis er hellgold ist.',
  'Add the spinach and turn it in the fat for 2 minutes, until it wilts. Take out the bay leaf, stir in the lemon juice and parsley and serve with all the juices.':
    'Den Spinat zugeben und 2 Minuten im Fett wenden, bis er zusammenfällt. Das Lorbeerblatt herausnehmen, Zitronensaft und Petersilie einrühren und mit dem ganzen Bratensaft servieren.',
  'Heat the grill to high. Knead the lamb mince with the onion, half the parsley, the allspice, cinnamon, black pepper and salt for 3 minutes, until it is sticky and holds together.':
    'Den Backofengrill auf höchste Stufe heizen. Das Lammhack mit der Zwiebel, der Hälfte der Petersilie, Piment, Zimt, schwarzem Pfeffer und Salz 3 Minuten kneten, bis es klebrig ist und zusammenhält.',
  'Shape the meat with wet hands into long, thin fingers and lay them on a baking tray. Grill for 10 to 12 minutes, turning once, until they are brown and 71 °C in the middle, with no pink left.':
    'Das Fleisch mit nassen Händen zu langen, dünnen Fingern formen und auf ein Backblech legen. 10 bis 12 Minuten grillen, dabei einmal wenden, bis sie braun sind, in der Mitte 71 °C haben und nichts mehr rosa ist.',
  'Meanwhile toss the cucumber, lettuce, mint and the rest of the parsley with the lemon juice and olive oil.':
    'Inzwischen Gurke, Salat, Minze und die restliche Petersilie mit Zitronensaft und Olivenöl mischen.',
  'Serve the kofta on the salad with the juices from the tray.':
    'Die Kofta mit dem Saft vom Blech auf dem Salat servieren.',
  'Work the pork mince with the fennel seeds, lemon zest, black pepper and salt for 2 minutes, until sticky, and roll it into small balls.':
    'Das Schweinehack mit Fenchelsamen, Zitronenschale, schwarzem Pfeffer und Salz 2 Minuten durcharbeiten, bis es klebrig ist, und zu kleinen Bällchen rollen.',
  'Heat a third of the olive oil in a wide frying pan over medium heat. Fry the balls for 11 minutes, turning them often, until they are browned all over and 71 °C in the middle, with no pink left. Lift them onto a warm plate.':
    'Ein Drittel des Olivenöls in einer weiten Pfanne bei mittlerer Hitze erhitzen. Die Bällchen 11 Minuten unter häufigem Wenden braten, bis sie rundherum gebräunt sind, in der Mitte 71 °C haben und nichts mehr rosa ist. Auf einen warmen Teller heben.',
  'Add the rest of the olive oil, the garlic and the dried chilli to the fat in the pan and fry for 1 minute, until the garlic is pale gold.':
    'Das restliche Olivenöl, den Knoblauch und die getrocknete Chilischote ins Bratfett geben und 1 Minute braten, bis der Knoblauch hellgold ist.',
  'Stir in the greens with a splash of water, cover and cook for 6 minutes, until tender. Put the balls back, turn them in the greens for 1 minute and serve.':
    'Den Blattkohl mit einem Schuss Wasser einrühren, zudecken und 6 Minuten garen, bis er zart ist. Die Bällchen zurückgeben, 1 Minute im Gemüse wenden und servieren.',
  'Press the beef mince lightly into one oval patty as thick as a finger and season it with half the salt and the black pepper.':
    'Das Rinderhack locker zu einer fingerdicken ovalen Frikadelle drücken und mit der Hälfte des Salzes und dem schwarzen Pfeffer würzen.',
  'Heat a quarter of the duck fat in a frying pan over medium-high heat. Fry the patty for 5 minutes on each side, until well browned and 71 °C in the middle, with no pink left.':
    'Ein Viertel des Entenschmalzes in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Die Frikadelle auf jeder Seite 5 Minuten braten, bis sie gut gebräunt ist, in der Mitte 71 °C hat und nichts mehr rosa ist.',
  'Meanwhile heat the rest of the duck fat in a second pan over high heat. Fry the mushrooms with the rest of the salt for 6 minutes, until their water has gone and they are golden.':
    'Inzwischen das restliche Entenschmalz in einer zweiten Pfanne bei starker Hitze erhitzen. Die Champignons mit dem restlichen Salz 6 Minuten braten, bis ihr Wasser verkocht ist und sie goldbraun sind.',
  'Stir the garlic and parsley into the mushrooms for 1 minute, until they smell sweet. Spoon them over the patty and serve with the watercress.':
    'Knoblauch und Petersilie 1 Minute in die Champignons rühren, bis sie süß duften. Über die Frikadelle löffeln und mit der Brunnenkresse servieren.',
}
