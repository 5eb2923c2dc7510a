import type { Dictionary } from '../../dictionary.ts'

export const leanTurkeyAndPorkMains: Dictionary = {
  'Heat the rapeseed oil in a wok over high heat. Stir-fry the shallot, garlic and red chilli for 1 minute until fragrant.':
    'Das Rapsöl im Wok bei starker Hitze erhitzen. Schalotte, Knoblauch und rote Chilischote 1 Minute pfannenrühren, bis sie duften.',
  'Add the turkey with the salt and brown sugar. Break it up and fry for 5 minutes until browned and 74 °C, with no pink left.':
    'Das Putenhack mit Salz und braunem Zucker zugeben. Zerteilen und 5 Minuten braten, bis es gebräunt ist, 74 °C erreicht und nichts mehr rosa ist.',
  'Add the green beans and red pepper with a splash of water and stir-fry for 4 minutes until tender but still crisp.':
    'Grüne Bohnen und rote Paprika mit einem Schuss Wasser zugeben und 4 Minuten pfannenrühren, bis sie zart, aber noch knackig sind.',
  'Take off the heat, stir in the basil and lime juice and serve over the rice.':
    'Vom Herd nehmen, Basilikum und Limettensaft einrühren und auf dem Reis servieren.',
  'Heat the olive oil in a large saucepan over medium heat. Cook the onion and red pepper for 6 minutes until soft.':
    'Das Olivenöl in einem großen Topf bei mittlerer Hitze erhitzen. Zwiebel und rote Paprika 6 Minuten weich braten.',
  'Stir in the garlic, cumin, paprika, cayenne and oregano for 1 minute. Add the turkey, turn up the heat and fry for 5 minutes, breaking it up, until no pink is left.':
    'Knoblauch, Kreuzkümmel, Paprikapulver, Cayennepfeffer und Oregano 1 Minute einrühren. Das Putenhack zugeben, die Hitze höher stellen und 5 Minuten krümelig braten, bis nichts mehr rosa ist.',
  'Add the passata, tomato paste, kidney beans, salt and a splash of water. Simmer for 20 minutes until thick and above 74 °C throughout.':
    'Passierte Tomaten, Tomatenmark, Kidneybohnen, Salz und einen Schuss Wasser zugeben. 20 Minuten köcheln lassen, bis alles dick ist und überall über 74 °C hat.',
  'Meanwhile put the rice in a second pan with twice its volume of water, bring to the boil, cover and cook on the lowest heat for 12 minutes. Rest off the heat for 5 minutes.':
    'Inzwischen den Reis mit dem doppelten Volumen Wasser in einem zweiten Topf aufkochen, zudecken und auf kleinster Stufe 12 Minuten garen. Neben dem Herd 5 Minuten ruhen lassen.',
  'Serve the chilli over the rice, scattered with coriander.':
    'Das Chili auf dem Reis servieren, mit Koriandergrün bestreut.',
  'Put the quinoa in a saucepan with twice its volume of water. Bring to the boil, cover and simmer for 15 minutes until the grains are tender and show a pale ring. Add the sweetcorn for the last 3 minutes, then drain.':
    'Die Quinoa mit dem doppelten Volumen Wasser in einen Topf geben. Aufkochen, zudecken und 15 Minuten köcheln lassen, bis die Körner zart sind und einen hellen Ring zeigen. Den Mais in den letzten 3 Minuten zugeben, dann abgießen.',
  'Rub the turkey with the garlic, cumin and half of the salt.':
    'Das Putenfleisch mit Knoblauch, Kreuzkümmel und der Hälfte des Salzes einreiben.',
  'Heat a third of the olive oil in a frying pan over medium-high heat. Fry the turkey for 5 to 6 minutes, turning, until golden and 74 °C.':
    'Ein Drittel des Olivenöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Das Putenfleisch 5 bis 6 Minuten unter Wenden braten, bis es goldbraun ist und 74 °C erreicht.',
  'Stir the lime juice with the rest of the oil and salt.':
    'Den Limettensaft mit restlichem Öl und Salz verrühren.',
  'Toss the quinoa and sweetcorn with the tomato, red pepper, rocket, coriander and dressing. Serve topped with the turkey.':
    'Quinoa und Mais mit Tomate, roter Paprika, Rucola, Koriandergrün und Dressing mischen. Mit dem Putenfleisch obenauf servieren.',
  'Heat the oven to 200 °C. Boil the potato in a saucepan of water for 18 to 20 minutes until tender, then drain.':
    'Den Backofen auf 200 °C vorheizen. Die Kartoffeln in einem Topf mit Wasser 18 bis 20 Minuten kochen, bis sie zart sind, dann abgießen.',
  'Rub the pork with half of the salt, the black pepper and the thyme. Heat half of the rapeseed oil in an ovenproof frying pan over medium-high heat and brown the pork all over for 5 minutes.':
    'Das Schweinefilet mit der Hälfte des Salzes, dem schwarzen Pfeffer und dem Thymian einreiben. Die Hälfte des Rapsöls in einer ofenfesten Pfanne bei mittlerer bis starker Hitze erhitzen und das Filet 5 Minuten rundum anbraten.',
  'Put the pan in the oven for 12 to 15 minutes until the pork reaches 63 °C in the middle. Rest it on a board for 5 minutes.':
    'Die Pfanne für 12 bis 15 Minuten in den Backofen stellen, bis das Filet in der Mitte 63 °C erreicht. 5 Minuten auf einem Brett ruhen lassen.',
  'Meanwhile heat the rest of the oil in a second pan. Fry the onion and caraway for 3 minutes, add the cabbage, apple, the rest of the salt and a splash of water, cover and cook for 12 minutes until soft.':
    'Inzwischen das restliche Öl in einer zweiten Pfanne erhitzen. Zwiebel und Kümmel 3 Minuten braten, Kohl, Apfel, restliches Salz und einen Schuss Wasser zugeben, zudecken und 12 Minuten weich garen.',
  'Slice the pork and serve it on the cabbage and apple with the potatoes.':
    'Das Filet in Scheiben schneiden und auf Kohl und Apfel mit den Kartoffeln servieren.',
  'Boil the potato in a saucepan of water for 8 to 10 minutes until tender, then drain.':
    'Die Kartoffel in einem Topf mit Wasser 8 bis 10 Minuten kochen, bis sie zart ist, dann abgießen.',
  'Toss the pork with the paprika and salt. Heat half of the olive oil in a wide frying pan over high heat and fry the pork for 4 to 5 minutes until browned and 63 °C inside. Lift onto a warm plate to rest for at least 3 minutes.':
    'Das Schweinefleisch mit Paprikapulver und Salz mischen. Die Hälfte des Olivenöls in einer weiten Pfanne bei starker Hitze erhitzen und das Fleisch 4 bis 5 Minuten braten, bis es gebräunt ist und innen 63 °C erreicht. Auf einem warmen Teller mindestens 3 Minuten ruhen lassen.',
  'Add the rest of the oil, the onion and red pepper and fry over medium-high heat for 6 minutes until soft. Stir in the garlic for 1 minute.':
    'Das restliche Öl, Zwiebel und rote Paprika zugeben und bei mittlerer bis starker Hitze 6 Minuten weich braten. Den Knoblauch 1 Minute einrühren.',
  'Add the chickpeas and potato and heat through for 3 minutes, scraping up the red crust, then stir in the spinach until it wilts.':
    'Kichererbsen und Kartoffel zugeben und 3 Minuten durchwärmen, dabei die rote Kruste vom Boden lösen, dann den Spinat einrühren, bis er zusammenfällt.',
  'Return the pork with its juices, squeeze over the lemon juice and serve.':
    'Das Schweinefleisch mit seinem Saft zurückgeben, mit dem Zitronensaft beträufeln und servieren.',
}
