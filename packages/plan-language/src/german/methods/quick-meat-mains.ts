import type { Dictionary } from '../../dictionary.ts'

export const quickMeatMains: Dictionary = {
  'Heat the olive oil in a frying pan over high heat. Fry the chicken with the cumin and salt for 5 to 6 minutes, until no strip is pink inside and it reaches 74 °C.':
    'Das Olivenöl in einer Pfanne bei starker Hitze erhitzen. Das Hähnchenfleisch mit Kreuzkümmel und Salz 5 bis 6 Minuten braten, bis kein Streifen mehr innen rosa ist und es 74 °C erreicht.',
  'Stir in the sweetcorn and warm it for a minute.': 'Den Mais einrühren und eine Minute erwärmen.',
  'Warm the corn tortillas in a dry pan for 20 seconds a side.':
    'Die Maistortillas in einer Pfanne ohne Fett auf jeder Seite 20 Sekunden erwärmen.',
  'Fill them with the chicken, sweetcorn and avocado and eat at once.':
    'Mit Hähnchenfleisch, Mais und Avocado füllen und sofort essen.',
  'Season the beef with the salt, black pepper and half of the thyme.':
    'Das Rindfleisch mit Salz, schwarzem Pfeffer und der Hälfte des Thymians würzen.',
  'Heat half of the olive oil in a frying pan over high heat. Fry the steak for 2 minutes a side, until it reaches 63 °C, and let it rest on a plate for 3 minutes.':
    'Die Hälfte des Olivenöls in einer Pfanne bei starker Hitze erhitzen. Das Steak auf jeder Seite 2 Minuten braten, bis es 63 °C erreicht, und 3 Minuten auf einem Teller ruhen lassen.',
  'Lower the heat, add the rest of the olive oil and thyme with the white beans and spinach, and stir for 3 minutes, until the beans are hot and the leaves have wilted.':
    'Die Hitze kleiner stellen, restliches Olivenöl und restlichen Thymian mit weißen Bohnen und Spinat zugeben und 3 Minuten rühren, bis die Bohnen heiß sind und der Spinat zusammengefallen ist.',
  'Slice the steak and serve it on the beans.':
    'Das Steak in Scheiben schneiden und auf den Bohnen servieren.',
  'Put the couscous in a bowl, just cover it with boiling water, cover with a plate and leave for 5 minutes.':
    'Den Couscous in einer Schüssel knapp mit kochendem Wasser bedecken, einen Teller darauflegen und 5 Minuten ziehen lassen.',
  'Heat the olive oil in a frying pan over high heat. Fry the turkey mince with the cumin and salt for 5 minutes, breaking it up, until no pink is left and it reaches 74 °C.':
    'Das Olivenöl in einer Pfanne bei starker Hitze erhitzen. Das Putenhack mit Kreuzkümmel und Salz 5 Minuten krümelig braten, bis nichts mehr rosa ist und es 74 °C erreicht.',
  'Add the courgette and stir for 2 minutes, until it has softened.':
    'Die Zucchini zugeben und 2 Minuten rühren, bis sie weich ist.',
  'Stir in the couscous and mint and serve.': 'Couscous und Minze einrühren und servieren.',
}
