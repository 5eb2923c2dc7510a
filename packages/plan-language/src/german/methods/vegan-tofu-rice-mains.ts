import type { Dictionary } from '../../dictionary.ts'

export const veganTofuRiceMains: Dictionary = {
  'Soak the dry soy mince (TVP) in hot water for 5 minutes, then drain it and squeeze it dry.':
    'Das trockene Sojagranulat 5 Minuten in heißem Wasser einweichen, dann abgießen und trocken ausdrücken.',
  'Heat the rapeseed oil in a wok over medium-high heat. Fry the shiitake mushrooms and the soy mince for 5 minutes, until browned. Add the garlic, ginger, dried chilli and tomato paste and stir for 1 minute, until the oil turns red.':
    'Das Rapsöl im Wok bei mittlerer bis starker Hitze erhitzen. Shiitake und Sojagranulat 5 Minuten braun braten. Knoblauch, Ingwer, getrocknete Chilischote und Tomatenmark zugeben und 1 Minute rühren, bis das Öl rot wird.',
  'Pour in enough water to half cover the tofu that is to come, add the soy sauce and white pepper and slide in the tofu cubes. Simmer gently for 6 minutes, with the pak choi on top for the last 3, shaking the pan so the tofu stays whole.':
    'So viel Wasser zugießen, dass es den Tofu, der gleich kommt, halb bedeckt, Sojasauce und weißen Pfeffer zugeben und die Tofuwürfel hineingleiten lassen. 6 Minuten sanft köcheln lassen, in den letzten 3 mit dem Pak Choi obenauf, und die Pfanne nur rütteln, damit der Tofu ganz bleibt.',
  'Stir the cornflour into a little cold water, pour it in and simmer for 1 minute, until the sauce is glossy. Scatter over the spring onion and serve with the rice.':
    'Die Maisstärke in etwas kaltem Wasser anrühren, zugießen und 1 Minute köcheln lassen, bis die Soße glänzt. Mit der Frühlingszwiebel bestreuen und mit dem Reis servieren.',
  'Pat the tofu slices dry. Heat the sesame oil in a frying pan over medium heat and fry the tofu for 4 minutes on each side, until golden.':
    'Die Tofuscheiben trocken tupfen. Das Sesamöl in einer Pfanne bei mittlerer Hitze erhitzen und den Tofu auf jeder Seite 4 Minuten goldbraun braten.',
  'Mix the soy sauce, garlic, ginger, paprika, dried chilli and maple syrup with a few spoonfuls of water.':
    'Sojasauce, Knoblauch, Ingwer, Paprikapulver, getrocknete Chilischote und Ahornsirup mit einigen Löffeln Wasser verrühren.',
  'Pour the sauce around the tofu, add the carrot and half of the spring onion and simmer for 4 minutes, spooning the sauce over, until it is sticky.':
    'Die Soße um den Tofu gießen, Möhre und die Hälfte der Frühlingszwiebel zugeben und 4 Minuten köcheln lassen, dabei mit Soße beschöpfen, bis sie klebrig ist.',
  'Lay the pak choi on top, cover and steam for 3 minutes, until just tender. Scatter over the rest of the spring onion and serve with the rice.':
    'Den Pak Choi darauflegen, zudecken und 3 Minuten dämpfen, bis er gerade zart ist. Mit restlicher Frühlingszwiebel bestreuen und mit dem Reis servieren.',
  'Blend the shallot, garlic, ginger, green chilli, fresh coriander, cumin and salt with a splash of water to a smooth green paste.':
    'Schalotte, Knoblauch, Ingwer, grüne Chilischote, frisches Koriandergrün, Kreuzkümmel und Salz mit einem Schuss Wasser zu einer glatten grünen Paste mixen.',
  'Spoon the thick top of the coconut milk into a wok over medium heat and fry the paste in it for 4 minutes, stirring, until it smells fragrant.':
    'Die dicke Schicht der Kokosmilch bei mittlerer Hitze in einen Wok löffeln und die Paste darin 4 Minuten unter Rühren braten, bis sie duftet.',
  'Add the rest of the coconut milk, an equal amount of water and the tofu and simmer for 5 minutes. Add the broccoli and red pepper and cook for 5 minutes, until just tender.':
    'Restliche Kokosmilch, die gleiche Menge Wasser und den Tofu zugeben und 5 Minuten köcheln lassen. Brokkoli und rote Paprika zugeben und 5 Minuten garen, bis sie gerade zart sind.',
  'Stir in the lime juice and basil and serve with the rice.':
    'Limettensaft und Basilikum einrühren und mit dem Reis servieren.',
  'Heat half of the rapeseed oil in a frying pan over medium-high heat. Fry the tofu with the turmeric and a third of the salt for 6 minutes, until golden, and lift it out.':
    'Die Hälfte des Rapsöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Den Tofu mit Kurkuma und einem Drittel des Salzes 6 Minuten goldbraun braten und herausheben.',
  'Add the rest of the oil and the onion to the pan and cook for 6 minutes, until golden. Stir in the garlic, ginger, green chilli, cumin, ground coriander seed and cardamom for 1 minute.':
    'Restliches Öl und Zwiebel in die Pfanne geben und 6 Minuten goldbraun braten. Knoblauch, Ingwer, grüne Chilischote, Kreuzkümmel, gemahlenen Koriandersamen und Kardamom 1 Minute einrühren.',
  'Add the tomato, frozen spinach, the rest of the salt and a splash of water. Simmer for 6 minutes, until soft and bubbling, then blend to a smooth sauce.':
    'Tomate, tiefgekühlten Spinat, restliches Salz und einen Schuss Wasser zugeben. 6 Minuten köcheln lassen, bis alles weich ist und Blasen wirft, dann zu einer glatten Soße pürieren.',
  'Return the sauce and the tofu to the pan, simmer for 3 minutes, add the lemon juice and serve with the rice.':
    'Soße und Tofu in die Pfanne zurückgeben, 3 Minuten köcheln lassen, den Zitronensaft zugeben und mit dem Reis servieren.',
}
