import type { Dictionary } from '../../dictionary.ts'

export const paleoTwentyMinuteMeals: Dictionary = {
  'Heat half the olive oil in a wide frying pan over medium heat. Add the potatoes and a splash of water, cover and cook for 8 minutes, stirring now and then, until just tender.':
    'Die Hälfte des Olivenöls in einer weiten Pfanne bei mittlerer Hitze erhitzen. Die Kartoffeln mit einem Schuss Wasser zugeben, zudecken und 8 Minuten garen, dabei ab und zu umrühren, bis sie gerade zart sind.',
  'Add the rest of the olive oil, the onion, ginger, green chilli, cumin, turmeric and salt and fry for 3 minutes, until the onion is soft. Stir in the tomato and spinach for 2 minutes, until they collapse.':
    'Restliches Olivenöl, Zwiebel, Ingwer, grüne Chilischote, Kreuzkümmel, Kurkuma und Salz zugeben und 3 Minuten braten, bis die Zwiebel weich ist. Tomate und Spinat 2 Minuten einrühren, bis sie zusammenfallen.',
  'Pour in the eggs and egg whites. Stir slowly for 3 to 4 minutes, until they are set all through with no liquid egg left.':
    'Eier und Eiklar zugießen. 3 bis 4 Minuten langsam rühren, bis sie ganz gestockt sind und kein Ei mehr flüssig ist.',
  'Scatter over the coriander and eat at once.':
    'Mit dem Koriandergrün bestreuen und sofort essen.',
  'Stir the honey, cider vinegar, tomato paste and a splash of water together. Season the pork with the salt and white pepper.':
    'Honig, Apfelessig, Tomatenmark und einen Schuss Wasser verrühren. Das Schweinefleisch mit Salz und weißem Pfeffer würzen.',
  'Heat half the avocado oil in a wok over high heat. Fry the pork for 4 minutes, until browned and 71 °C inside, and lift it onto a plate.':
    'Die Hälfte des Avocadoöls im Wok bei starker Hitze erhitzen. Das Schweinefleisch 4 Minuten braten, bis es gebräunt ist und innen 71 °C erreicht, und auf einen Teller heben.',
  'Add the rest of the oil with the ginger, garlic, onion and both peppers. Stir-fry for 3 minutes, until they have some bite left.':
    'Das restliche Öl mit Ingwer, Knoblauch, Zwiebel und beiden Paprika zugeben. 3 Minuten pfannenrühren, bis sie noch etwas Biss haben.',
  'Add the pineapple and stir-fry for 2 minutes, until it is hot and golden at the edges. Stir in the sauce and the pork and bubble for 1 minute, until glossy, then serve.':
    'Die Ananas zugeben und 2 Minuten pfannenrühren, bis sie heiß und an den Rändern goldbraun ist. Soße und Schweinefleisch einrühren und 1 Minute sprudeln lassen, bis alles glänzt, dann servieren.',
  'Simmer the parsnip in a covered pan of water for 9 minutes, until very soft, adding the kale for the last 3 minutes.':
    'Die Pastinake zugedeckt in Wasser 9 Minuten köcheln lassen, bis sie ganz weich ist, und in den letzten 3 Minuten den Grünkohl zugeben.',
  'Meanwhile, season the venison with the thyme, black pepper and half the salt. Fry it in a third of the olive oil over medium-high heat for 3 minutes on each side, until it reaches 63 °C. Lift it onto a plate and rest for 3 minutes.':
    'Inzwischen das Hirschfleisch mit Thymian, schwarzem Pfeffer und der Hälfte des Salzes würzen. In einem Drittel des Olivenöls bei mittlerer bis starker Hitze auf jeder Seite 3 Minuten braten, bis es 63 °C erreicht. Auf einen Teller heben und 3 Minuten ruhen lassen.',
  'Fry the shallot in another third of the oil in the same pan for 2 minutes. Add the blackberries, red wine vinegar and a splash of water and bubble for 2 minutes, until saucy.':
    'Die Schalotte in einem weiteren Drittel des Öls in derselben Pfanne 2 Minuten braten. Brombeeren, Rotweinessig und einen Schuss Wasser zugeben und 2 Minuten sprudeln lassen, bis eine Soße entstanden ist.',
  'Drain the parsnip and kale well and mash them with the rest of the olive oil and salt. Slice the venison and serve it on the mash with the blackberries.':
    'Pastinake und Grünkohl gut abgießen und mit restlichem Olivenöl und Salz zerstampfen. Das Hirschfleisch in Scheiben schneiden und mit den Brombeeren auf dem Püree servieren.',
  'Put the sweet potato in a wide frying pan with half the olive oil, half the salt and a splash of water. Cover and cook over medium heat for 9 minutes, then take off the lid and fry for 3 minutes, until soft and brown at the edges.':
    'Die Süßkartoffel mit der Hälfte des Olivenöls, der Hälfte des Salzes und einem Schuss Wasser in eine weite Pfanne geben. Zugedeckt bei mittlerer Hitze 9 Minuten garen, dann den Deckel abnehmen und 3 Minuten braten, bis sie weich und an den Rändern braun ist.',
  'While it cooks, stir the tahini with half the lemon juice and a little water until it runs off the spoon. Toss the tomato and cucumber with the other half of the lemon juice.':
    'Währenddessen das Tahini mit der Hälfte des Zitronensafts und etwas Wasser verrühren, bis es vom Löffel läuft. Tomate und Gurke mit der anderen Hälfte des Zitronensafts mischen.',
  'Rub the sea bass with the cumin, cayenne, garlic, half the coriander and the rest of the salt. Fry it in the rest of the olive oil in a second pan over medium heat for 3 to 4 minutes on each side, until it is opaque, flakes easily and reaches 63 °C.':
    'Den Wolfsbarsch mit Kreuzkümmel, Cayennepfeffer, Knoblauch, der Hälfte des Koriandergrüns und restlichem Salz einreiben. Im restlichen Olivenöl in einer zweiten Pfanne bei mittlerer Hitze auf jeder Seite 3 bis 4 Minuten braten, bis er undurchsichtig ist, leicht in Blätter zerfällt und 63 °C erreicht.',
  'Lay the fish on the sweet potato, spoon over the tahini and scatter with the rest of the coriander. Serve with the tomato and cucumber.':
    'Den Fisch auf die Süßkartoffel legen, das Tahini darüberlöffeln und mit restlichem Koriandergrün bestreuen. Mit Tomate und Gurke servieren.',
  'Toast the pumpkin seeds in a dry frying pan over medium heat for 2 minutes, shaking the pan, until they start to pop.':
    'Die Kürbiskerne in einer Pfanne ohne Fett bei mittlerer Hitze 2 Minuten unter Rütteln rösten, bis sie zu springen beginnen.',
  'Toss the jicama, orange and cucumber with the lime juice and mint in a bowl.':
    'Jicama, Orange und Gurke in einer Schüssel mit Limettensaft und Minze mischen.',
  'Dust with the cayenne, scatter over the pumpkin seeds and serve.':
    'Mit dem Cayennepfeffer bestäuben, mit den Kürbiskernen bestreuen und servieren.',
}
