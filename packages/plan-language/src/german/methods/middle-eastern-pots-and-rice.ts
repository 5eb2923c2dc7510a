import type { Dictionary } from '../../dictionary.ts'

export const middleEasternPotsAndRice: Dictionary = {
  'Heat the olive oil in a heavy saucepan over medium-high heat. Brown the lamb and onion for 7 minutes, then stir in the turmeric, cinnamon, black pepper and tomato paste for 1 minute.':
    'Das Olivenöl in einem schweren Topf bei mittlerer bis starker Hitze erhitzen. Lammfleisch und Zwiebel 7 Minuten anbraten, dann Kurkuma, Zimt, schwarzen Pfeffer und Tomatenmark 1 Minute einrühren.',
  'Pour in water to cover by three fingers, bring to the boil, skim off the foam, cover and simmer gently for 45 minutes.':
    'Drei Finger hoch mit Wasser bedecken, aufkochen, den Schaum abschöpfen, zudecken und 45 Minuten sanft köcheln lassen.',
  'Drain and rinse the chickpeas and white beans. Add them with the potato, tomato and salt and simmer, covered, for 25 minutes more, until the lamb falls into threads, well above 63 °C, and the potato is soft. Stir in the lime juice.':
    'Kichererbsen und weiße Bohnen abgießen und abspülen. Mit Kartoffel, Tomate und Salz zugeben und zugedeckt weitere 25 Minuten köcheln lassen, bis das Lammfleisch zu Fasern zerfällt, weit über 63 °C hat und die Kartoffel weich ist. Den Limettensaft einrühren.',
  'Strain the soup into bowls and serve it first, as hot as you can.':
    'Die Suppe durch ein Sieb in Schalen gießen und zuerst servieren, so heiß wie möglich.',
  'Mash the lamb, potato and pulses that are left in the saucepan to a coarse paste, loosening it with a little of the soup, and eat it with the radishes and mint.':
    'Lammfleisch, Kartoffel und Hülsenfrüchte, die im Topf geblieben sind, zu einer groben Paste zerdrücken, mit etwas Suppe lockern und mit Radieschen und Minze essen.',
  'Heat two thirds of the olive oil in a heavy saucepan over medium heat. Fry the onion for 20 minutes, stirring, until it is the brown of strong tea but not black. Set a third of it aside on a plate.':
    'Zwei Drittel des Olivenöls in einem schweren Topf bei mittlerer Hitze erhitzen. Die Zwiebel 20 Minuten unter Rühren braten, bis sie so braun wie starker Tee, aber nicht schwarz ist. Ein Drittel davon auf einem Teller beiseitestellen.',
  'Add two thirds of the cumin and the coriander seed, cinnamon and allspice to the pan for 30 seconds, pour in a large cup of hot water and simmer for 5 minutes. Blend it until you have a smooth brown stock.':
    'Zwei Drittel des Kreuzkümmels, Koriandersamen, Zimt und Piment 30 Sekunden in den Topf geben, eine große Tasse heißes Wasser zugießen und 5 Minuten köcheln lassen. Pürieren, bis eine glatte braune Brühe entsteht.',
  'Put the rice in the saucepan with half of the salt and twice its volume of the stock, made up with hot water if it is too little. Bring to the boil, cover, cook on the lowest heat for 14 minutes and leave to stand off the heat for 8 minutes.':
    'Den Reis mit der Hälfte des Salzes und dem doppelten Volumen der Brühe in den Topf geben; reicht sie nicht, mit heißem Wasser auffüllen. Aufkochen, zudecken, auf kleinster Stufe 14 Minuten garen und neben dem Herd 8 Minuten stehen lassen.',
  'Meanwhile rub the snapper with the black pepper and the rest of the cumin and salt. Heat the rest of the oil in a frying pan over medium-high heat and fry it for 4 minutes on the skin side and 2 to 3 minutes on the other, until it flakes and has reached 63 °C.':
    'Inzwischen den Snapper mit schwarzem Pfeffer und restlichem Kreuzkümmel und Salz einreiben. Das restliche Öl in einer Pfanne bei mittlerer bis starker Hitze erhitzen und den Fisch 4 Minuten auf der Hautseite und 2 bis 3 Minuten auf der anderen braten, bis er in Blätter zerfällt und 63 °C erreicht.',
  'Mix the cucumber, tomato and half of the parsley with half of the lemon juice.':
    'Gurke, Tomate und die Hälfte der Petersilie mit der Hälfte des Zitronensafts mischen.',
  'Heap up the rice, lay the snapper on it, sprinkle with the rest of the lemon juice and top with the dark onion and the rest of the parsley. Serve with the salad.':
    'Den Reis aufhäufen, den Snapper darauflegen, mit restlichem Zitronensaft beträufeln und mit der dunklen Zwiebel und restlicher Petersilie bestreuen. Mit dem Salat servieren.',
  'Heat two thirds of the olive oil in a frying pan over medium heat. Fry the onion with a pinch of the salt for 18 minutes, stirring often, until brown and crisp at the edges. Lift it out and leave the oil in the pan.':
    'Zwei Drittel des Olivenöls in einer Pfanne bei mittlerer Hitze erhitzen. Die Zwiebel mit einer Prise Salz 18 Minuten unter häufigem Rühren braten, bis sie an den Rändern braun und knusprig ist. Herausheben und das Öl in der Pfanne lassen.',
  'Meanwhile boil the rice and half of the cumin in a saucepan of fast-boiling water for 11 minutes, until tender. Add the lentils and chickpeas for the last 2 minutes to heat them through, drain well and stir in half of the rest of the salt.':
    'Inzwischen den Reis mit der Hälfte des Kreuzkümmels in einem Topf mit sprudelnd kochendem Wasser 11 Minuten kochen, bis er zart ist. Linsen und Kichererbsen in den letzten 2 Minuten zum Erwärmen zugeben, gut abgießen und die Hälfte des restlichen Salzes einrühren.',
  'Boil the corn pasta in a second saucepan as long as its packet says, until firm to the bite, and drain it.':
    'Die Maisnudeln in einem zweiten Topf nach der Packungsangabe bissfest kochen und abgießen.',
  'Fry the garlic, the rest of the cumin, the coriander seed and cayenne in the oil of the onions with the rest of the olive oil for 1 minute. Set a spoonful of it aside with half of the white vinegar and a spoonful of water: this is the sharp garlic dressing.':
    'Knoblauch, restlichen Kreuzkümmel, Koriandersamen und Cayennepfeffer im Öl der Zwiebel mit dem restlichen Olivenöl 1 Minute braten. Einen Löffel davon mit der Hälfte des Branntweinessigs und einem Löffel Wasser beiseitestellen: Das ist das scharfe Knoblauchdressing.',
  'Pour the passata into the pan with the rest of the vinegar and salt and simmer for 10 minutes, until thick.':
    'Die passierten Tomaten mit restlichem Essig und Salz in die Pfanne gießen und 10 Minuten köcheln lassen, bis die Soße dick ist.',
  'Layer the rice with the lentils, the corn pasta and the tomato sauce, sprinkle with the garlic dressing and cover with the crisp onions.':
    'Reis mit Linsen, Maisnudeln und Tomatensoße schichten, mit dem Knoblauchdressing beträufeln und mit der knusprigen Zwiebel bedecken.',
}
