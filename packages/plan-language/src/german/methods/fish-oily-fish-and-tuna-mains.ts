import type { Dictionary } from '../../dictionary.ts'

export const fishOilyFishAndTunaMains: Dictionary = {
  'Put the potato in a saucepan of cold water, bring to the boil and simmer for 18 to 20 minutes until tender, then drain.':
    'Die Kartoffel in einem Topf mit kaltem Wasser aufkochen und 18 bis 20 Minuten köcheln lassen, bis sie gar ist, dann abgießen.',
  'Meanwhile toss the cucumber and radish with the lemon juice, sugar, half of the salt and half of the dill. Press down and leave until the rest is ready.':
    'Inzwischen Gurke und Radieschen mit Zitronensaft, Zucker, der Hälfte des Salzes und der Hälfte des Dills mischen. Andrücken und ziehen lassen, bis der Rest fertig ist.',
  'Rub the salmon with the black pepper and the rest of the salt. Heat half of the rapeseed oil in a frying pan over medium-high heat.':
    'Den Lachs mit dem schwarzen Pfeffer und dem restlichen Salz einreiben. Die Hälfte des Rapsöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen.',
  'Fry the salmon skin side down for 5 minutes, turn and cook for 2 to 4 minutes more until opaque in the middle and 63 °C.':
    'Den Lachs mit der Hautseite nach unten 5 Minuten braten, wenden und weitere 2 bis 4 Minuten garen, bis er in der Mitte nicht mehr glasig ist und 63 °C hat.',
  'Toss the potatoes with the rest of the oil and dill and serve with the salmon and the cucumber.':
    'Die Kartoffeln mit dem restlichen Öl und Dill schwenken und mit dem Lachs und der Gurke servieren.',
  'Stir the ginger, lemon juice, maple syrup and half of the salt together.':
    'Ingwer, Zitronensaft, Ahornsirup und die Hälfte des Salzes verrühren.',
  'Heat half of the rapeseed oil in a frying pan over medium-high heat. Fry the shiitake for 4 minutes, stir in the spinach with the rest of the salt until it wilts, then set both aside.':
    'Die Hälfte des Rapsöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Die Shiitake 4 Minuten braten, den Spinat mit dem restlichen Salz einrühren, bis er zusammenfällt, und beides beiseitestellen.',
  'Add the rest of the oil and fry the salmon for 4 minutes on each side until opaque and 63 °C. Pour in the ginger mix and let it bubble for 1 minute to a glaze.':
    'Das restliche Öl zugeben und den Lachs auf jeder Seite 4 Minuten braten, bis er nicht mehr glasig ist und 63 °C hat. Die Ingwermischung zugießen und 1 Minute zu einer Glasur einkochen lassen.',
  'Flake the salmon over the rice and add the spinach, shiitake, cucumber, avocado and spring onion.':
    'Den Lachs über dem Reis zerpflücken und Spinat, Shiitake, Gurke, Avocado und Frühlingszwiebel zugeben.',
  'Put the potato in a saucepan of cold water, bring to the boil and simmer for 18 to 20 minutes until tender. Add the green beans for the last 5 minutes, then drain and let cool a little.':
    'Die Kartoffel in einem Topf mit kaltem Wasser aufkochen und 18 bis 20 Minuten köcheln lassen, bis sie gar ist. Die grünen Bohnen die letzten 5 Minuten mitgaren, dann abgießen und etwas abkühlen lassen.',
  'Meanwhile boil the egg in a second pan for 9 to 10 minutes until hard. Cool in cold water, peel and quarter.':
    'Inzwischen das Ei in einem zweiten Topf 9 bis 10 Minuten kochen, bis es hart ist. In kaltem Wasser abkühlen, schälen und vierteln.',
  'Stir the lemon juice, shallot and black pepper with the olive oil.':
    'Zitronensaft, Schalotte und schwarzen Pfeffer mit dem Olivenöl verrühren.',
  'Toss the warm potato and beans with half of this dressing.':
    'Die warme Kartoffel und die Bohnen mit der Hälfte dieses Dressings mischen.',
  'Lay the lettuce in a bowl, add the potato, beans, tomato, tuna, egg and black olives, spoon over the rest of the dressing and scatter with basil.':
    'Den Salat in eine Schüssel legen, Kartoffel, Bohnen, Tomate, Thunfisch, Ei und schwarze Oliven daraufgeben, das restliche Dressing darüberlöffeln und mit dem Basilikum bestreuen.',
  'Stir the white vinegar, sugar and salt together until dissolved. Fold through the hot rice and fan it until just warm.':
    'Hellen Essig, Zucker und Salz verrühren, bis sich alles aufgelöst hat. Unter den heißen Reis heben und ihn fächeln, bis er nur noch warm ist.',
  'Flake the tuna and mix it with the ginger, spring onion and olive oil.':
    'Den Thunfisch zerpflücken und mit Ingwer, Frühlingszwiebel und Olivenöl mischen.',
  'Spoon the rice into a bowl, arrange the tuna, cucumber, carrot, radish and avocado on top and eat at once.':
    'Den Reis in eine Schüssel geben, Thunfisch, Gurke, Möhre, Radieschen und Avocado darauf anrichten und sofort essen.',
  'Stir the lemon juice, garlic, paprika, salt and olive oil together in a large bowl.':
    'Zitronensaft, Knoblauch, Paprikapulver, Salz und Olivenöl in einer großen Schüssel verrühren.',
  'Add the shallot and leave for 5 minutes so that it softens.':
    'Die Schalotte zugeben und 5 Minuten ziehen lassen, damit sie weich wird.',
  'Toss in the white beans, roasted peppers, tomato and parsley.':
    'Weiße Bohnen, geröstete Paprika, Tomate und Petersilie untermischen.',
  'Fold in the rocket, lay the sardines on top in large pieces and serve.':
    'Den Rucola unterheben, die Sardinen in großen Stücken darauflegen und servieren.',
}
