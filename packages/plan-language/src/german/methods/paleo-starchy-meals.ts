import type { Dictionary } from '../../dictionary.ts'

export const paleoStarchyMeals: Dictionary = {
  'Boil the plantain in a saucepan of water for 15 minutes, until a knife slides in. Keep a cup of the cooking water and drain.':
    'Die Kochbanane in einem Topf mit Wasser 15 Minuten kochen, bis ein Messer hineingleitet. Eine Tasse Kochwasser aufheben und abgießen.',
  'Meanwhile heat a third of the olive oil in a frying pan over medium heat. Cook the onion for 6 minutes, until soft, add the cider vinegar and let it bubble away. Tip onto a plate.':
    'Inzwischen ein Drittel des Olivenöls in einer Pfanne bei mittlerer Hitze erhitzen. Die Zwiebel 6 Minuten weich dünsten, den Apfelessig zugeben und verdampfen lassen. Auf einen Teller geben.',
  'Mash the plantain with another third of the oil, half of the salt and enough of the cooking water to make it smooth.':
    'Die Kochbanane mit einem weiteren Drittel des Öls, der Hälfte des Salzes und so viel Kochwasser zerstampfen, dass ein glattes Püree entsteht.',
  'Heat the last of the oil in the pan, pour in the egg whites, crack the eggs on top, sprinkle with the rest of the salt and cover. Fry for 5 minutes, until the whites are firm and the yolks have set.':
    'Das letzte Öl in der Pfanne erhitzen, das Eiklar hineingießen, die Eier darauf aufschlagen, mit restlichem Salz bestreuen und zudecken. 5 Minuten braten, bis das Eiklar fest ist und die Eigelbe gestockt sind.',
  'Spoon the mash onto a plate and top with the onions, the eggs and the tomato.':
    'Das Püree auf einen Teller löffeln und Zwiebel, Eier und Tomate daraufgeben.',
  'Heat half of the olive oil in a wide frying pan over medium-high heat. Brown the steak with the black pepper and half of the salt for 4 minutes, until it reaches 63 °C, lift it out and let it rest for 3 minutes.':
    'Die Hälfte des Olivenöls in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen. Das Steak mit schwarzem Pfeffer und der Hälfte des Salzes 4 Minuten anbraten, bis es 63 °C erreicht, herausheben und 3 Minuten ruhen lassen.',
  'Turn the heat to medium and add the rest of the oil, the onion, sweet potato, beetroot and thyme. Stir in the rest of the salt, cover and cook for 10 minutes.':
    'Die Hitze auf mittel stellen und restliches Öl, Zwiebel, Süßkartoffel, Rote Bete und Thymian zugeben. Das restliche Salz einrühren, zudecken und 10 Minuten garen.',
  'Take off the lid, press the hash flat and fry for 6 to 8 minutes, turning it over in pieces, until crisp at the edges and tender inside.':
    'Den Deckel abnehmen, die Masse flach drücken und 6 bis 8 Minuten braten, dabei stückweise wenden, bis die Ränder knusprig sind und innen alles zart ist.',
  'Stir in the steak with its juices for 1 minute, until hot, and scatter with the parsley.':
    'Das Steak mit seinem Saft 1 Minute einrühren, bis es heiß ist, und mit der Petersilie bestreuen.',
  'Heat most of the olive oil in a heavy pot over medium-high heat. Brown the lamb for 6 minutes, add the onion and cook for 5 minutes more, until soft.':
    'Das meiste Olivenöl in einem schweren Topf bei mittlerer bis starker Hitze erhitzen. Das Lammfleisch 6 Minuten anbraten, die Zwiebel zugeben und weitere 5 Minuten weich braten.',
  'Stir in the garlic, ginger, cinnamon, turmeric, saffron and salt for 1 minute. Pour in enough water to come just over the meat, cover and simmer on low heat for 35 minutes.':
    'Knoblauch, Ingwer, Zimt, Kurkuma, Safran und Salz 1 Minute einrühren. So viel Wasser zugießen, dass das Fleisch knapp bedeckt ist, zudecken und bei kleiner Hitze 35 Minuten köcheln lassen.',
  'Add the sweet potato and carrot, cover and simmer for 20 minutes, until the lamb is tender and well over 63 °C and the vegetables give to a knife.':
    'Süßkartoffel und Möhre zugeben und zugedeckt 20 Minuten köcheln lassen, bis das Lammfleisch zart ist und weit über 63 °C hat und das Gemüse dem Messer nachgibt.',
  'Meanwhile fry the pear in the rest of the oil in a frying pan over medium heat for 6 minutes, turning, until golden.':
    'Inzwischen die Birne im restlichen Öl in einer Pfanne bei mittlerer Hitze 6 Minuten unter Wenden goldbraun braten.',
  'Lay the pear on the tagine, spoon over the sauce and finish with the lemon juice and coriander.':
    'Die Birne auf die Tajine legen, mit Soße übergießen und mit Zitronensaft und Koriandergrün abschließen.',
  'Mix the mango, red pepper, onion, jalapeño, coriander, two thirds of the lime juice and a third of the salt for the salsa.':
    'Für die Salsa Mango, rote Paprika, Zwiebel, Jalapeño, Koriandergrün, zwei Drittel des Limettensafts und ein Drittel des Salzes mischen.',
  'Rub the snapper with the garlic, cumin, paprika and the rest of the salt and lime juice.':
    'Den Snapper mit Knoblauch, Kreuzkümmel, Paprikapulver und restlichem Salz und Limettensaft einreiben.',
  'Heat two thirds of the avocado oil in a frying pan over medium heat. Fry the plantain for 3 to 4 minutes on each side, until deep golden and soft inside, and keep it warm.':
    'Zwei Drittel des Avocadoöls in einer Pfanne bei mittlerer Hitze erhitzen. Die Kochbanane auf jeder Seite 3 bis 4 Minuten braten, bis sie kräftig goldbraun und innen weich ist, und warm halten.',
  'Heat the rest of the oil in the same pan over medium-high heat and fry the snapper for 3 to 4 minutes on each side, until it flakes and reaches 63 °C.':
    'Das restliche Öl in derselben Pfanne bei mittlerer bis starker Hitze erhitzen und den Snapper auf jeder Seite 3 bis 4 Minuten braten, bis er in Blätter zerfällt und 63 °C erreicht.',
  'Serve the fish on the plantain with the salsa on top.':
    'Den Fisch auf der Kochbanane mit der Salsa obenauf servieren.',
  'Heat the olive oil in a saucepan over medium heat. Sizzle the garlic and half of the spring onion for 1 minute, until fragrant.':
    'Das Olivenöl in einem Topf bei mittlerer Hitze erhitzen. Knoblauch und die Hälfte der Frühlingszwiebel 1 Minute brutzeln lassen, bis sie duften.',
  'Turn the heat up, add the chopped pork with the black pepper and half of the salt and fry for 5 minutes, until no pink is left and it reaches 71 °C.':
    'Die Hitze höher stellen, das gehackte Schweinefleisch mit schwarzem Pfeffer und der Hälfte des Salzes zugeben und 5 Minuten braten, bis nichts mehr rosa ist und es 71 °C erreicht.',
  'Pour in four times the volume of the meat in water and bring to the boil. Stir in the grated yam and the rest of the salt and simmer for 12 minutes, stirring, until the soup is thick and the yam is fully soft and no longer tastes of starch.':
    'Das vierfache Volumen des Fleischs an Wasser zugießen und aufkochen. Geriebene Yamswurzel und restliches Salz einrühren und 12 Minuten unter Rühren köcheln lassen, bis die Suppe dick ist, die Yamswurzel ganz weich ist und nicht mehr nach Stärke schmeckt.',
  'Stir in the spinach for 1 minute, until it wilts, and top with the lime juice, coriander and the rest of the spring onion.':
    'Den Spinat 1 Minute einrühren, bis er zusammenfällt, und Limettensaft, Koriandergrün und restliche Frühlingszwiebel daraufgeben.',
}
