import type { Dictionary } from '../../dictionary.ts'

export const chineseHomeMains: Dictionary = {
  'Set a steamer over boiling water. Tip the rice into a saucepan of fast-boiling water, boil it for 11 minutes, until tender, drain it and keep it covered.':
    'Einen Dampfgarer über kochendes Wasser setzen. Den Reis in einen Topf mit sprudelnd kochendem Wasser geben, 11 Minuten kochen, bis er weich ist, abgießen und zugedeckt warm halten.',
  'Meanwhile rub the sea bass with the salt and white pepper. Lay the silken tofu on a heatproof plate with a rim, the fish on top and the tomato, shiitake and half of the ginger over and around it. Sprinkle with the lemon juice.':
    'Inzwischen den Wolfsbarsch mit dem Salz und dem weißen Pfeffer einreiben. Den Seidentofu auf einen hitzefesten Teller mit Rand legen, den Fisch darauf und Tomate, Shiitake und die Hälfte des Ingwers darüber und darum verteilen. Mit dem Zitronensaft beträufeln.',
  'Steam the plate over high heat for 9 minutes, until the fish is white right through, flakes at a push and has reached 63 °C. Lay the pak choi in the steamer beside the plate for the last 3 minutes.':
    'Den Teller bei starker Hitze 9 Minuten dämpfen, bis der Fisch durch und durch weiß ist, bei leichtem Druck zerfällt und 63 °C erreicht hat. Den Pak Choi die letzten 3 Minuten neben dem Teller mitdämpfen.',
  'Scatter the fish with the spring onion and the rest of the ginger.':
    'Den Fisch mit der Frühlingszwiebel und dem restlichen Ingwer bestreuen.',
  'Heat the rapeseed oil in a small pan until it shimmers and pour it over, so that the spring onion sizzles. Serve with the rice and all the juices of the plate.':
    'Das Rapsöl in einem kleinen Topf erhitzen, bis es flimmert, und darübergießen, sodass die Frühlingszwiebel zischt. Mit dem Reis und dem ganzen Saft vom Teller servieren.',
  'Tip the rice into a saucepan of fast-boiling water and boil it for 11 minutes, until tender. Drain it and keep it covered.':
    'Den Reis in einen Topf mit sprudelnd kochendem Wasser geben und 11 Minuten kochen, bis er weich ist. Abgießen und zugedeckt warm halten.',
  'Meanwhile beat the eggs and egg whites with the white pepper, half of the salt and half of the spring onion.':
    'Inzwischen die Eier und das Eiklar mit dem weißen Pfeffer, der Hälfte des Salzes und der Hälfte der Frühlingszwiebel verquirlen.',
  'Heat two thirds of the rapeseed oil in a wok over high heat until it shimmers. Pour in the eggs, let them puff for 15 seconds and fold them for 2 minutes, until set in large soft curds with no liquid left. Tip them out.':
    'Zwei Drittel des Rapsöls im Wok bei starker Hitze erhitzen, bis es flimmert. Die Eier hineingießen, 15 Sekunden aufgehen lassen und 2 Minuten umschlagen, bis sie in großen, weichen Flocken gestockt sind und nichts mehr flüssig ist. Herausnehmen.',
  'Heat the rest of the oil and fry the ginger for 20 seconds. Add the tomato, sugar and the rest of the salt and cook for 5 minutes, pressing, until half of it has melted into a sauce.':
    'Das restliche Öl erhitzen und den Ingwer 20 Sekunden braten. Tomate, Zucker und das restliche Salz zugeben und 5 Minuten unter Drücken garen, bis die Hälfte zu einer Sauce zerfallen ist.',
  'Stir the cornflour with a spoonful of cold water, stir it in and let it bubble for 1 minute, until glossy.':
    'Die Maisstärke mit einem Löffel kaltem Wasser glatt rühren, einrühren und 1 Minute aufkochen lassen, bis die Sauce glänzt.',
  'Fold the eggs through the sauce for 30 seconds, scatter with the rest of the spring onion and serve over the rice.':
    'Die Eier 30 Sekunden unter die Sauce heben, mit der restlichen Frühlingszwiebel bestreuen und auf dem Reis servieren.',
  'Meanwhile toss the chicken with a third of the soy sauce and half of the cornflour. Stir the white vinegar, sugar and the rest of the soy sauce and cornflour with a spoonful of water for the sauce.':
    'Inzwischen das Hähnchen mit einem Drittel der Sojasauce und der Hälfte der Maisstärke mischen. Für die Sauce den hellen Essig, den Zucker, die restliche Sojasauce und die restliche Maisstärke mit einem Löffel Wasser verrühren.',
  'Stir the peanuts in a dry wok over medium heat for 3 minutes, until golden, and tip them out.':
    'Die Erdnüsse im Wok ohne Fett bei mittlerer Hitze 3 Minuten rösten, bis sie goldbraun sind, und herausnehmen.',
  'Heat the rapeseed oil in the wok over medium heat and fry the dried chilli for 10 seconds, until it darkens. Turn the heat to high, add the chicken and fry for 4 minutes, until no pink is left and it has reached 74 °C.':
    'Das Rapsöl im Wok bei mittlerer Hitze erhitzen und die getrocknete Chilischote 10 Sekunden braten, bis sie dunkel wird. Die Hitze stark stellen, das Hähnchen zugeben und 4 Minuten braten, bis nichts mehr rosa ist und es 74 °C erreicht hat.',
  'Add the garlic, ginger and red pepper and fry for 2 minutes. Add the cucumber and spring onion, pour in the sauce and toss for 1 minute, until it clings.':
    'Knoblauch, Ingwer und rote Paprika zugeben und 2 Minuten braten. Gurke und Frühlingszwiebel zugeben, die Sauce hineingießen und 1 Minute schwenken, bis alles überzogen ist.',
  'Stir in the peanuts and serve at once with the rice.':
    'Die Erdnüsse unterrühren und sofort mit dem Reis servieren.',
}
