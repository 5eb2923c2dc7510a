import type { Dictionary } from '../../dictionary.ts'

export const indianFeastMains: Dictionary = {
  'Mix the wholewheat flour with a third of the salt and enough lukewarm water for a soft dough, keeping back a little flour for dusting. Knead for 6 minutes, until it springs back from a fingertip, cover and leave for 25 minutes.':
    'Das Weizenvollkornmehl mit einem Drittel des Salzes und so viel lauwarmem Wasser mischen, dass ein weicher Teig entsteht; etwas Mehl zum Bestäuben zurückhalten. 6 Minuten kneten, bis der Teig nach einem Fingerdruck zurückfedert, und zugedeckt 25 Minuten ruhen lassen.',
  'Heat most of the rapeseed oil in a saucepan over medium heat. Let the cumin crackle for 20 seconds, add the onion and fry for 10 minutes, until deep brown at the edges.':
    'Das meiste Rapsöl in einem Topf bei mittlerer Hitze erhitzen. Den Kreuzkümmel 20 Sekunden knistern lassen, die Zwiebel zugeben und 10 Minuten braten, bis die Ränder tiefbraun sind.',
  'Add the garlic, ginger and green chilli for 1 minute, then the coriander seed, turmeric and cayenne with a splash of water for 30 seconds. Add the tomato and cook for 8 minutes, until the oil comes out at the sides.':
    'Knoblauch, Ingwer und grüne Chilischote 1 Minute mitbraten, dann Koriandersamen, Kurkuma und Cayennepfeffer mit einem Schuss Wasser 30 Sekunden. Die Tomate zugeben und 8 Minuten garen, bis am Rand das Öl austritt.',
  'Drain and rinse the black-eyed beans. Add them with the tamarind, the rest of the salt and a cup of water a head. Crush a few of the beans against the pan, cover and simmer for 15 minutes, until the sauce is thick.':
    'Die Augenbohnen abgießen und abspülen. Mit Tamarindenmark, dem restlichen Salz und einer Tasse Wasser je Person zugeben. Einige Bohnen am Topf zerdrücken und zugedeckt 15 Minuten köcheln lassen, bis die Sauce dick ist.',
  'Divide the dough into small balls, flatten them, dust them with flour and roll them into thin rounds, turning them as you go so that they stay even.':
    'Den Teig in kleine Kugeln teilen, flach drücken, mit Mehl bestäuben und zu dünnen runden Fladen ausrollen, dabei immer wieder drehen, damit sie gleichmäßig werden.',
  'Heat a dry frying pan over high heat. Bake each chapati for 40 seconds, until bubbles rise, turn it for 40 seconds, turn it again and press the edge with a folded cloth, so that it puffs up. Brush the chapatis with the last of the oil and keep them in a cloth.':
    'Eine Pfanne ohne Fett bei starker Hitze heiß werden lassen. Jeden Chapati 40 Sekunden backen, bis Blasen aufsteigen, wenden und 40 Sekunden backen, noch einmal wenden und den Rand mit einem gefalteten Tuch andrücken, sodass er sich aufbläht. Die Chapatis mit dem letzten Öl bestreichen und in ein Tuch schlagen.',
  'Scatter the beans with the fresh coriander and scoop them up with the chapatis.':
    'Die Bohnen mit dem frischen Koriandergrün bestreuen und mit den Chapatis aufnehmen.',
  'Rinse the rice and soak it in cold water for 20 minutes. Mix the chicken with the yogurt, garlic, ginger, green chilli, turmeric, cumin, coriander seed and half of the salt. Soak the saffron in the warm milk.':
    'Den Reis abspülen und 20 Minuten in kaltem Wasser einweichen. Das Hähnchen mit Joghurt, Knoblauch, Ingwer, grüner Chilischote, Kurkuma, Kreuzkümmel, Koriandersamen und der Hälfte des Salzes mischen. Den Safran in der warmen Milch einweichen.',
  'Meanwhile heat the rapeseed oil in a frying pan over medium heat and fry the onion for 15 minutes, stirring, until brown and crisp at the edges. Set half of it aside.':
    'Inzwischen das Rapsöl in einer Pfanne bei mittlerer Hitze erhitzen und die Zwiebel 15 Minuten unter Rühren braten, bis sie braun und an den Rändern knusprig ist. Die Hälfte beiseitestellen.',
  'Put the other half in a heavy saucepan with the chicken and all its marinade and the tomato. Cook over medium heat for 15 minutes, stirring, until the sauce is thick and the chicken has reached 74 °C.':
    'Die andere Hälfte mit dem Hähnchen und der ganzen Marinade und der Tomate in einen schweren Topf geben. Bei mittlerer Hitze 15 Minuten unter Rühren garen, bis die Sauce dick ist und das Hähnchen 74 °C erreicht hat.',
  'Bring plenty of water to the boil with the bay leaf. Drain the rice, boil it for 5 minutes, until a grain breaks in three between the fingers and still has a hard heart, and drain it at once.':
    'Reichlich Wasser mit dem Lorbeerblatt zum Kochen bringen. Den Reis abgießen, 5 Minuten kochen, bis ein Korn zwischen den Fingern in drei Teile bricht und noch einen harten Kern hat, und sofort abgießen.',
  'Spread half of the rice over the chicken, then the mint, coriander and half of the cardamom, cinnamon and cloves, then the rest of the rice. Sprinkle with the saffron milk, the rest of the salt and spices and the brown onion and dot with the ghee.':
    'Die Hälfte des Reises auf dem Hähnchen verteilen, darauf Minze, Koriandergrün und die Hälfte von Kardamom, Zimt und Nelken, dann den restlichen Reis. Mit der Safranmilch, dem restlichen Salz, den restlichen Gewürzen und der braunen Zwiebel bestreuen und das Ghee in Flöckchen daraufsetzen.',
  'Lay a folded cloth over the pan, press on the lid and fold up the corners. Heat for 3 minutes over medium heat, until steam hisses, and 20 minutes over the lowest heat, then leave closed for 5 minutes.':
    'Ein gefaltetes Tuch über den Topf legen, den Deckel aufdrücken und die Ecken hochschlagen. 3 Minuten bei mittlerer Hitze, bis Dampf zischt, und 20 Minuten bei kleinster Hitze garen, dann 5 Minuten geschlossen stehen lassen.',
  'Dig down along the side with a flat spoon and lift the layers out whole.':
    'Mit einem flachen Löffel am Rand hineinstechen und die Schichten im Ganzen herausheben.',
  'Meanwhile heat the rapeseed oil in a second saucepan over medium-high heat. Let the cumin crackle for 20 seconds, add the onion and fry for 5 minutes, until golden.':
    'Inzwischen das Rapsöl in einem zweiten Topf bei mittlerer bis starker Hitze erhitzen. Den Kreuzkümmel 20 Sekunden knistern lassen, die Zwiebel zugeben und 5 Minuten braten, bis sie goldbraun ist.',
  'Stir in the garlic, ginger, green chilli, coriander seed, turmeric and cayenne for 1 minute, then the passata, and cook for 3 minutes, until the oil shows at the edge.':
    'Knoblauch, Ingwer, grüne Chilischote, Koriandersamen, Kurkuma und Cayennepfeffer 1 Minute einrühren, dann die passierten Tomaten zugeben und 3 Minuten garen, bis am Rand das Öl zu sehen ist.',
  'Drain and rinse the kidney beans and add them with half a cup of water. Crush a spoonful of the beans against the pan and simmer for 6 minutes, until the sauce clings to the rest.':
    'Die Kidneybohnen abgießen, abspülen und mit einer halben Tasse Wasser zugeben. Einen Löffel Bohnen am Topf zerdrücken und 6 Minuten köcheln lassen, bis die Sauce an den übrigen haftet.',
  'Stir in the lemon juice, scatter with the fresh coriander and serve with the rice.':
    'Den Zitronensaft einrühren, mit dem frischen Koriandergrün bestreuen und mit dem Reis servieren.',
}
