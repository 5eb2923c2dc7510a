import type { Dictionary } from '../../dictionary.ts'

export const leanBeefMains: Dictionary = {
  'Toss the steak with half of the garlic, half of the black pepper, the brown sugar and half of the salt.':
    'Das Steak mit der Hälfte des Knoblauchs, der Hälfte des schwarzen Pfeffers, dem braunen Zucker und der Hälfte des Salzes mischen.',
  'Stir the lime juice with the rest of the black pepper and salt for dipping.':
    'Den Limettensaft mit restlichem schwarzem Pfeffer und Salz zum Dippen verrühren.',
  'Heat the rapeseed oil in a wok until it shimmers. Add the steak in one layer, leave it for 1 minute, then shake the pan over high heat for 2 to 3 minutes until well browned and 63 °C inside. Lift it onto a warm plate to rest for 3 minutes.':
    'Das Rapsöl im Wok erhitzen, bis es schimmert. Das Steak in einer Schicht hineingeben, 1 Minute liegen lassen, dann bei starker Hitze 2 bis 3 Minuten rütteln, bis es gut gebräunt ist und innen 63 °C erreicht. Zum Ruhen 3 Minuten auf einen warmen Teller heben.',
  'Add the onion and the rest of the garlic to the wok and toss for 1 minute.':
    'Zwiebel und restlichen Knoblauch in den Wok geben und 1 Minute schwenken.',
  'Spoon the beef and its juices over the watercress, tomato and sliced cucumber and serve with the rice and the lime dip.':
    'Das Rindfleisch mit seinem Saft über Brunnenkresse, Tomate und Gurkenscheiben löffeln und mit Reis und Limettendip servieren.',
  'Put the potato in a saucepan of cold water, bring to the boil and simmer for 18 to 20 minutes until tender. Add the asparagus for the last 3 minutes and drain.':
    'Die Kartoffeln in einem Topf mit kaltem Wasser aufkochen und 18 bis 20 Minuten köcheln lassen, bis sie zart sind. Den Spargel in den letzten 3 Minuten zugeben und abgießen.',
  'Mix the parsley, garlic, shallot and lemon juice with half of the olive oil. This is the persillade.':
    'Petersilie, Knoblauch, Schalotte und Zitronensaft mit der Hälfte des Olivenöls mischen. Das ist die Persillade.',
  'Rub the steak with the salt, black pepper and the rest of the oil. Heat a dry frying pan until very hot.':
    'Das Steak mit Salz, schwarzem Pfeffer und restlichem Öl einreiben. Eine Pfanne ohne Fett sehr heiß werden lassen.',
  'Fry the steak for 2 to 4 minutes on each side, by thickness, until browned and 63 °C in the middle. Rest it on a board for 5 minutes.':
    'Das Steak je nach Dicke auf jeder Seite 2 bis 4 Minuten braten, bis es gebräunt ist und in der Mitte 63 °C erreicht. 5 Minuten auf einem Brett ruhen lassen.',
  'Slice the steak across the grain, spoon over the persillade and serve with the potatoes and asparagus.':
    'Das Steak quer zur Faser in Scheiben schneiden, die Persillade darüberlöffeln und mit Kartoffeln und Spargel servieren.',
  'Heat the olive oil in a frying pan over medium heat. Fry the potato for 6 minutes until it begins to soften, then add the onion, jalapeño and garlic and cook for 3 minutes.':
    'Das Olivenöl in einer Pfanne bei mittlerer Hitze erhitzen. Die Kartoffel 6 Minuten braten, bis sie weich zu werden beginnt, dann Zwiebel, Jalapeño und Knoblauch zugeben und 3 Minuten braten.',
  'Turn up the heat, add the beef with the cumin, cinnamon, oregano and salt and fry for 5 minutes, breaking it up, until well browned.':
    'Die Hitze höher stellen, das Rindfleisch mit Kreuzkümmel, Zimt, Oregano und Salz zugeben und 5 Minuten krümelig braten, bis es gut gebräunt ist.',
  'Stir in the tomato and cook for 6 to 8 minutes until thick, the potato is tender and the beef is above 71 °C.':
    'Die Tomate einrühren und 6 bis 8 Minuten garen, bis alles dick ist, die Kartoffel zart ist und das Rindfleisch über 71 °C hat.',
  'Fill the tortillas with the beef, romaine lettuce and coriander and finish with the lime juice.':
    'Die Tortillas mit Rindfleisch, Römersalat und Koriandergrün füllen und mit dem Limettensaft abschließen.',
  'Heat the oven to 200 °C. Boil the rice in plenty of water for 10 minutes and drain.':
    'Den Backofen auf 200 °C vorheizen. Den Reis in reichlich Wasser 10 Minuten kochen und abgießen.',
  'Meanwhile heat half of the olive oil in a frying pan over medium heat. Cook the onion, courgette and garlic for 5 minutes, then add the beef with the oregano, cinnamon, black pepper and salt and fry until no pink is left.':
    'Inzwischen die Hälfte des Olivenöls in einer Pfanne bei mittlerer Hitze erhitzen. Zwiebel, Zucchini und Knoblauch 5 Minuten braten, dann das Rindfleisch mit Oregano, Zimt, schwarzem Pfeffer und Salz zugeben und braten, bis nichts mehr rosa ist.',
  'Stir in half of the passata, the rice, mint and parsley.':
    'Die Hälfte der passierten Tomaten, Reis, Minze und Petersilie einrühren.',
  'Stand the red peppers in a baking dish and fill them. Put any filling that is left over around them.':
    'Die roten Paprika in eine Auflaufform stellen und füllen. Übrige Füllung um sie herum verteilen.',
  'Stir the rest of the passata and oil with a splash of water and pour it around the peppers. Cover and bake for 25 minutes.':
    'Restliche passierte Tomaten und restliches Öl mit einem Schuss Wasser verrühren und um die Paprika gießen. Zudecken und 25 Minuten backen.',
  'Uncover and bake for 10 minutes more until the peppers are soft and browned and the filling is above 71 °C in the middle.':
    'Den Deckel abnehmen und weitere 10 Minuten backen, bis die Paprika weich und gebräunt sind und die Füllung in der Mitte über 71 °C hat.',
  'Heat a third of the rapeseed oil in a frying pan over high heat. Stir-fry the spinach with a pinch of the salt for 1 minute and set it aside.':
    'Ein Drittel des Rapsöls in einer Pfanne bei starker Hitze erhitzen. Den Spinat mit einer Prise Salz 1 Minute pfannenrühren und beiseitestellen.',
  'Add the rest of the oil, the onion and shiitake and fry for 6 minutes over medium-high heat until golden.':
    'Das restliche Öl, Zwiebel und Shiitake zugeben und 6 Minuten bei mittlerer bis starker Hitze goldbraun braten.',
  'Add the beef, ginger, garlic, sugar, white pepper and the rest of the salt and fry for 3 to 4 minutes until the beef is browned all over and 63 °C.':
    'Rindfleisch, Ingwer, Knoblauch, Zucker, weißen Pfeffer und restliches Salz zugeben und 3 bis 4 Minuten braten, bis das Rindfleisch rundum gebräunt ist und 63 °C erreicht.',
  'Splash in a little water, scrape up the juices and let them bubble for 1 minute. Take the pan off the heat and let the beef rest for 3 minutes.':
    'Einen Schuss Wasser zugeben, den Bratensatz lösen und 1 Minute sprudeln lassen. Die Pfanne vom Herd nehmen und das Rindfleisch 3 Minuten ruhen lassen.',
  'Serve the beef and the spinach over the rice, scattered with spring onion.':
    'Rindfleisch und Spinat auf dem Reis servieren, mit der Frühlingszwiebel bestreut.',
}
