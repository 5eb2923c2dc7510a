import type { Dictionary } from '../../dictionary.ts'

export const veganSoyaMains: Dictionary = {
  'Heat the olive oil in a frying pan over medium-high heat. Fry the tofu with the salt for 7 minutes, stirring now and then, until golden and a little crisp.':
    'Das Olivenöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Den Tofu mit dem Salz 7 Minuten braten und ab und zu umrühren, bis er goldbraun und etwas knusprig ist.',
  'Add the onion and red pepper and cook for 4 minutes. Stir in the garlic, jalapeño, tomato paste, cumin, paprika and oregano for 1 minute.':
    'Zwiebel und rote Paprika zugeben und 4 Minuten braten. Knoblauch, Jalapeño, Tomatenmark, Kreuzkümmel, Paprikapulver und Oregano 1 Minute einrühren.',
  'Add half of the tomato, the black beans and a splash of water and simmer for 5 minutes, until thick and piping hot. Stir in half of the lime juice.':
    'Die Hälfte der Tomate, schwarze Bohnen und einen Schuss Wasser zugeben und 5 Minuten köcheln lassen, bis alles dick und dampfend heiß ist. Die Hälfte des Limettensafts einrühren.',
  'Serve over the rice with the lettuce, avocado, the rest of the tomato, the coriander and the rest of the lime juice.':
    'Auf dem Reis mit Salat, Avocado, restlicher Tomate, Koriandergrün und restlichem Limettensaft servieren.',
  'Cover the dry soy mince (TVP) with hot water, leave it for 5 minutes, then drain it and squeeze out the water.':
    'Das trockene Sojagranulat mit heißem Wasser bedecken, 5 Minuten ziehen lassen, dann abgießen und das Wasser ausdrücken.',
  'Heat the olive oil in a large saucepan over medium heat. Cook the onion and red pepper for 6 minutes, until soft. Add the soy mince and fry for 4 minutes, until it browns.':
    'Das Olivenöl in einem großen Topf bei mittlerer Hitze erhitzen. Zwiebel und rote Paprika 6 Minuten weich dünsten. Das Sojagranulat zugeben und 4 Minuten braten, bis es bräunt.',
  'Stir in the garlic, red chilli, tomato paste, cumin, paprika and oregano for 1 minute. Add the passata, courgette, kidney beans, salt and a good splash of water and simmer for 20 minutes, until thick.':
    'Knoblauch, rote Chilischote, Tomatenmark, Kreuzkümmel, Paprikapulver und Oregano 1 Minute einrühren. Passierte Tomaten, Zucchini, Kidneybohnen, Salz und einen guten Schuss Wasser zugeben und 20 Minuten köcheln lassen, bis alles dick ist.',
  'Stir the lime juice and coriander into the chilli and serve with the rice.':
    'Limettensaft und Koriandergrün in das Chili rühren und mit dem Reis servieren.',
  'Heat the oven to 210 °C and line a baking tray. Put the quinoa in a saucepan with twice its volume of water, cover and simmer for 15 minutes, until the grains show their little white rings. Leave to stand for 5 minutes, then spread out to cool.':
    'Den Backofen auf 210 °C vorheizen und ein Blech mit Backpapier belegen. Die Quinoa mit dem doppelten Volumen Wasser in einem Topf zugedeckt 15 Minuten köcheln lassen, bis die Körner ihre kleinen weißen Ringe zeigen. 5 Minuten stehen lassen, dann zum Abkühlen ausbreiten.',
  'Put the chickpeas, onion, garlic, cumin, ground coriander seed, paprika, cornflour, black pepper, a third of the parsley and two thirds of the salt in a food processor and pulse to a coarse paste. Crumble in the tofu and pulse until it holds together when pressed.':
    'Kichererbsen, Zwiebel, Knoblauch, Kreuzkümmel, gemahlenen Koriandersamen, Paprikapulver, Maisstärke, schwarzen Pfeffer, ein Drittel der Petersilie und zwei Drittel des Salzes in der Küchenmaschine stoßweise zu einer groben Paste mixen. Den Tofu hineinbröckeln und mixen, bis die Masse auf Druck zusammenhält.',
  'Shape into short fingers, brush with half of the olive oil and bake for 25 minutes, turning once, until brown and firm.':
    'Zu kurzen Fingern formen, mit der Hälfte des Olivenöls bestreichen und 25 Minuten backen, dabei einmal wenden, bis sie braun und fest sind.',
  'Chop the rest of the parsley and toss it with the quinoa, tomato, cucumber, mint, lemon juice and the last of the oil and salt.':
    'Die restliche Petersilie hacken und mit Quinoa, Tomate, Gurke, Minze, Zitronensaft und dem letzten Öl und Salz mischen.',
  'Serve the hot kofta on the tabbouleh.': 'Die heißen Kofta auf dem Taboulé servieren.',
  'Put the rice in a saucepan with one and a half times its volume of water. Bring to the boil, cover and cook on the lowest heat for 11 minutes. Spread it at once on a tray to steam dry and cool for 15 minutes.':
    'Den Reis mit dem anderthalbfachen Volumen Wasser in einen Topf geben. Aufkochen, zudecken und auf kleinster Stufe 11 Minuten garen. Sofort auf einem Blech ausbreiten und 15 Minuten ausdampfen und abkühlen lassen.',
  'Meanwhile boil the edamame for 4 minutes, then drain.':
    'Inzwischen die Edamame 4 Minuten kochen, dann abgießen.',
  'Heat the rapeseed oil in a wok over high heat. Fry the tofu for 4 minutes, until golden, then add the carrot and cabbage and stir-fry for 3 minutes.':
    'Das Rapsöl im Wok bei starker Hitze erhitzen. Den Tofu 4 Minuten goldbraun braten, dann Möhre und Kohl zugeben und 3 Minuten pfannenrühren.',
  'Add the garlic, ginger, frozen sweetcorn and half of the spring onion and toss for 1 minute.':
    'Knoblauch, Ingwer, tiefgekühlten Mais und die Hälfte der Frühlingszwiebel zugeben und 1 Minute schwenken.',
  'Tip in the rice, edamame, salt and white pepper and stir-fry for 4 minutes, until the rice is steaming hot and begins to catch. Sprinkle with the lime juice and the rest of the spring onion.':
    'Reis, Edamame, Salz und weißen Pfeffer zugeben und 4 Minuten pfannenrühren, bis der Reis dampfend heiß ist und anzusetzen beginnt. Mit Limettensaft beträufeln und mit restlicher Frühlingszwiebel bestreuen.',
}
