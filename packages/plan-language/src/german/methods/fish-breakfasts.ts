import type { Dictionary } from '../../dictionary.ts'

export const fishBreakfasts: Dictionary = {
  'Boil the potato in a saucepan of water for 7 minutes until just tender, then drain well.':
    'Die Kartoffel in einem Topf mit Wasser 7 Minuten kochen, bis sie gerade gar ist, dann gut abgießen.',
  'Heat the rapeseed oil in a wide frying pan over medium-high heat. Fry the potato and onion for 7 minutes, turning now and then, until golden.':
    'Das Rapsöl in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen. Kartoffel und Zwiebel 7 Minuten braten und ab und zu wenden, bis sie goldbraun sind.',
  'Stir in the spinach until it wilts.': 'Den Spinat einrühren, bis er zusammenfällt.',
  'Make hollows, crack in the eggs, season with the black pepper, cover and cook over medium heat for 5 minutes until whites and yolks are set.':
    'Mulden machen, die Eier hineinschlagen, mit dem schwarzen Pfeffer würzen, zudecken und bei mittlerer Hitze 5 Minuten garen, bis Eiklar und Eigelb gestockt sind.',
  'Lay the smoked salmon over the hash for the last minute to warm through, then finish with dill and lemon juice.':
    'Den Räucherlachs die letzte Minute auf die Kartoffelpfanne legen, damit er warm wird, und mit Dill und Zitronensaft abschließen.',
  'Put the rice in a saucepan with a little more than its own volume of water. Bring to the boil, cover and cook on the lowest heat for 12 minutes, then rest off the heat for 10 minutes.':
    'Den Reis mit etwas mehr als der gleichen Menge Wasser in einen Topf geben. Aufkochen, zugedeckt bei kleinster Hitze 12 Minuten garen und neben dem Herd 10 Minuten ruhen lassen.',
  'Toss the cucumber with the sugar, lemon juice and a third of the salt and leave to soften.':
    'Die Gurke mit Zucker, Zitronensaft und einem Drittel des Salzes mischen und ziehen lassen, bis sie weich ist.',
  'Heat the grill to high. Rub the salmon with half of the olive oil and the rest of the salt and grill for 7 to 9 minutes until browned, opaque and 63 °C.':
    'Den Backofengrill auf höchste Stufe heizen. Den Lachs mit der Hälfte des Olivenöls und dem restlichen Salz einreiben und 7 bis 9 Minuten grillen, bis er gebräunt und nicht mehr glasig ist und 63 °C hat.',
  'Meanwhile wilt the spinach in a covered pan with a spoonful of water for 2 minutes, squeeze it dry and dress it with the rest of the oil.':
    'Inzwischen den Spinat mit einem Löffel Wasser zugedeckt 2 Minuten in der Pfanne zusammenfallen lassen, ausdrücken und mit dem restlichen Öl anmachen.',
  'Serve the rice with the salmon, spinach, cucumber and grated daikon, scattered with spring onion.':
    'Den Reis mit Lachs, Spinat, Gurke und geriebenem Rettich servieren und mit der Frühlingszwiebel bestreuen.',
  'Boil the egg in a saucepan of water for 9 to 10 minutes until hard. Cool in cold water, peel and slice.':
    'Das Ei in einem Topf mit Wasser 9 bis 10 Minuten kochen, bis es hart ist. In kaltem Wasser abkühlen, schälen und in Scheiben schneiden.',
  'Meanwhile heat the grill to high. Rub the trout with half of the olive oil and the black pepper and grill for 5 to 7 minutes until opaque, flaking and 63 °C.':
    'Inzwischen den Backofengrill auf höchste Stufe heizen. Die Forelle mit der Hälfte des Olivenöls und dem schwarzen Pfeffer einreiben und 5 bis 7 Minuten grillen, bis sie nicht mehr glasig ist, zerfällt und 63 °C hat.',
  'Flake the trout and mix it with the lemon juice, half of the dill and the rest of the oil.':
    'Die Forelle zerpflücken und mit dem Zitronensaft, der Hälfte des Dills und dem restlichen Öl mischen.',
  'Toast the rye bread and top with the trout, egg, cucumber, radish and the rest of the dill.':
    'Das Roggenbrot toasten und mit Forelle, Ei, Gurke, Radieschen und dem restlichen Dill belegen.',
}
