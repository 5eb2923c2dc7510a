import type { Dictionary } from '../../dictionary.ts'

export const ketoMeatMains: Dictionary = {
  'Heat the oven to 200 °C. Spread the courgette, tomato, olives and garlic in a roasting tin and toss with the olive oil.':
    'Den Backofen auf 200 °C heizen. Zucchini, Tomate, Oliven und Knoblauch im Bräter verteilen und mit dem Olivenöl mischen.',
  'Rub the chicken thighs with the rosemary, black pepper and salt. Lay them on the vegetables, skin side up.':
    'Die Hähnchenschenkel mit Rosmarin, schwarzem Pfeffer und Salz einreiben. Mit der Hautseite nach oben auf das Gemüse legen.',
  'Roast for 35 to 40 minutes, until the skin is crisp, the juices run clear and the chicken is 74 °C at its thickest part.':
    '35 bis 40 Minuten backen, bis die Haut knusprig ist, klarer Saft austritt und das Hähnchen an der dicksten Stelle 74 °C hat.',
  'Squeeze over the lemon juice, rest for 5 minutes and serve with the juices from the tin.':
    'Den Zitronensaft darüberträufeln, 5 Minuten ruhen lassen und mit dem Saft aus dem Bräter servieren.',
  'Mix the beef mince with the onion powder, salt and black pepper and press it into a flat, wide burger.':
    'Das Rinderhack mit Zwiebelpulver, Salz und schwarzem Pfeffer mischen und zu einer flachen, breiten Frikadelle drücken.',
  'Heat a dry frying pan over medium-high heat. Fry the burger for 4 to 5 minutes on each side, until it is well browned and 71 °C in the middle.':
    'Eine Pfanne ohne Fett bei mittlerer bis starker Hitze heiß werden lassen. Die Frikadelle auf jeder Seite 4 bis 5 Minuten braten, bis sie gut gebräunt ist und in der Mitte 71 °C hat.',
  'Lay the cheddar on top, cover the pan and leave for 1 minute, until it melts.':
    'Den Cheddar darauflegen, die Pfanne zudecken und 1 Minute stehen lassen, bis er schmilzt.',
  'Whisk the mustard, cider vinegar and olive oil into a dressing. Toss it with the lettuce, tomato and radish.':
    'Senf, Apfelessig und Olivenöl zu einem Dressing verrühren. Mit Salat, Tomate und Radieschen mischen.',
  'Serve the burger on the salad, topped with the avocado.':
    'Die Frikadelle auf dem Salat mit der Avocado obenauf servieren.',
  'Take the steak out of the fridge 20 minutes early, pat it dry and season with the salt and black pepper.':
    'Das Steak 20 Minuten vorher aus dem Kühlschrank nehmen, trocken tupfen und mit Salz und schwarzem Pfeffer würzen.',
  'Make the salsa verde: stir the parsley, basil, capers, garlic and lemon juice into two thirds of the olive oil.':
    'Für die Salsa verde Petersilie, Basilikum, Kapern, Knoblauch und Zitronensaft in zwei Drittel des Olivenöls rühren.',
  'Heat half of the remaining olive oil in a frying pan over high heat. Fry the steak for 4 minutes on each side, until it is browned and 63 °C inside. Rest it for 5 minutes.':
    'Die Hälfte des restlichen Olivenöls in einer Pfanne bei starker Hitze erhitzen. Das Steak auf jeder Seite 4 Minuten braten, bis es gebräunt ist und innen 63 °C hat. 5 Minuten ruhen lassen.',
  'Fry the mushrooms in the same pan with the last of the olive oil for 5 minutes, until golden.':
    'Die Champignons in derselben Pfanne mit dem letzten Olivenöl 5 Minuten braten, bis sie goldbraun sind.',
  'Slice the steak thinly across the grain and serve over the rocket and mushrooms, with the salsa verde spooned on top.':
    'Das Steak quer zur Faser in dünne Scheiben schneiden und auf Rucola und Champignons mit der Salsa verde darüber servieren.',
  'Heat the oven to 200 °C. Melt a third of the butter, toss it with the cauliflower and half the salt on a baking tray and roast for 25 minutes, until tender and browned at the edges.':
    'Den Backofen auf 200 °C heizen. Ein Drittel der Butter zerlassen, auf einem Backblech mit dem Blumenkohl und der Hälfte des Salzes mischen und 25 Minuten backen, bis er weich und an den Rändern gebräunt ist.',
  'Meanwhile melt another third of the butter in a deep frying pan over medium-high heat. Brown the chicken for 6 minutes, turning.':
    'Inzwischen ein weiteres Drittel der Butter in einer tiefen Pfanne bei mittlerer bis starker Hitze zerlassen. Das Hähnchen 6 Minuten unter Wenden anbraten.',
  'Add the garlic, ginger, paprika, cumin, ground coriander, turmeric and cayenne and stir for 1 minute.':
    'Knoblauch, Ingwer, Paprikapulver, Kreuzkümmel, gemahlenen Koriander, Kurkuma und Cayennepfeffer zugeben und 1 Minute rühren.',
  'Pour in the tomatoes with the rest of the salt and simmer for 8 minutes, until thick.':
    'Die Tomaten mit dem restlichen Salz zugeben und 8 Minuten köcheln lassen, bis die Sauce dick ist.',
  'Stir in the cream and the rest of the butter and simmer for 5 minutes, until the sauce coats a spoon and the chicken is 74 °C inside.':
    'Sahne und restliche Butter einrühren und 5 Minuten köcheln lassen, bis die Sauce am Löffel haftet und das Hähnchen innen 74 °C hat.',
  'Serve over the cauliflower, scattered with the fresh coriander.':
    'Über dem Blumenkohl servieren und mit dem frischen Koriandergrün bestreuen.',
  'Pat the pork dry and season it with the salt and black pepper. Melt a third of the butter in a frying pan over medium-high heat and fry the pork for 4 minutes on each side, until brown and 63 °C inside. Rest it on a plate for 5 minutes.':
    'Das Schweinefleisch trocken tupfen und mit Salz und schwarzem Pfeffer würzen. Ein Drittel der Butter in einer Pfanne bei mittlerer bis starker Hitze zerlassen und das Fleisch auf jeder Seite 4 Minuten braten, bis es braun ist und innen 63 °C hat. Auf einem Teller 5 Minuten ruhen lassen.',
  'Fry the mushrooms in the same pan with another third of the butter for 5 minutes, until golden.':
    'Die Champignons in derselben Pfanne mit einem weiteren Drittel der Butter 5 Minuten braten, bis sie goldbraun sind.',
  'Stir in the cream, mustard and tarragon and simmer for 3 minutes, until the sauce coats a spoon. Add the lemon juice and the juices from the pork.':
    'Sahne, Senf und Estragon einrühren und 3 Minuten köcheln lassen, bis die Sauce am Löffel haftet. Den Zitronensaft und den Fleischsaft zugeben.',
  'Meanwhile simmer the cabbage in a covered saucepan with a splash of water for 5 minutes, until tender. Drain and toss with the rest of the butter.':
    'Inzwischen den Kohl zugedeckt in einem Topf mit einem Schuss Wasser 5 Minuten köcheln lassen, bis er weich ist. Abgießen und mit der restlichen Butter mischen.',
  'Serve the pork on the cabbage with the sauce poured over.':
    'Das Schweinefleisch auf dem Kohl servieren und die Sauce darübergießen.',
  'Heat the olive oil in a frying pan over high heat. Fry the pork mince for 8 minutes, breaking it up, until it is crisp in places, 71 °C and no longer pink.':
    'Das Olivenöl in einer Pfanne bei starker Hitze erhitzen. Das Schweinehack 8 Minuten krümelig braten, bis es stellenweise knusprig ist, 71 °C hat und nicht mehr rosa ist.',
  'Add the garlic, cumin, paprika, oregano and half the salt and stir for 1 minute. Sprinkle with half the lime juice.':
    'Knoblauch, Kreuzkümmel, Paprikapulver, Oregano und die Hälfte des Salzes zugeben und 1 Minute rühren. Mit der Hälfte des Limettensafts beträufeln.',
  'Mash the avocado with the rest of the lime juice and salt. Stir in the tomato, jalapeño and half the coriander to make guacamole.':
    'Für die Guacamole die Avocado mit dem restlichen Limettensaft und Salz zerdrücken. Tomate, Jalapeño und die Hälfte des Koriandergrüns einrühren.',
  'Spoon the pork into the lettuce leaves and top with the guacamole, radish and the rest of the coriander.':
    'Das Schweinehack in die Salatblätter löffeln und Guacamole, Radieschen und das restliche Koriandergrün daraufgeben.',
}
