import type { Dictionary } from '../../dictionary.ts'

export const everydayMeatMains: Dictionary = {
  'Heat the olive oil in a deep frying pan over medium heat. Fry the onion and carrot for 8 minutes, until soft. Add the garlic and mushrooms and fry for 4 minutes more.':
    'Das Olivenöl in einer tiefen Pfanne bei mittlerer Hitze erhitzen. Zwiebel und Möhre 8 Minuten braten, bis sie weich sind. Knoblauch und Champignons zugeben und weitere 4 Minuten braten.',
  'Turn the heat up high, add the beef mince and break it up for 5 minutes, until it is browned, 71 °C and no longer pink.':
    'Die Hitze stark stellen, das Rinderhack zugeben und 5 Minuten krümelig braten, bis es gebräunt ist, 71 °C hat und nicht mehr rosa ist.',
  'Stir in the tomato paste for 1 minute, then the passata, dried basil, bay leaf, salt, black pepper and a splash of water. Simmer for 20 minutes, until thick. Take out the bay leaf.':
    'Das Tomatenmark 1 Minute einrühren, dann passierte Tomaten, getrocknetes Basilikum, Lorbeerblatt, Salz, schwarzen Pfeffer und einen Schuss Wasser zugeben. 20 Minuten köcheln lassen, bis die Sauce dick ist. Das Lorbeerblatt herausnehmen.',
  'Meanwhile boil the pasta for 10 to 12 minutes, until tender with a little bite. Drain it and keep a splash of its water.':
    'Inzwischen die Nudeln 10 bis 12 Minuten kochen, bis sie gar sind und noch etwas Biss haben. Abgießen und einen Schuss vom Kochwasser aufheben.',
  'Toss the pasta with the sauce, loosen with the water and serve with the Parmesan.':
    'Die Nudeln mit der Sauce mischen, mit dem Kochwasser lockern und mit dem Parmesan servieren.',
  'Mix half the yoghurt with the ginger, garlic, lemon juice, paprika, cumin, turmeric, cayenne, olive oil and two thirds of the salt. Coat the chicken and red pepper with all of it and chill for 20 minutes.':
    'Die Hälfte des Joghurts mit Ingwer, Knoblauch, Zitronensaft, Paprikapulver, Kreuzkümmel, Kurkuma, Cayennepfeffer, Olivenöl und zwei Dritteln des Salzes verrühren. Hähnchen und rote Paprika ganz darin wenden und 20 Minuten kalt stellen.',
  'Heat the grill, or the oven to 220 °C. Spread the chicken and red pepper on a lined baking tray and cook for 12 to 15 minutes, turning once, until charred at the edges and 74 °C inside.':
    'Den Backofengrill anheizen oder den Backofen auf 220 °C heizen. Hähnchen und rote Paprika auf einem ausgelegten Backblech verteilen und 12 bis 15 Minuten garen, dabei einmal wenden, bis die Ränder dunkel sind und das Fleisch innen 74 °C hat.',
  'Stir the cucumber and half the coriander into the rest of the yoghurt with the rest of the salt.':
    'Gurke und die Hälfte des Koriandergrüns mit dem restlichen Salz in den übrigen Joghurt rühren.',
  'Serve the chicken over the rice with the tomato, the raita and the rest of the coriander. Cool any leftover rice quickly.':
    'Das Hähnchen auf dem Reis mit der Tomate, der Raita und dem restlichen Koriandergrün servieren. Übrigen Reis rasch abkühlen.',
  'Heat the olive oil in a saucepan over medium heat. Fry the onion and carrot for 8 minutes, until soft. Turn up the heat, add the beef mince and fry for 5 minutes, breaking it up, until it is browned, 71 °C and no longer pink.':
    'Das Olivenöl in einem Topf bei mittlerer Hitze erhitzen. Zwiebel und Möhre 8 Minuten braten, bis sie weich sind. Die Hitze erhöhen, das Rinderhack zugeben und 5 Minuten krümelig braten, bis es gebräunt ist, 71 °C hat und nicht mehr rosa ist.',
  'Stir in the tomato paste, thyme, bay leaf, black pepper and half the salt. Barely cover with water and simmer for 15 minutes, until thick. Take out the bay leaf.':
    'Tomatenmark, Thymian, Lorbeerblatt, schwarzen Pfeffer und die Hälfte des Salzes einrühren. Knapp mit Wasser bedecken und 15 Minuten köcheln lassen, bis die Sauce dick ist. Das Lorbeerblatt herausnehmen.',
  'Meanwhile boil the potato for 15 minutes, until soft. Drain well and mash with the milk, butter and the rest of the salt.':
    'Inzwischen die Kartoffel 15 Minuten kochen, bis sie weich ist. Gut abgießen und mit Milch, Butter und dem restlichen Salz zerstampfen.',
  'Heat the oven to 200 °C. Spoon the beef into a baking dish, cover with the mash, rough it up with a fork and bake for 25 minutes, until golden and bubbling.':
    'Den Backofen auf 200 °C heizen. Das Fleisch in eine Auflaufform geben, mit dem Püree bedecken, mit einer Gabel aufrauen und 25 Minuten backen, bis der Auflauf goldbraun ist und blubbert.',
  'Boil the peas for 3 minutes and serve them with the pie.':
    'Die Erbsen 3 Minuten kochen und zum Auflauf servieren.',
  'Heat the oven to 200 °C. Prick the potato, rub it with a little of the olive oil and bake it on the shelf for 60 to 70 minutes, until soft when squeezed.':
    'Den Backofen auf 200 °C heizen. Die Kartoffel einstechen, mit etwas Olivenöl einreiben und auf dem Rost 60 bis 70 Minuten backen, bis sie auf Druck nachgibt.',
  'Meanwhile heat the rest of the olive oil in a saucepan over medium heat. Fry the onion and red pepper for 6 minutes, until soft.':
    'Inzwischen das restliche Olivenöl in einem Topf bei mittlerer Hitze erhitzen. Zwiebel und rote Paprika 6 Minuten braten, bis sie weich sind.',
  'Add the beef mince, turn up the heat and fry for 6 minutes, breaking it up, until it is browned, 71 °C and no longer pink.':
    'Das Rinderhack zugeben, die Hitze erhöhen und 6 Minuten krümelig braten, bis es gebräunt ist, 71 °C hat und nicht mehr rosa ist.',
  'Stir in the garlic, cumin, paprika, cayenne, oregano and salt for 1 minute. Add the tomatoes and black beans and simmer for 25 minutes, until thick.':
    'Knoblauch, Kreuzkümmel, Paprikapulver, Cayennepfeffer, Oregano und Salz 1 Minute einrühren. Tomaten und schwarze Bohnen zugeben und 25 Minuten köcheln lassen, bis das Chili dick ist.',
  'Split the potato, spoon the chilli over it and top with the soured cream.':
    'Die Kartoffel aufschneiden, das Chili darübergeben und die saure Sahne daraufsetzen.',
  'Mix the chicken with the garlic, cumin, paprika, cayenne, salt and half the lime juice.':
    'Das Hähnchen mit Knoblauch, Kreuzkümmel, Paprikapulver, Cayennepfeffer, Salz und der Hälfte des Limettensafts mischen.',
  'Heat half the olive oil in a frying pan over high heat. Fry the red pepper and onion for 6 minutes, until charred at the edges. Tip onto a plate.':
    'Die Hälfte des Olivenöls in einer Pfanne bei starker Hitze erhitzen. Rote Paprika und Zwiebel 6 Minuten braten, bis die Ränder dunkel sind. Auf einen Teller geben.',
  'Add the rest of the olive oil and fry the chicken for 6 to 7 minutes, until golden and 74 °C inside. Return the vegetables and add the rest of the lime juice.':
    'Das restliche Olivenöl zugeben und das Hähnchen 6 bis 7 Minuten braten, bis es goldbraun ist und innen 74 °C hat. Das Gemüse zurückgeben und den restlichen Limettensaft zugeben.',
  'Warm the tortillas in a dry pan for 20 seconds on each side. Fill them with the chicken, avocado, yoghurt and coriander and fold over.':
    'Die Tortillas in einer Pfanne ohne Fett auf jeder Seite 20 Sekunden erwärmen. Mit Hähnchen, Avocado, Joghurt und Koriandergrün füllen und umklappen.',
}
