import type { Dictionary } from '../../dictionary.ts'

export const glutenFreeVeganSoyaMains: Dictionary = {
  'Put the rice in a saucepan with twice its volume of water. Bring to the boil, cover and cook on the lowest heat for 12 minutes, then leave to stand off the heat for 5 minutes.':
    'Den Reis mit der doppelten Menge Wasser in einen Topf geben. Aufkochen, zugedeckt bei kleinster Hitze 12 Minuten garen, dann neben dem Herd 5 Minuten stehen lassen.',
  'Meanwhile heat the rapeseed oil in a frying pan over medium-high heat. Fry the tofu slices for 4 minutes on each side, until they have a golden crust, and lift them onto a plate.':
    'Inzwischen das Rapsöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Die Tofuscheiben auf jeder Seite 4 Minuten braten, bis sie eine goldbraune Kruste haben, und auf einen Teller heben.',
  'Turn the heat to medium and cook the garlic and the white part of the spring onion for 1 minute. Add the tomato, sugar and salt and cook for 7 minutes, pressing with the spoon, until it has become a thick sauce.':
    'Die Hitze auf mittel stellen und den Knoblauch und den weißen Teil der Frühlingszwiebel 1 Minute dünsten. Tomate, Zucker und Salz zugeben und 7 Minuten garen, dabei mit dem Löffel drücken, bis eine dicke Sauce entstanden ist.',
  'Slide the tofu back in, lay the pak choi on top and add a splash of water. Cover and simmer for 4 minutes, until the pak choi is just tender.':
    'Den Tofu wieder hineingeben, den Pak Choi darauflegen und einen Schuss Wasser zugeben. Zugedeckt 4 Minuten köcheln lassen, bis der Pak Choi gerade zart ist.',
  'Scatter with the black pepper, coriander and the rest of the spring onion and serve with the rice.':
    'Mit schwarzem Pfeffer, Koriandergrün und der restlichen Frühlingszwiebel bestreuen und mit dem Reis servieren.',
  'Heat the olive oil in a wide frying pan over medium-high heat. Fry the red pepper for 3 minutes, then add the garlic and paprika and stir for 30 seconds.':
    'Das Olivenöl in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen. Die rote Paprika 3 Minuten braten, dann Knoblauch und Paprikapulver zugeben und 30 Sekunden rühren.',
  'Tip in the frozen edamame and sweetcorn with a splash of water and the salt. Cook for 6 minutes, stirring now and then, until the edamame are tender and the water has gone.':
    'Die tiefgekühlten Edamame und den Mais mit einem Schuss Wasser und dem Salz zugeben. 6 Minuten garen und ab und zu umrühren, bis die Edamame zart sind und das Wasser verkocht ist.',
  'Add the tomato and spring onion and cook for 2 minutes, until the tomato is warm and starts to give juice.':
    'Tomate und Frühlingszwiebel zugeben und 2 Minuten garen, bis die Tomate warm ist und Saft abgibt.',
  'Take off the heat, season with the black pepper and lime juice and fold in the basil.':
    'Vom Herd nehmen, mit schwarzem Pfeffer und Limettensaft würzen und das Basilikum unterheben.',
  'Heat the oven to 200 °C. Toss the tofu with half of the paprika, a third of the olive oil and a third of the salt and spread it on a lined baking tray. Bake for 25 minutes, turning once, until crisp and golden.':
    'Den Backofen auf 200 °C heizen. Den Tofu mit der Hälfte des Paprikapulvers, einem Drittel des Olivenöls und einem Drittel des Salzes mischen und auf einem ausgelegten Backblech verteilen. 25 Minuten backen, dabei einmal wenden, bis er knusprig und goldbraun ist.',
  'Meanwhile heat the rest of the oil in a wide saucepan over medium heat. Cook the onion and red pepper for 8 minutes, until soft and sweet, then stir in the garlic and the rest of the paprika for 1 minute.':
    'Inzwischen das restliche Öl in einem weiten Topf bei mittlerer Hitze erhitzen. Zwiebel und rote Paprika 8 Minuten dünsten, bis sie weich und süß sind, dann Knoblauch und das restliche Paprikapulver 1 Minute einrühren.',
  'Add the aubergine and courgette with the rest of the salt and cook for 8 minutes, until they start to soften.':
    'Aubergine und Zucchini mit dem restlichen Salz zugeben und 8 Minuten garen, bis sie weich werden.',
  'Pour in the tinned tomatoes with the oregano and simmer for 12 minutes, until thick. Stir in the rinsed white beans for the last 4 minutes.':
    'Die Dosentomaten mit dem Oregano zugeben und 12 Minuten köcheln lassen, bis alles dick ist. Die abgespülten weißen Bohnen die letzten 4 Minuten einrühren.',
  'Serve the vegetables with the crisp tofu on top.':
    'Das Gemüse mit dem knusprigen Tofu obenauf servieren.',
  'Toast the sesame seeds in a dry saucepan over medium heat for 2 minutes, until they smell nutty, and tip them out.':
    'Die Sesamsamen in einem Topf ohne Fett bei mittlerer Hitze 2 Minuten rösten, bis sie nussig duften, und herausnehmen.',
  'Blend the rinsed soybeans with three quarters of the sesame seeds, the salt and twice their volume of ice-cold water for 2 minutes, until silky. Chill in the fridge for 15 minutes.':
    'Die abgespülten Sojabohnen mit drei Vierteln der Sesamsamen, dem Salz und der doppelten Menge eiskaltem Wasser 2 Minuten mixen, bis die Suppe samtig ist. 15 Minuten in den Kühlschrank stellen.',
  'Meanwhile put the rice noodles in boiling water and cook for 4 minutes, or as the packet says, until tender. Rinse them under cold water until quite cold and drain well.':
    'Inzwischen die Reisnudeln in kochendes Wasser geben und 4 Minuten, oder wie auf der Packung angegeben, kochen, bis sie weich sind. Unter kaltem Wasser abspülen, bis sie ganz kalt sind, und gut abtropfen lassen.',
  'Put the rice noodles in a deep bowl and pour over the cold soup.':
    'Die Reisnudeln in eine tiefe Schüssel geben und mit der kalten Suppe übergießen.',
  'Top with the cucumber, tomato and the rest of the sesame seeds and eat at once.':
    'Gurke, Tomate und die restlichen Sesamsamen daraufgeben und sofort essen.',
}
