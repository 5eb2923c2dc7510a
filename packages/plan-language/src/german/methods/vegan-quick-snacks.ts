import type { Dictionary } from '../../dictionary.ts'

export const veganQuickSnacks: Dictionary = {
  'Boil the frozen edamame in a saucepan of water for 4 minutes, until tender and piping hot, and drain.':
    'Die tiefgekühlten Edamame in einem Topf mit Wasser 4 Minuten kochen, bis sie zart und dampfend heiß sind, und abgießen.',
  'Warm the rapeseed oil in a frying pan over medium heat. Add the garlic and dried chilli and sizzle for 30 seconds, until fragrant but not brown.':
    'Das Rapsöl in einer Pfanne bei mittlerer Hitze erwärmen. Knoblauch und getrocknete Chilischote zugeben und 30 Sekunden brutzeln lassen, bis sie duften, aber nicht braun sind.',
  'Toss in the edamame for 1 minute, then sprinkle with the salt and lime juice.':
    'Die Edamame 1 Minute darin schwenken, dann mit Salz und Limettensaft würzen.',
  'Heat the oven to 210 °C and line a baking tray. Pat the tofu cubes dry.':
    'Den Backofen auf 210 °C vorheizen und ein Blech mit Backpapier belegen. Die Tofuwürfel trocken tupfen.',
  'Toss them with the rapeseed oil, then with the cornflour, paprika, cumin, garlic powder and half of the salt, until evenly coated.':
    'Erst mit dem Rapsöl, dann mit Maisstärke, Paprikapulver, Kreuzkümmel, Knoblauchpulver und der Hälfte des Salzes mischen, bis sie gleichmäßig überzogen sind.',
  'Bake for 25 minutes, turning once, until crisp and golden.':
    '25 Minuten backen und einmal wenden, bis sie knusprig und goldbraun sind.',
  'Meanwhile mix the tomato, coriander, lime juice and the rest of the salt. Serve as a dip with the hot tofu.':
    'Inzwischen Tomate, Koriandergrün, Limettensaft und restliches Salz mischen. Als Dip zum heißen Tofu servieren.',
  'Put the silken tofu, soy protein powder, frozen strawberries, banana and lemon juice in a blender with enough cold water to let them turn.':
    'Seidentofu, Sojaproteinpulver, tiefgekühlte Erdbeeren, Banane und Zitronensaft mit so viel kaltem Wasser in den Mixer geben, dass er durchdreht.',
  'Blend for 1 minute, until quite smooth, adding a little more water if you like it thinner.':
    '1 Minute ganz glatt mixen; wer es dünner mag, gibt etwas mehr Wasser zu.',
  'Pour into a glass and drink at once.': 'In ein Glas gießen und sofort trinken.',
  'Roast the pumpkin seeds in a dry frying pan over medium heat for 3 minutes, shaking, until they pop and swell.':
    'Die Kürbiskerne in einer Pfanne ohne Fett bei mittlerer Hitze 3 Minuten unter Rütteln rösten, bis sie springen und aufgehen.',
  'Take off the heat, stir in the paprika, cayenne and half of the lime juice and let the seeds dry in the hot pan.':
    'Vom Herd nehmen, Paprikapulver, Cayennepfeffer und die Hälfte des Limettensafts einrühren und die Kerne in der heißen Pfanne trocknen lassen.',
  'Toss the apple wedges with the rest of the lime juice and eat them with the warm seeds.':
    'Die Apfelspalten im restlichen Limettensaft wenden und mit den warmen Kernen essen.',
}
