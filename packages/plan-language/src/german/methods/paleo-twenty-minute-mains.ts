import type { Dictionary } from '../../dictionary.ts'

export const paleoTwentyMinuteMains: Dictionary = {
  'Melt the coconut oil in a deep frying pan over medium heat. Stir the ginger, garlic, red chilli and turmeric for 1 minute, until they smell warm.':
    'Das Kokosöl in einer tiefen Pfanne bei mittlerer Hitze schmelzen. Ingwer, Knoblauch, rote Chilischote und Kurkuma 1 Minute rühren, bis sie warm duften.',
  'Add the sweet potato, the coconut milk and enough water to come just over the cubes. Cover and simmer for 8 minutes, until nearly tender.':
    'Süßkartoffel, Kokosmilch und so viel Wasser zugeben, dass die Würfel knapp bedeckt sind. Zugedeckt 8 Minuten köcheln lassen, bis sie fast zart sind.',
  'Add the pineapple, red pepper and cod and push them under the sauce. Cover and simmer for 3 minutes.':
    'Ananas, rote Paprika und Kabeljau zugeben und unter die Soße drücken. Zugedeckt 3 Minuten köcheln lassen.',
  'Add the prawns and simmer for 3 minutes more, until they are pink and firm and the cod is opaque, flakes easily and reaches 63 °C.':
    'Die Garnelen zugeben und weitere 3 Minuten köcheln lassen, bis sie rosa und fest sind und der Kabeljau undurchsichtig ist, leicht in Blätter zerfällt und 63 °C erreicht.',
  'Take off the heat, stir in the lime juice and basil and serve.':
    'Vom Herd nehmen, Limettensaft und Basilikum einrühren und servieren.',
  'Simmer the potatoes in a covered pan of water for 9 minutes, until a knife slides in, then drain.':
    'Die Kartoffeln zugedeckt in Wasser 9 Minuten köcheln lassen, bis ein Messer hineingleitet, dann abgießen.',
  'Meanwhile, stir two thirds of the olive oil with the lemon juice, capers and oregano. Toss the orange, fennel and rocket with half of this dressing.':
    'Inzwischen zwei Drittel des Olivenöls mit Zitronensaft, Kapern und Oregano verrühren. Orange, Fenchel und Rucola mit der Hälfte dieses Dressings mischen.',
  'Rub the tuna with the rest of the olive oil and the black pepper. Fry it in a hot frying pan over medium-high heat for 3 minutes on each side, until it is opaque all through and reaches 63 °C.':
    'Den Thunfisch mit restlichem Olivenöl und schwarzem Pfeffer einreiben. In einer heißen Pfanne bei mittlerer bis starker Hitze auf jeder Seite 3 Minuten braten, bis er durch und durch undurchsichtig ist und 63 °C erreicht.',
  'Turn the warm potatoes in the other half of the dressing. Serve the tuna on them with the orange salad beside it.':
    'Die warmen Kartoffeln in der anderen Hälfte des Dressings wenden. Den Thunfisch darauf und den Orangensalat daneben servieren.',
  'Put the potatoes in a wide frying pan with half the avocado oil, half the salt and a splash of water. Cover and cook over medium heat for 7 minutes, then take off the lid and fry for 4 minutes, turning, until golden and soft. Lift them onto a plate.':
    'Die Kartoffeln mit der Hälfte des Avocadoöls, der Hälfte des Salzes und einem Schuss Wasser in eine weite Pfanne geben. Zugedeckt bei mittlerer Hitze 7 Minuten garen, dann den Deckel abnehmen und 4 Minuten unter Wenden braten, bis sie goldbraun und weich sind. Auf einen Teller heben.',
  'While they cook, mix the steak with the garlic, cumin and the rest of the salt.':
    'Währenddessen das Steak mit Knoblauch, Kreuzkümmel und restlichem Salz mischen.',
  'Turn the heat to high and add the rest of the oil. Fry the steak for 3 minutes, stirring once or twice, until the strips are browned and reach 71 °C. Lift them onto the plate.':
    'Die Hitze auf stark stellen und das restliche Öl zugeben. Das Steak 3 Minuten braten und ein- oder zweimal umrühren, bis die Streifen gebräunt sind und 71 °C erreichen. Auf den Teller heben.',
  'Fry the onion and red chilli for 2 minutes. Add the tomato and red wine vinegar and toss for 1 minute, until the tomato just starts to soften.':
    'Zwiebel und rote Chilischote 2 Minuten braten. Tomate und Rotweinessig zugeben und 1 Minute schwenken, bis die Tomate gerade weich zu werden beginnt.',
  'Toss the steak and potatoes through, scatter with the coriander and serve.':
    'Steak und Kartoffeln unterschwenken, mit dem Koriandergrün bestreuen und servieren.',
  'Heat half the olive oil in a deep frying pan over medium-high heat. Fry the turkey mince, onion and green pepper for 5 minutes, breaking up the meat, until no pink is left.':
    'Die Hälfte des Olivenöls in einer tiefen Pfanne bei mittlerer bis starker Hitze erhitzen. Putenhack, Zwiebel und grüne Paprika 5 Minuten krümelig braten, bis nichts mehr rosa ist.',
  'Stir in the garlic, cumin and cinnamon for 30 seconds. Add the crushed tomatoes, raisins and olives and simmer for 8 minutes, until thick and at 74 °C.':
    'Knoblauch, Kreuzkümmel und Zimt 30 Sekunden einrühren. Stückige Tomaten, Rosinen und Oliven zugeben und 8 Minuten köcheln lassen, bis alles dick ist und 74 °C hat.',
  'Meanwhile, heat the rest of the olive oil in a second frying pan over medium heat. Fry the plantain for 3 minutes on each side, until deep gold and soft.':
    'Inzwischen das restliche Olivenöl in einer zweiten Pfanne bei mittlerer Hitze erhitzen. Die Kochbanane auf jeder Seite 3 Minuten braten, bis sie kräftig goldbraun und weich ist.',
  'Serve the picadillo with the plantain beside it.':
    'Das Picadillo mit der Kochbanane daneben servieren.',
  'Heat the olive oil in a deep frying pan over medium-high heat. Fry the chicken and onion with the salt for 4 minutes, until the strips are no longer pink outside.':
    'Das Olivenöl in einer tiefen Pfanne bei mittlerer bis starker Hitze erhitzen. Hähnchenfleisch und Zwiebel mit dem Salz 4 Minuten braten, bis die Streifen außen nicht mehr rosa sind.',
  'Stir in the garlic, ginger, cinnamon and turmeric for 30 seconds, until they smell warm.':
    'Knoblauch, Ingwer, Zimt und Kurkuma 30 Sekunden einrühren, bis sie warm duften.',
  'Add the butternut squash, the apricots and enough water to come halfway up. Cover and simmer for 9 minutes, until the squash is tender and the chicken is 74 °C inside.':
    'Butternut-Kürbis, Aprikosen und so viel Wasser zugeben, dass es bis zur halben Höhe reicht. Zugedeckt 9 Minuten köcheln lassen, bis der Kürbis zart ist und das Hähnchenfleisch innen 74 °C erreicht.',
  'Stir in the lemon juice, scatter over the almonds and coriander and serve.':
    'Den Zitronensaft einrühren, mit Mandeln und Koriandergrün bestreuen und servieren.',
}
