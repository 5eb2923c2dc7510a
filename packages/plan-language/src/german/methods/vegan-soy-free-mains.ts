import type { Dictionary } from '../../dictionary.ts'

export const veganSoyFreeMains: Dictionary = {
  'Put the rinsed red lentils in a saucepan with three times their volume of water, the turmeric, ginger and tomato. Bring to the boil, skim, then simmer half covered for 20 minutes, until the lentils fall apart.':
    'Die abgespülten roten Linsen mit dem dreifachen Volumen Wasser, Kurkuma, Ingwer und Tomate in einen Topf geben. Aufkochen, abschäumen, dann halb zugedeckt 20 Minuten köcheln lassen, bis die Linsen zerfallen.',
  'Stir the frozen spinach and the salt into the lentils and simmer for 5 minutes, until the spinach has thawed and is piping hot.':
    'Den tiefgekühlten Spinat und das Salz in die Linsen rühren und 5 Minuten köcheln lassen, bis der Spinat aufgetaut und dampfend heiß ist.',
  'For the tadka, melt the coconut oil in a small frying pan over medium heat. Fry the onion for 6 minutes, until golden, then add the garlic, green chilli and cumin and sizzle for 1 minute.':
    'Für das Tadka das Kokosöl in einer kleinen Pfanne bei mittlerer Hitze schmelzen. Die Zwiebel 6 Minuten goldbraun braten, dann Knoblauch, grüne Chilischote und Kreuzkümmel zugeben und 1 Minute knistern lassen.',
  'Tip the hot tadka over the dal, stir in the lemon juice and fresh coriander and serve with the rice.':
    'Das heiße Tadka über das Dal gießen, Zitronensaft und frisches Koriandergrün einrühren und mit dem Reis servieren.',
  'Heat most of the olive oil in a frying pan over medium heat. Fry the onion with a little of the salt for 20 minutes, stirring often, until deep brown and sweet.':
    'Das meiste Olivenöl in einer Pfanne bei mittlerer Hitze erhitzen. Die Zwiebel mit etwas Salz 20 Minuten unter häufigem Rühren braten, bis sie kräftig braun und süß ist.',
  'Meanwhile put the rice in a saucepan with twice its volume of water, the cumin, ground coriander seed and cinnamon. Bring to the boil, cover and cook on the lowest heat for 10 minutes.':
    'Inzwischen den Reis mit dem doppelten Volumen Wasser, Kreuzkümmel, gemahlenem Koriandersamen und Zimt in einen Topf geben. Aufkochen, zudecken und auf kleinster Stufe 10 Minuten garen.',
  'Fold in the lentils, half of the fried onion, the black pepper and half of the remaining salt. Cover and cook for 5 minutes more, until the rice is tender and the lentils are piping hot. Leave to stand for 5 minutes.':
    'Linsen, die Hälfte der gebratenen Zwiebel, schwarzen Pfeffer und die Hälfte des übrigen Salzes unterheben. Zugedeckt weitere 5 Minuten garen, bis der Reis zart und die Linsen dampfend heiß sind. 5 Minuten stehen lassen.',
  'Toss the tomato and cucumber with the parsley, lemon juice, the last of the salt and the rest of the olive oil.':
    'Tomate und Gurke mit Petersilie, Zitronensaft, dem letzten Salz und restlichem Olivenöl mischen.',
  'Fork up the mujaddara, scatter over the rest of the onion and serve with the salad.':
    'Die Mujaddara mit einer Gabel lockern, mit der restlichen Zwiebel bestreuen und mit dem Salat servieren.',
  'Roast the pumpkin seeds in a dry frying pan over medium heat for 3 minutes, shaking, until they pop and swell. Tip them into a blender.':
    'Die Kürbiskerne in einer Pfanne ohne Fett bei mittlerer Hitze 3 Minuten unter Rütteln rösten, bis sie springen und aufgehen. In den Mixer geben.',
  'Put the tomatillo, onion, garlic and jalapeño in the same dry pan over medium-high heat. Char them for 8 minutes, turning, until soft and blackened in spots.':
    'Tomatillos, Zwiebel, Knoblauch und Jalapeño in derselben Pfanne ohne Fett bei mittlerer bis starker Hitze 8 Minuten unter Wenden rösten, bis sie weich sind und schwarze Flecken haben.',
  'Add them to the blender with the coriander, spinach, cumin, salt and a splash of water and blend to a smooth green sauce.':
    'Mit Koriandergrün, Spinat, Kreuzkümmel, Salz und einem Schuss Wasser in den Mixer geben und zu einer glatten grünen Soße mixen.',
  'Heat the rapeseed oil in a saucepan over medium heat. Fry the courgette for 5 minutes, pour in the sauce and simmer for 5 minutes, stirring, until it thickens a little.':
    'Das Rapsöl in einem Topf bei mittlerer Hitze erhitzen. Die Zucchini 5 Minuten braten, die Soße zugießen und 5 Minuten unter Rühren köcheln lassen, bis sie etwas dicker wird.',
  'Stir in the white beans and simmer for 5 minutes, until piping hot, then add the lime juice.':
    'Die weißen Bohnen einrühren und 5 Minuten köcheln lassen, bis sie dampfend heiß sind, dann den Limettensaft zugeben.',
  'Warm the corn tortillas in a dry pan for 30 seconds on each side and serve them with the beans.':
    'Die Maistortillas in einer Pfanne ohne Fett auf jeder Seite 30 Sekunden erwärmen und mit den Bohnen servieren.',
  'Heat the olive oil in a saucepan over medium heat. Cook the onion and carrot for 8 minutes, until soft.':
    'Das Olivenöl in einem Topf bei mittlerer Hitze erhitzen. Zwiebel und Möhre 8 Minuten weich dünsten.',
  'Turn up the heat, add the mushrooms and fry for 7 minutes, until their water has gone and they brown. Stir in the garlic, tomato paste and rosemary for 1 minute.':
    'Die Hitze höher stellen, die Champignons zugeben und 7 Minuten braten, bis ihr Wasser weg ist und sie bräunen. Knoblauch, Tomatenmark und Rosmarin 1 Minute einrühren.',
  'Add the passata, the lentils, black pepper and two thirds of the salt. Simmer for 12 minutes, until rich and thick.':
    'Passierte Tomaten, Linsen, schwarzen Pfeffer und zwei Drittel des Salzes zugeben. 12 Minuten köcheln lassen, bis das Ragù kräftig und dick ist.',
  "Meanwhile bring four times the polenta's volume of water to the boil in a second saucepan with the rest of the salt. Rain in the polenta, whisking, and cook over low heat for 8 minutes, stirring often, until thick and no longer grainy.":
    'Inzwischen das vierfache Volumen der Polenta an Wasser mit restlichem Salz in einem zweiten Topf aufkochen. Die Polenta unter Rühren einrieseln lassen und bei kleiner Hitze 8 Minuten unter häufigem Rühren garen, bis sie dick und nicht mehr körnig ist.',
  'Spoon the ragù over the polenta and finish with the basil and the hemp seeds.':
    'Das Ragù über die Polenta löffeln und mit Basilikum und Hanfsamen abschließen.',
  'Heat the oven to 200 °C. Boil the potato in a saucepan of water for 15 minutes, until a knife slides in. Add the peas for the last 3 minutes, drain, and mash with half of the olive oil and a third of the salt.':
    'Den Backofen auf 200 °C vorheizen. Die Kartoffeln in einem Topf mit Wasser 15 Minuten kochen, bis ein Messer hineingleitet. In den letzten 3 Minuten die Erbsen zugeben, abgießen und mit der Hälfte des Olivenöls und einem Drittel des Salzes zerstampfen.',
  'Meanwhile heat the rest of the oil in a second saucepan over medium heat. Cook the leek and carrot for 8 minutes, until soft, add the mushrooms and cook for 5 minutes.':
    'Inzwischen das restliche Öl in einem zweiten Topf bei mittlerer Hitze erhitzen. Lauch und Möhre 8 Minuten weich dünsten, die Champignons zugeben und 5 Minuten garen.',
  'Stir in the garlic, tomato paste and dried thyme for 1 minute. Add the lentils, cider vinegar, black pepper, the rest of the salt and enough water to loosen, and simmer for 5 minutes.':
    'Knoblauch, Tomatenmark und getrockneten Thymian 1 Minute einrühren. Linsen, Apfelessig, schwarzen Pfeffer, restliches Salz und so viel Wasser zugeben, dass die Masse locker ist, und 5 Minuten köcheln lassen.',
  'Spread the filling in a baking dish, top with the mash and rough it up with a fork.':
    'Die Füllung in einer Auflaufform verteilen, das Püree daraufgeben und mit einer Gabel aufrauen.',
  'Bake for 25 minutes, until the top is golden and the filling bubbles at the edges.':
    '25 Minuten backen, bis die Oberfläche goldbraun ist und die Füllung am Rand Blasen wirft.',
}
