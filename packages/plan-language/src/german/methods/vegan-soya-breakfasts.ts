import type { Dictionary } from '../../dictionary.ts'

export const veganSoyaBreakfasts: Dictionary = {
  'Heat the olive oil in a wide frying pan over medium-high heat. Fry the diced red pepper for 4 minutes, until it softens and browns at the edges.':
    'Das Olivenöl in einer weiten Pfanne bei mittlerer bis starker Hitze erhitzen. Die gewürfelte rote Paprika 4 Minuten braten, bis sie weich wird und an den Rändern bräunt.',
  'Add the spring onion, paprika, cumin and turmeric and stir for 30 seconds, until they smell toasty.':
    'Frühlingszwiebel, Paprikapulver, Kreuzkümmel und Kurkuma zugeben und 30 Sekunden rühren, bis sie geröstet duften.',
  'Crumble in the tofu, add the salt and black pepper, and fry for 5 minutes, stirring now and then, until the tofu is hot and golden in places.':
    'Den Tofu hineinbröckeln, Salz und schwarzen Pfeffer zugeben und 5 Minuten braten, dabei ab und zu umrühren, bis der Tofu heiß und stellenweise goldbraun ist.',
  'Stir in the spinach for 1 minute, until it wilts, then squeeze over the lime juice.':
    'Den Spinat 1 Minute einrühren, bis er zusammenfällt, dann den Limettensaft darüberdrücken.',
  'Warm the corn tortillas in a dry pan for 30 seconds on each side and serve the scramble in them.':
    'Die Maistortillas in einer Pfanne ohne Fett auf jeder Seite 30 Sekunden erwärmen und den Rührtofu darin servieren.',
  'Toast the oats in a dry frying pan over medium heat for 3 to 4 minutes, stirring, until they smell nutty and turn light gold. Tip them onto a plate to cool.':
    'Die Haferflocken in einer Pfanne ohne Fett bei mittlerer Hitze 3 bis 4 Minuten unter Rühren rösten, bis sie nussig duften und hellgold sind. Zum Abkühlen auf einen Teller geben.',
  'Put the silken tofu, soy protein powder, most of the mango, the banana, coconut milk, lime juice and cardamom in a blender.':
    'Seidentofu, Sojaproteinpulver, die meiste Mango, Banane, Kokosmilch, Limettensaft und Kardamom in den Mixer geben.',
  'Blend for 1 minute, until quite smooth, adding a splash of cold water if it will not turn.':
    '1 Minute ganz glatt mixen; dreht er nicht durch, einen Schuss kaltes Wasser zugeben.',
  'Pour into a bowl, top with the rest of the mango and the toasted oats, and eat at once.':
    'In eine Schale füllen, restliche Mango und geröstete Haferflocken daraufgeben und sofort essen.',
  'Whisk the chickpea flour with the turmeric, half of the salt and enough water to make a batter that just coats a spoon. Leave it to stand for 10 minutes.':
    'Das Kichererbsenmehl mit Kurkuma, der Hälfte des Salzes und so viel Wasser verrühren, dass der Teig einen Löffel gerade überzieht. 10 Minuten stehen lassen.',
  'Meanwhile warm a third of the rapeseed oil in a frying pan over medium heat. Fry the onion, green chilli, ginger and cumin for 4 minutes, until soft.':
    'Inzwischen ein Drittel des Rapsöls in einer Pfanne bei mittlerer Hitze erwärmen. Zwiebel, grüne Chilischote, Ingwer und Kreuzkümmel 4 Minuten weich braten.',
  'Add the tofu, tomato and the rest of the salt and cook for 5 minutes, until hot and nearly dry. Stir in the spinach until it wilts, then the fresh coriander and lemon juice. Keep warm in a bowl.':
    'Tofu, Tomate und restliches Salz zugeben und 5 Minuten garen, bis alles heiß und fast trocken ist. Den Spinat einrühren, bis er zusammenfällt, dann frisches Koriandergrün und Zitronensaft. In einer Schüssel warm halten.',
  'Wipe out the pan and set it over medium heat with a little of the remaining oil. Spread in half of the batter and cook for 3 minutes, until the top is dull and bubbles have set. Turn and cook for 2 minutes, until no raw flour is left. Repeat.':
    'Die Pfanne auswischen und mit etwas vom übrigen Öl auf mittlere Hitze stellen. Die Hälfte des Teigs darin verteilen und 3 Minuten garen, bis die Oberseite matt ist und die Bläschen fest sind. Wenden und 2 Minuten garen, bis kein rohes Mehl mehr da ist. Wiederholen.',
  'Fold the pancakes over the tofu filling and serve hot.':
    'Die Pfannkuchen über die Tofufüllung klappen und heiß servieren.',
  'Stir the soy protein powder into the cold soya milk with a whisk, until no lumps are left.':
    'Das Sojaproteinpulver mit dem Schneebesen in den kalten Sojadrink rühren, bis keine Klümpchen mehr da sind.',
  'Put the oats, apple, cinnamon and nutmeg in a saucepan with twice their volume of water. Simmer over medium heat for 5 minutes, stirring, until thick.':
    'Haferflocken, Apfel, Zimt und Muskatnuss mit dem doppelten Volumen Wasser in einen Topf geben. Bei mittlerer Hitze 5 Minuten unter Rühren köcheln lassen, bis der Brei dick ist.',
  'Pour in the soya milk mixture and cook over low heat for 3 minutes, stirring all the time, until smooth and steaming. Do not let it boil hard.':
    'Den angerührten Sojadrink zugießen und bei kleiner Hitze 3 Minuten unter ständigem Rühren garen, bis alles glatt ist und dampft. Nicht stark kochen lassen.',
  'Pour into bowls and swirl in the coconut cream.':
    'In Schalen füllen und die Kokoscreme einziehen.',
}
