import type { Dictionary } from '../../dictionary.ts'

export const ketoPaleoFishMains: Dictionary = {
  'Heat the grill to high. Beat the olive oil with the lemon juice, garlic, parsley and oregano into a loose sauce.':
    'Den Backofengrill auf höchste Stufe heizen. Olivenöl, Zitronensaft, Knoblauch, Petersilie und Oregano zu einer lockeren Sauce verrühren.',
  'Lay the mackerel with the skin up and the courgette slices on a baking tray. Brush both with a third of the sauce and sprinkle with the salt.':
    'Die Makrele mit der Hautseite nach oben und die Zucchinischeiben auf ein Backblech legen. Beides mit einem Drittel der Sauce bestreichen und mit dem Salz bestreuen.',
  'Grill for 6 to 7 minutes, until the skin blisters and the fish is opaque, flakes easily and reaches 63 °C.':
    '6 bis 7 Minuten grillen, bis die Haut Blasen wirft und der Fisch nicht mehr glasig ist, leicht zerfällt und 63 °C erreicht.',
  'Serve the mackerel and courgette on the rocket with the rest of the sauce poured over.':
    'Makrele und Zucchini auf dem Rucola servieren und die restliche Sauce darübergießen.',
  'Blend the coriander, green pepper, garlic, cumin, lemon juice, half the salt and three quarters of the olive oil for 1 minute, until smooth and green.':
    'Koriandergrün, grüne Paprika, Knoblauch, Kreuzkümmel, Zitronensaft, die Hälfte des Salzes und drei Viertel des Olivenöls 1 Minute mixen, bis die Sauce glatt und grün ist.',
  'Heat a wide frying pan over medium-high heat and film it with the rest of the olive oil. Season the salmon with the rest of the salt and lay it in with the skin down, the asparagus beside it.':
    'Eine weite Pfanne bei mittlerer bis starker Hitze erhitzen und mit dem restlichen Olivenöl ausstreichen. Den Lachs mit dem restlichen Salz würzen und mit der Hautseite nach unten hineinlegen, den Spargel daneben.',
  'Fry the salmon for 5 minutes, until the skin is crisp, then turn it and fry for 2 to 3 minutes more, until it is opaque, flakes easily and reaches 63 °C. Roll the asparagus over now and then, until blistered and just tender.':
    'Den Lachs 5 Minuten braten, bis die Haut knusprig ist, dann wenden und weitere 2 bis 3 Minuten braten, bis er nicht mehr glasig ist, leicht zerfällt und 63 °C erreicht. Den Spargel ab und zu rollen, bis er Blasen wirft und gerade zart ist.',
  'Spoon the green sauce over the salmon and asparagus.':
    'Die grüne Sauce über Lachs und Spargel löffeln.',
}
