import type { Dictionary } from '../../dictionary.ts'

export const highEnergyMeatlessBreakfasts: Dictionary = {
  'Put the rice, lemon zest and half of the cinnamon in a saucepan with three times its volume of boiling water from the kettle. Simmer, half covered, over medium-low heat for 15 minutes, until the rice is soft and nearly all of the water is gone.':
    'Reis, Zitronenschale und die Hälfte des Zimts mit der dreifachen Menge kochendem Wasser aus dem Wasserkocher in einen Topf geben. Halb zugedeckt bei kleiner bis mittlerer Hitze 15 Minuten köcheln lassen, bis der Reis weich und fast alles Wasser weg ist.',
  'Meanwhile blend the tofu with the soya milk, sugar and sunflower oil until completely smooth.':
    'Inzwischen den Tofu mit Sojadrink, Zucker und Sonnenblumenöl ganz glatt mixen.',
  'Pour the blended tofu over the rice and simmer for 5 minutes, stirring often, until it is thick and coats the spoon.':
    'Den gemixten Tofu über den Reis gießen und 5 Minuten unter häufigem Rühren köcheln lassen, bis alles dick ist und am Löffel haftet.',
  'Spoon it into a bowl and dust with the rest of the cinnamon. Eat it warm.':
    'In eine Schüssel geben und mit dem restlichen Zimt bestäuben. Warm essen.',
  'Heat a third of the rapeseed oil in a frying pan over medium-high heat. Fry the mushrooms for 4 minutes, until brown, and tip them onto a plate.':
    'Ein Drittel des Rapsöls in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Die Champignons 4 Minuten braten, bis sie braun sind, und auf einen Teller geben.',
  'Turn the heat to medium and add the rest of the oil, the turmeric and the black pepper. Crumble in the tofu and stir it gently for 4 minutes, until hot and yellow all over.':
    'Die Hitze auf mittel stellen und das restliche Öl, Kurkuma und schwarzen Pfeffer zugeben. Den Tofu hineinbröckeln und 4 Minuten vorsichtig rühren, bis er heiß und überall gelb ist.',
  'Meanwhile toast the bread until golden.': 'Inzwischen das Brot goldbraun toasten.',
  'Stir the soy sauce and spring onion into the tofu, heap it on the toast and add the mushrooms.':
    'Sojasauce und Frühlingszwiebel in den Tofu rühren, auf das Brot häufen und die Champignons dazugeben.',
  'Blend the tofu with the soya milk, rapeseed oil and half of the sugar until completely smooth.':
    'Den Tofu mit Sojadrink, Rapsöl und der Hälfte des Zuckers ganz glatt mixen.',
  'Pour it into a saucepan with a small cup of water and the cardamom and bring it to a simmer over medium heat, stirring.':
    'Mit einer kleinen Tasse Wasser und dem Kardamom in einen Topf gießen und bei mittlerer Hitze unter Rühren zum Köcheln bringen.',
  'Rain in the semolina while you whisk, turn the heat low and cook for 5 minutes, whisking often, until it is thick and the grains are soft. Add water if it gets stiff.':
    'Den Grieß unter Rühren mit dem Schneebesen einrieseln lassen, die Hitze klein stellen und 5 Minuten unter häufigem Rühren kochen, bis der Brei dick ist und die Körner weich sind. Wird er zu fest, Wasser zugeben.',
  'Pour it into a bowl and top it with the strawberries and the rest of the sugar.':
    'In eine Schüssel gießen und die Erdbeeren und den restlichen Zucker daraufgeben.',
  'Bring the milk with a small cup of water, the lemon zest and half of the nutmeg to a simmer in a saucepan over medium heat.':
    'Die Milch mit einer kleinen Tasse Wasser, der Zitronenschale und der Hälfte der Muskatnuss in einem Topf bei mittlerer Hitze zum Köcheln bringen.',
  'Rain in the semolina while you whisk, turn the heat low and cook for 5 minutes, whisking often, until it is thick and the grains are soft.':
    'Den Grieß unter Rühren mit dem Schneebesen einrieseln lassen, die Hitze klein stellen und 5 Minuten unter häufigem Rühren kochen, bis der Pudding dick ist und die Körner weich sind.',
  'Take the pan off the heat and beat in the butter.':
    'Den Topf vom Herd nehmen und die Butter unterschlagen.',
  'Stir the honey into the Greek yogurt, swirl it through the semolina and dust with the rest of the nutmeg.':
    'Den Honig in den griechischen Joghurt rühren, in Schlieren durch den Grieß ziehen und mit der restlichen Muskatnuss bestäuben.',
  'Beat the egg, egg white, ricotta, lemon zest and lemon juice with a fork until nearly smooth.':
    'Ei, Eiklar, Ricotta, Zitronenschale und Zitronensaft mit einer Gabel fast glatt verquirlen.',
  'Stir in the white flour and baking powder until no dry patch is left. Loosen the batter with a splash of water if it does not drop from the spoon.':
    'Weizenmehl und Backpulver einrühren, bis nichts Trockenes mehr zu sehen ist. Fällt der Teig nicht vom Löffel, mit einem Schuss Wasser lockern.',
  'Heat half of the rapeseed oil in a wide frying pan over medium heat. Fry small pancakes for 3 minutes, until bubbles rise and the edges look dry, turn them and fry for 2 minutes more, until the middle springs back and no wet batter is left. Use the rest of the oil for the second round.':
    'Die Hälfte des Rapsöls in einer weiten Pfanne bei mittlerer Hitze erhitzen. Kleine Pfannkuchen 3 Minuten backen, bis Bläschen aufsteigen und die Ränder trocken aussehen, wenden und weitere 2 Minuten backen, bis die Mitte federt und kein Teig mehr feucht ist. Für die zweite Runde das restliche Öl nehmen.',
  'Pile the pancakes up and trickle the honey over them.':
    'Die Pfannkuchen aufhäufen und mit dem Honig beträufeln.',
  'Heat half of the sesame oil in a saucepan over medium heat. Stir the rice in it for 2 minutes, until the grains look glassy.':
    'Die Hälfte des Sesamöls in einem Topf bei mittlerer Hitze erhitzen. Den Reis 2 Minuten darin rühren, bis die Körner glasig aussehen.',
  'Add five times its volume of boiling water from the kettle. Simmer for 20 minutes, stirring now and then, until the rice is very soft and it is thick.':
    'Die fünffache Menge kochendes Wasser aus dem Wasserkocher zugießen. 20 Minuten köcheln lassen und ab und zu umrühren, bis der Reis sehr weich und die Suppe dick ist.',
  'Beat the eggs with the egg whites, pour them in a thin stream into the simmering porridge and stir for 2 minutes, until all of the egg is set in firm flakes.':
    'Eier und Eiklar verquirlen, in dünnem Strahl in die köchelnde Suppe gießen und 2 Minuten rühren, bis alles Ei zu festen Flocken gestockt ist.',
  'Stir in the soy sauce, pour into a bowl and finish with the rest of the sesame oil and the spring onion.':
    'Die Sojasauce einrühren, in eine Schüssel gießen und mit dem restlichen Sesamöl und der Frühlingszwiebel abschließen.',
}
