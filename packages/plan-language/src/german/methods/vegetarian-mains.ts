import type { Dictionary } from '../../dictionary.ts'

export const vegetarianMains: Dictionary = {
  'Lower the eggs into a saucepan of simmering water and boil for 10 minutes, until hard. Cool them in cold water, peel and halve.':
    'Die Eier in einen Topf mit köchelndem Wasser geben und 10 Minuten hart kochen. In kaltem Wasser abkühlen, schälen und halbieren.',
  'Put the rice in a second saucepan with twice its volume of water. Bring to the boil, cover and cook on the lowest heat for 12 minutes, then leave to stand off the heat for 5 minutes.':
    'Den Reis mit dem doppelten Volumen Wasser in einen zweiten Topf geben. Aufkochen, zudecken und auf kleinster Stufe 12 Minuten garen, dann neben dem Herd 5 Minuten stehen lassen.',
  'Meanwhile heat the rapeseed oil in a frying pan over medium heat. Cook the onion for 8 minutes, until golden, then stir in the garlic, ginger, green chilli, cumin, ground coriander seed, turmeric and cinnamon for 1 minute.':
    'Inzwischen das Rapsöl in einer Pfanne bei mittlerer Hitze erhitzen. Die Zwiebel 8 Minuten goldbraun braten, dann Knoblauch, Ingwer, grüne Chilischote, Kreuzkümmel, gemahlenen Koriandersamen, Kurkuma und Zimt 1 Minute einrühren.',
  'Add the passata, chickpeas, salt and a splash of water and simmer for 8 minutes. Stir in the spinach until it wilts.':
    'Passierte Tomaten, Kichererbsen, Salz und einen Schuss Wasser zugeben und 8 Minuten köcheln lassen. Den Spinat einrühren, bis er zusammenfällt.',
  'Whisk the cornflour into the yogurt, so that it does not split, and stir it in over low heat for 2 minutes. Add the halved eggs to warm through, scatter over the fresh coriander and serve with the rice.':
    'Die Maisstärke in den Joghurt rühren, damit er nicht gerinnt, und bei kleiner Hitze 2 Minuten einrühren. Die halbierten Eier zum Erwärmen zugeben, mit frischem Koriandergrün bestreuen und mit dem Reis servieren.',
  "Heat the oven to 200 °C. Bring four times the polenta's volume of water to the boil in a saucepan, rain in the polenta, whisking, and cook over low heat for 8 minutes, stirring often, until thick. Spread it in a baking dish.":
    'Den Backofen auf 200 °C vorheizen. Das vierfache Volumen der Polenta an Wasser in einem Topf aufkochen, die Polenta unter Rühren einrieseln lassen und bei kleiner Hitze 8 Minuten unter häufigem Rühren garen, bis sie dick ist. In einer Auflaufform verteilen.',
  'Warm the frozen spinach in the same pan for 6 minutes, until thawed. Press out the water and mix the spinach with the ricotta, yogurt, egg whites, nutmeg and black pepper.':
    'Den tiefgekühlten Spinat im selben Topf 6 Minuten erwärmen, bis er aufgetaut ist. Das Wasser herausdrücken und den Spinat mit Ricotta, Joghurt, Eiklar, Muskatnuss und schwarzem Pfeffer mischen.',
  'Stir the passata with the garlic, oregano, olive oil and white beans.':
    'Die passierten Tomaten mit Knoblauch, Oregano, Olivenöl und weißen Bohnen verrühren.',
  'Spread the spinach mixture over the polenta, then the tomato and bean sauce, and top with the mozzarella.':
    'Die Spinatmasse auf der Polenta verteilen, dann die Tomaten-Bohnen-Soße, und den Mozzarella daraufgeben.',
  'Bake for 30 minutes, until the middle is firm and piping hot and the top is golden. Rest for 5 minutes and scatter over the basil.':
    '30 Minuten backen, bis die Mitte fest und dampfend heiß und die Oberfläche goldbraun ist. 5 Minuten ruhen lassen und mit dem Basilikum bestreuen.',
  'Heat the oven to 220 °C. Toss the potato wedges on a baking tray with two thirds of the rapeseed oil, half of the paprika, the garlic powder and the salt. Roast for 35 minutes, turning once, until crisp and tender.':
    'Den Backofen auf 220 °C vorheizen. Die Kartoffelspalten auf einem Blech mit zwei Dritteln des Rapsöls, der Hälfte des Paprikapulvers, Knoblauchpulver und Salz mischen. 35 Minuten rösten und einmal wenden, bis sie knusprig und zart sind.',
  'Meanwhile heat the rest of the oil in a saucepan over medium heat and soften the leek for 6 minutes. Add the passata, tomato paste, haricot beans and the rest of the paprika and simmer for 10 minutes, until thick.':
    'Inzwischen das restliche Öl in einem Topf bei mittlerer Hitze erhitzen und den Lauch 6 Minuten weich dünsten. Passierte Tomaten, Tomatenmark, weiße Bohnen und restliches Paprikapulver zugeben und 10 Minuten köcheln lassen, bis alles dick ist.',
  'Toss the red cabbage with the cider vinegar and leave it to soften. Stir the parsley and black pepper into the yogurt.':
    'Den Rotkohl mit dem Apfelessig mischen und weich werden lassen. Petersilie und schwarzen Pfeffer in den Joghurt rühren.',
  'Scatter the cheddar over the wedges and return them to the oven for 3 minutes, until it melts.':
    'Den Cheddar über die Spalten streuen und 3 Minuten in den Backofen zurückstellen, bis er schmilzt.',
  'Serve the wedges with the hot beans, the red cabbage and the herb yogurt.':
    'Die Spalten mit den heißen Bohnen, dem Rotkohl und dem Kräuterjoghurt servieren.',
  'Heat the oven to 200 °C. Heat half of the olive oil in a saucepan over medium heat, add the sweet potato and red pepper with a splash of water, cover and cook for 10 minutes, until tender. Stir in the spinach until it wilts.':
    'Den Backofen auf 200 °C vorheizen. Die Hälfte des Olivenöls in einem Topf bei mittlerer Hitze erhitzen, Süßkartoffel und rote Paprika mit einem Schuss Wasser zugeben und zugedeckt 10 Minuten garen, bis sie zart sind. Den Spinat einrühren, bis er zusammenfällt.',
  'Add the black beans and half of the cumin, crush everything lightly, take off the heat and fold in half of the cheddar.':
    'Schwarze Bohnen und die Hälfte des Kreuzkümmels zugeben, alles leicht zerdrücken, vom Herd nehmen und die Hälfte des Cheddars unterheben.',
  'Warm the rest of the oil in a second saucepan. Sizzle the garlic, paprika, oregano, cayenne and the rest of the cumin for 30 seconds, add the passata and simmer for 5 minutes.':
    'Das restliche Öl in einem zweiten Topf erwärmen. Knoblauch, Paprikapulver, Oregano, Cayennepfeffer und restlichen Kreuzkümmel 30 Sekunden brutzeln lassen, die passierten Tomaten zugeben und 5 Minuten köcheln lassen.',
  'Warm the corn tortillas in a dry pan so that they bend, then fill them, roll them up and lay them in a baking dish. Pour over the sauce and scatter with the rest of the cheddar.':
    'Die Maistortillas in einer Pfanne ohne Fett erwärmen, damit sie sich biegen lassen, dann füllen, aufrollen und in eine Auflaufform legen. Mit der Soße übergießen und mit restlichem Cheddar bestreuen.',
  'Bake for 20 minutes, until bubbling and golden. Serve with the yogurt, lime juice and coriander.':
    '20 Minuten backen, bis es Blasen wirft und goldbraun ist. Mit Joghurt, Limettensaft und Koriandergrün servieren.',
}
