import type { Dictionary } from '../../dictionary.ts'

export const ketoProteinBreakfasts: Dictionary = {
  'Mix the turkey mince with the spring onion, garlic, mint, oregano, salt, black pepper and half of the parsley. Knead it for 2 minutes, until it holds together, and shape it with wet hands into small flattened balls.':
    'Das Putenhack mit Frühlingszwiebel, Knoblauch, Minze, Oregano, Salz, schwarzem Pfeffer und der Hälfte der Petersilie mischen. 2 Minuten kneten, bis es zusammenhält, und mit nassen Händen zu kleinen, flachen Bällchen formen.',
  'Heat half of the olive oil in a frying pan over medium heat. Fry the balls for 5 minutes on each side, until well browned and 74 °C inside, with no pink left.':
    'Die Hälfte des Olivenöls in einer Pfanne bei mittlerer Hitze erhitzen. Die Bällchen auf jeder Seite 5 Minuten braten, bis sie gut gebräunt sind, innen 74 °C haben und nichts mehr rosa ist.',
  'Meanwhile toss the tomato, cucumber and olives with the lemon juice and the rest of the oil and parsley.':
    'Inzwischen Tomate, Gurke und Oliven mit dem Zitronensaft und dem restlichen Öl und der restlichen Petersilie mischen.',
  'Serve the keftedes hot or cold with the salad; what is for later keeps in the fridge, salad and meat apart.':
    'Die Keftedes heiß oder kalt mit dem Salat servieren; was für später ist, hält im Kühlschrank, Salat und Fleisch getrennt.',
  'Heat two thirds of the olive oil in an ovenproof frying pan over medium-high heat. Fry the courgette for 6 minutes, until golden, then add the spring onion for 1 minute.':
    'Zwei Drittel des Olivenöls in einer ofenfesten Pfanne bei mittlerer bis starker Hitze erhitzen. Die Zucchini 6 Minuten braten, bis sie goldbraun ist, dann die Frühlingszwiebel 1 Minute mitbraten.',
  'Beat the eggs with the black pepper, basil, capers and flaked tuna.':
    'Die Eier mit schwarzem Pfeffer, Basilikum, Kapern und dem zerpflückten Thunfisch verquirlen.',
  'Lower the heat to medium-low, add the rest of the oil and pour in the eggs. Cook for 7 minutes without stirring, until the edges are firm.':
    'Die Hitze auf klein bis mittel stellen, das restliche Öl zugeben und die Eier hineingießen. 7 Minuten garen, ohne zu rühren, bis die Ränder fest sind.',
  'Meanwhile heat the grill to high. Grill the frittata for 3 to 4 minutes, until it is set and firm right through in the middle and lightly brown.':
    'Inzwischen den Backofengrill auf höchste Stufe heizen. Die Frittata 3 bis 4 Minuten grillen, bis sie in der Mitte durch und durch fest und leicht gebräunt ist.',
  'Leave it to stand for 5 minutes and cut it into wedges. Eat warm, or cold on the next day.':
    '5 Minuten stehen lassen und in Stücke schneiden. Warm essen oder am nächsten Tag kalt.',
  'Bring a finger of water to the boil in a pan with a steamer and a lid.':
    'Einen Fingerbreit Wasser in einem Topf mit Dämpfeinsatz und Deckel zum Kochen bringen.',
  'Lay the silken tofu in a shallow heatproof dish. Beat the eggs gently with the salt, the white pepper and their own volume of warm water, and pour them around the tofu through a sieve.':
    'Den Seidentofu in eine flache hitzefeste Schale legen. Die Eier mit Salz, weißem Pfeffer und ebenso viel warmem Wasser vorsichtig verquirlen und durch ein Sieb um den Tofu gießen.',
  'Cover the dish with a plate and steam over low heat for 8 minutes, until the egg is just beginning to thicken.':
    'Die Schale mit einem Teller abdecken und bei kleiner Hitze 8 Minuten dämpfen, bis das Ei gerade zu stocken beginnt.',
  'Lay the prawns, pak choi and ginger on top. Cover and steam for 5 to 6 minutes more, until the egg is set and firm in the middle, the prawns are pink and firm all through and the pak choi is tender.':
    'Garnelen, Pak Choi und Ingwer darauflegen. Abdecken und weitere 5 bis 6 Minuten dämpfen, bis das Ei in der Mitte gestockt und fest ist, die Garnelen rosa und durch und durch fest sind und der Pak Choi zart ist.',
  'Warm the sesame oil with the spring onion in a small pan over low heat for 1 minute and spoon it over.':
    'Das Sesamöl mit der Frühlingszwiebel in einem kleinen Topf bei kleiner Hitze 1 Minute erwärmen und darüberlöffeln.',
  'Heat the grill to high. Score the skin of the mackerel, rub it with two thirds of the salt and leave it to stand for 5 minutes.':
    'Den Backofengrill auf höchste Stufe heizen. Die Haut der Makrele einschneiden, mit zwei Dritteln des Salzes einreiben und 5 Minuten ziehen lassen.',
  'Grill the mackerel with the skin up for 7 to 8 minutes, until the skin blisters and the flesh is opaque, flakes easily and has reached 63 °C.':
    'Die Makrele mit der Hautseite nach oben 7 bis 8 Minuten grillen, bis die Haut Blasen wirft und das Fleisch nicht mehr glasig ist, leicht zerfällt und 63 °C erreicht hat.',
  'Meanwhile toast the sesame seeds in a dry saucepan for 2 minutes and pound them in a mortar to a coarse meal.':
    'Inzwischen die Sesamsamen in einem Topf ohne Fett 2 Minuten rösten und im Mörser grob zerstoßen.',
  'Wilt the spinach in the saucepan with a spoonful of water for 2 minutes. Squeeze it dry and dress it with the sesame meal, the sesame oil and the rest of the salt.':
    'Den Spinat im Topf mit einem Löffel Wasser 2 Minuten zusammenfallen lassen. Ausdrücken und mit dem zerstoßenen Sesam, dem Sesamöl und dem restlichen Salz anmachen.',
  'Serve the mackerel with the spinach, the daikon mixed with the ginger, and the lemon juice.':
    'Die Makrele mit dem Spinat, dem mit Ingwer gemischten Rettich und dem Zitronensaft servieren.',
}
