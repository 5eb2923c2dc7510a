import type { Dictionary } from '../../dictionary.ts'

export const paleoChickenAndFishMains: Dictionary = {
  'Heat the oven to 200 °C. Toss the squash and onion with half the olive oil and half the salt in a roasting tin and roast for 20 minutes.':
    'Den Backofen auf 200 °C vorheizen. Kürbis und Zwiebel mit der Hälfte des Olivenöls und der Hälfte des Salzes in einem Bräter mischen und 20 Minuten rösten.',
  'Rub the chicken with the rosemary, garlic, black pepper, the rest of the salt and half of the remaining olive oil. Nestle it among the vegetables and roast for 18 to 20 minutes more, until it is 74 °C at its thickest part and the squash is soft.':
    'Das Hähnchenfleisch mit Rosmarin, Knoblauch, schwarzem Pfeffer, restlichem Salz und der Hälfte des übrigen Olivenöls einreiben. Zwischen das Gemüse setzen und weitere 18 bis 20 Minuten rösten, bis es an der dicksten Stelle 74 °C erreicht und der Kürbis weich ist.',
  'Rub the kale with the rest of the olive oil, add it to the tin for the last 6 minutes and let it crisp at the edges.':
    'Den Grünkohl mit dem restlichen Olivenöl einreiben, in den letzten 6 Minuten in den Bräter geben und an den Rändern knusprig werden lassen.',
  'Squeeze over the lemon juice, rest for 5 minutes, slice the chicken and serve.':
    'Mit dem Zitronensaft beträufeln, 5 Minuten ruhen lassen, das Hähnchenfleisch in Scheiben schneiden und servieren.',
  'Heat the oven to 200 °C. Toss the sweet potato, onion and red pepper with two thirds of the olive oil, the paprika and half the salt in a baking dish. Roast for 20 minutes.':
    'Den Backofen auf 200 °C vorheizen. Süßkartoffel, Zwiebel und rote Paprika in einer Auflaufform mit zwei Dritteln des Olivenöls, dem Paprikapulver und der Hälfte des Salzes mischen. 20 Minuten rösten.',
  'Stir in the tomato, garlic and olives and roast for 12 minutes more, until saucy.':
    'Tomate, Knoblauch und Oliven einrühren und weitere 12 Minuten rösten, bis eine Soße entstanden ist.',
  'Lay the cod on top, spoon over the rest of the olive oil and season with the rest of the salt.':
    'Den Kabeljau darauflegen, das restliche Olivenöl darüberlöffeln und mit restlichem Salz würzen.',
  'Bake for 10 to 12 minutes, until the fish is opaque, flakes easily and reaches 63 °C.':
    '10 bis 12 Minuten backen, bis der Fisch undurchsichtig ist, leicht in Blätter zerfällt und 63 °C erreicht.',
  'Finish with the lemon juice and parsley.': 'Mit Zitronensaft und Petersilie abschließen.',
  'Heat the olive oil in a deep frying pan over medium heat. Fry the onion for 4 minutes, until soft. Add the ginger, garlic and green chilli and stir for 1 minute.':
    'Das Olivenöl in einer tiefen Pfanne bei mittlerer Hitze erhitzen. Die Zwiebel 4 Minuten weich braten. Ingwer, Knoblauch und grüne Chilischote zugeben und 1 Minute rühren.',
  'Stir in the ground coriander, cumin, turmeric and salt for 30 seconds, then the tomato, for 3 minutes, until it collapses.':
    'Gemahlenen Koriander, Kreuzkümmel, Kurkuma und Salz 30 Sekunden einrühren, dann die Tomate zugeben und 3 Minuten garen, bis sie zerfällt.',
  'Add the sweet potato, the coconut milk and enough water to come halfway up. Cover and simmer for 6 minutes.':
    'Süßkartoffel, Kokosmilch und so viel Wasser zugeben, dass es bis zur halben Höhe reicht. Zugedeckt 6 Minuten köcheln lassen.',
  'Add the chicken, cover and simmer for 8 minutes more, until it is 74 °C inside and the sweet potato is tender.':
    'Das Hähnchenfleisch zugeben, zudecken und weitere 8 Minuten köcheln lassen, bis es innen 74 °C erreicht und die Süßkartoffel zart ist.',
  'Stir in the spinach for 1 minute, until it wilts, and sharpen with the lime juice.':
    'Den Spinat 1 Minute einrühren, bis er zusammenfällt, und mit dem Limettensaft säuern.',
}
