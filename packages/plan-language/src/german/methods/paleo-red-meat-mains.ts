import type { Dictionary } from '../../dictionary.ts'

export const paleoRedMeatMains: Dictionary = {
  'Heat half the olive oil in a heavy pot over high heat. Brown the beef for 8 minutes, turning, and lift it out.':
    'Die Hälfte des Olivenöls in einem schweren Topf bei starker Hitze erhitzen. Das Rindfleisch 8 Minuten unter Wenden anbraten und herausheben.',
  'Add the rest of the olive oil, the onion and the carrot and fry over medium heat for 8 minutes, until soft. Stir in the garlic for 1 minute.':
    'Restliches Olivenöl, Zwiebel und Möhre zugeben und bei mittlerer Hitze 8 Minuten weich braten. Den Knoblauch 1 Minute einrühren.',
  'Return the beef. Add the tomatoes, orange zest, thyme, bay leaf, salt and black pepper and just enough water to cover.':
    'Das Rindfleisch zurückgeben. Tomaten, Orangenschale, Thymian, Lorbeerblatt, Salz und schwarzen Pfeffer zugeben und knapp mit Wasser bedecken.',
  'Bring to the boil, cover and simmer very gently for 90 minutes, until the beef is nearly tender.':
    'Aufkochen, zudecken und 90 Minuten ganz sanft köcheln lassen, bis das Rindfleisch fast zart ist.',
  'Add the sweet potato and olives and simmer for 25 to 30 minutes more, until a fork goes easily into both meat and sweet potato. Lift out the bay leaf and serve.':
    'Süßkartoffel und Oliven zugeben und weitere 25 bis 30 Minuten köcheln lassen, bis eine Gabel leicht in Fleisch und Süßkartoffel gleitet. Das Lorbeerblatt herausnehmen und servieren.',
  'Heat the oven to 200 °C. Toss the swede and sweet potato with a third of the olive oil and half the salt in a roasting tin and roast for 20 minutes.':
    'Den Backofen auf 200 °C vorheizen. Steckrübe und Süßkartoffel in einem Bräter mit einem Drittel des Olivenöls und der Hälfte des Salzes mischen und 20 Minuten rösten.',
  'Rub the pork with the sage, mustard, black pepper and the rest of the salt. Brown it all over in a frying pan with another third of the olive oil for 4 minutes.':
    'Das Schweinefilet mit Salbei, Senf, schwarzem Pfeffer und restlichem Salz einreiben. In einer Pfanne mit einem weiteren Drittel des Olivenöls 4 Minuten rundum anbraten.',
  'Add the pork and apple to the roasting tin and roast for 18 to 20 minutes, until the pork is 63 °C inside and the apple is soft.':
    'Filet und Apfel in den Bräter geben und 18 bis 20 Minuten rösten, bis das Filet innen 63 °C erreicht und der Apfel weich ist.',
  'Rest the pork for 5 minutes. Meanwhile stir-fry the cabbage in the frying pan with the rest of the olive oil and a splash of water for 4 minutes, until tender.':
    'Das Filet 5 Minuten ruhen lassen. Inzwischen den Kohl in der Pfanne mit dem restlichen Olivenöl und einem Schuss Wasser 4 Minuten pfannenrühren, bis er zart ist.',
  'Slice the pork and serve with everything from the tin and the cabbage.':
    'Das Filet in Scheiben schneiden und mit allem aus dem Bräter und dem Kohl servieren.',
  'Rub the steak with the garlic, cumin, oregano, black pepper, half the salt and half the lime juice. Leave it to season while you cook the plantain.':
    'Das Steak mit Knoblauch, Kreuzkümmel, Oregano, schwarzem Pfeffer, der Hälfte des Salzes und der Hälfte des Limettensafts einreiben. Ziehen lassen, während die Kochbanane brät.',
  'Heat two thirds of the avocado oil in a frying pan over medium heat. Fry the plantain for 3 to 4 minutes on each side, until golden and soft, and move it to a warm plate.':
    'Zwei Drittel des Avocadoöls in einer Pfanne bei mittlerer Hitze erhitzen. Die Kochbanane auf jeder Seite 3 bis 4 Minuten braten, bis sie goldbraun und weich ist, und auf einen warmen Teller legen.',
  'Add the rest of the oil and turn the heat up high. Fry the steak for 3 to 4 minutes on each side, until it is browned and 63 °C inside. Rest it for 5 minutes.':
    'Das restliche Öl zugeben und die Hitze hochstellen. Das Steak auf jeder Seite 3 bis 4 Minuten braten, bis es gebräunt ist und innen 63 °C erreicht. 5 Minuten ruhen lassen.',
  'Toss the avocado, lettuce, tomato, radish and coriander with the rest of the lime juice and salt.':
    'Avocado, Salat, Tomate, Radieschen und Koriandergrün mit restlichem Limettensaft und Salz mischen.',
  'Slice the steak across the grain and serve with the plantain and salad.':
    'Das Steak quer zur Faser in Scheiben schneiden und mit Kochbanane und Salat servieren.',
  'Heat the oven to 200 °C. Toss the squash with a third of the olive oil and a third of the salt on a baking tray and roast for 30 minutes, until soft and browned.':
    'Den Backofen auf 200 °C vorheizen. Den Kürbis auf einem Blech mit einem Drittel des Olivenöls und einem Drittel des Salzes mischen und 30 Minuten rösten, bis er weich und gebräunt ist.',
  'Mix the lamb with another third of the olive oil and salt, the garlic, oregano, cumin and half the lemon juice. Thread it on skewers with the red pepper.':
    'Das Lammfleisch mit einem weiteren Drittel von Olivenöl und Salz, Knoblauch, Oregano, Kreuzkümmel und der Hälfte des Zitronensafts mischen. Mit der roten Paprika auf Spieße stecken.',
  'Grill the skewers under a hot grill for 10 to 12 minutes, turning, until browned and 63 °C inside. Rest them for 3 minutes.':
    'Die Spieße unter dem heißen Backofengrill 10 bis 12 Minuten unter Wenden grillen, bis sie gebräunt sind und innen 63 °C erreichen. 3 Minuten ruhen lassen.',
  'Mix the cucumber, tomato and mint with the rest of the olive oil, salt and lemon juice.':
    'Gurke, Tomate und Minze mit restlichem Olivenöl, Salz und Zitronensaft mischen.',
  'Serve the skewers on the squash, with the salad beside them.':
    'Die Spieße auf dem Kürbis servieren, den Salat daneben.',
}
