import type { Dictionary } from '../../dictionary.ts'

export const veganRiceAndCornBreakfasts: Dictionary = {
  'Rinse the sticky rice in several changes of cold water, until the water is nearly clear, and drain. Put it in a saucepan with its own volume of fresh water and leave it to soak for 10 minutes.':
    'Den Klebreis mehrmals in frischem kaltem Wasser waschen, bis das Wasser fast klar ist, und abgießen. Mit seinem eigenen Volumen frischem Wasser in einen Topf geben und 10 Minuten einweichen.',
  'Bring to the boil, cover and cook on the lowest heat for 12 minutes. Leave it to stand off the heat, still covered, for 8 minutes, until the grains are tender and shiny.':
    'Aufkochen, zudecken und auf kleinster Stufe 12 Minuten garen. Neben dem Herd weiter zugedeckt 8 Minuten stehen lassen, bis die Körner zart sind und glänzen.',
  'Meanwhile warm the coconut milk with the brown sugar and salt in a small saucepan over low heat for 2 minutes, stirring, until the sugar has dissolved. Do not let it boil.':
    'Inzwischen die Kokosmilch mit braunem Zucker und Salz in einem kleinen Topf bei kleiner Hitze 2 Minuten unter Rühren erwärmen, bis der Zucker sich gelöst hat. Nicht kochen lassen.',
  'Stir two thirds of the warm coconut milk into the hot rice and leave it for 5 minutes to drink it up.':
    'Zwei Drittel der warmen Kokosmilch in den heißen Reis rühren und 5 Minuten stehen lassen, bis er sie aufgenommen hat.',
  'Serve the rice warm with the sliced mango and pour over the rest of the coconut milk.':
    'Den Reis warm mit den Mangoscheiben servieren und die restliche Kokosmilch darübergießen.',
  "Stir the polenta into its own volume of cold water, until it is smooth. Bring three times the polenta's volume of water to the boil in a saucepan with the cinnamon and salt.":
    'Die Polenta in ihr eigenes Volumen kaltes Wasser rühren, bis alles glatt ist. Das dreifache Volumen der Polenta an Wasser in einem Topf mit Zimt und Salz aufkochen.',
  'Pour in the wet polenta while you whisk, so that no lumps form. Turn the heat to low and cook for 8 minutes, stirring often, until thick and no longer grainy between the teeth.':
    'Die feuchte Polenta unter Rühren mit dem Schneebesen hineingießen, damit keine Klümpchen entstehen. Die Hitze klein stellen und 8 Minuten unter häufigem Rühren garen, bis der Brei dick und zwischen den Zähnen nicht mehr körnig ist.',
  'Stir in the coconut milk, brown sugar and nutmeg and cook for 2 minutes more. Thin it with a splash of hot water if it stands in stiff peaks.':
    'Kokosmilch, braunen Zucker und Muskatnuss einrühren und noch 2 Minuten garen. Steht der Brei in steifen Spitzen, mit einem Schuss heißem Wasser verdünnen.',
  'Pour into a bowl and top with the sliced banana.':
    'In eine Schale füllen und die Bananenscheiben daraufgeben.',
  'Whisk the rice flour with half of the salt and about two and a half times its volume of water, to a batter as thin as water with a little body. Leave it to stand.':
    'Das Reismehl mit der Hälfte des Salzes und etwa dem zweieinhalbfachen Volumen Wasser zu einem Teig verrühren, der fast so dünn wie Wasser ist. Stehen lassen.',
  'Boil the potato cubes in a saucepan of water for 8 minutes, until a knife slides in, adding the peas for the last 2 minutes. Drain.':
    'Die Kartoffelwürfel in einem Topf mit Wasser 8 Minuten kochen, bis ein Messer hineingleitet, und in den letzten 2 Minuten die Erbsen zugeben. Abgießen.',
  'Heat half of the rapeseed oil in a frying pan over medium heat. Sizzle the cumin for 20 seconds, add the onion, ginger and green chilli and cook for 5 minutes, until soft. Stir in the turmeric, potato, peas and the rest of the salt for 2 minutes, then the lemon juice and fresh coriander. Keep warm in a bowl.':
    'Die Hälfte des Rapsöls in einer Pfanne bei mittlerer Hitze erhitzen. Den Kreuzkümmel 20 Sekunden knistern lassen, Zwiebel, Ingwer und grüne Chilischote zugeben und 5 Minuten weich dünsten. Kurkuma, Kartoffel, Erbsen und restliches Salz 2 Minuten einrühren, dann Zitronensaft und frisches Koriandergrün. In einer Schüssel warm halten.',
  'Wipe out the pan, set it over medium-high heat and brush it with a little of the remaining oil. Stir the batter well and pour in a thin layer, tilting the pan so that it forms lacy holes.':
    'Die Pfanne auswischen, auf mittlere bis starke Hitze stellen und mit etwas vom übrigen Öl bestreichen. Den Teig gut umrühren, eine dünne Schicht hineingießen und die Pfanne dabei schwenken, sodass sich Spitzenlöcher bilden.',
  'Cover and cook for 2 minutes without turning, until the top is dry and the edges lift. Fold it in four, repeat with the rest of the batter and serve with the potato masala.':
    'Zugedeckt 2 Minuten garen, ohne zu wenden, bis die Oberseite trocken ist und die Ränder sich heben. Zweimal zusammenfalten, mit dem restlichen Teig wiederholen und mit dem Kartoffelmasala servieren.',
  'Put the pumpkin cubes in a saucepan with water that comes halfway up. Cover and simmer over medium heat for 15 minutes, until the pumpkin falls apart when pressed.':
    'Die Kürbiswürfel in einem Topf bis zur halben Höhe mit Wasser bedecken. Zugedeckt bei mittlerer Hitze 15 Minuten köcheln lassen, bis der Kürbis auf Druck zerfällt.',
  'Blend it with its water until quite smooth and return it to the pan.':
    'Mit seinem Wasser ganz glatt pürieren und in den Topf zurückgeben.',
  'Stir the rice flour into four times its volume of cold water, until no lumps are left. Pour it into the simmering pumpkin, stirring all the time.':
    'Das Reismehl in das vierfache Volumen kaltes Wasser rühren, bis keine Klümpchen mehr da sind. Unter ständigem Rühren in den köchelnden Kürbis gießen.',
  'Cook over low heat for 6 minutes, stirring, until thick and glossy and the raw taste of flour has gone.':
    'Bei kleiner Hitze 6 Minuten unter Rühren garen, bis alles dick ist und glänzt und der rohe Mehlgeschmack verschwunden ist.',
  'Add the cooked adzuki beans, brown sugar and salt and simmer for 3 minutes, until the beans are piping hot. Scatter with the pumpkin seeds.':
    'Die gegarten Adzukibohnen, braunen Zucker und Salz zugeben und 3 Minuten köcheln lassen, bis die Bohnen dampfend heiß sind. Mit den Kürbiskernen bestreuen.',
}
