import type { Dictionary } from '../../dictionary.ts'

export const quickFishMains: Dictionary = {
  'Add the white beans, cucumber and parsley and turn them in the dressing.':
    'Weiße Bohnen, Gurke und Petersilie zugeben und im Dressing wenden.',
  'Fold in the tuna in large flakes, lay everything on the rocket and serve.':
    'Den Thunfisch in großen Stücken unterheben, alles auf den Rucola geben und servieren.',
  'Cover the rice noodles with boiling water and leave them for 5 to 6 minutes, until tender. Drain and cool them under the tap.':
    'Die Reisnudeln mit kochendem Wasser bedecken und 5 bis 6 Minuten ziehen lassen, bis sie zart sind. Abgießen und unter dem Wasserhahn abkühlen.',
  'Stir the rapeseed oil, lime juice and salt together in a bowl.':
    'Rapsöl, Limettensaft und Salz in einer Schüssel verrühren.',
  'Toss the rice noodles, cucumber, carrot and mint in the dressing, top with the salmon and serve.':
    'Reisnudeln, Gurke, Möhre und Minze im Dressing wenden, den Lachs daraufgeben und servieren.',
  'Stir the olive oil, lemon juice, dill and black pepper together in a bowl.':
    'Olivenöl, Zitronensaft, Dill und schwarzen Pfeffer in einer Schüssel verrühren.',
  'Add the lentils and beetroot and turn them in the dressing.':
    'Linsen und Rote Bete zugeben und im Dressing wenden.',
  'Fold in the rocket, top with the mackerel and serve.':
    'Den Rucola unterheben, die Makrele daraufgeben und servieren.',
  'Put the couscous and peas in a bowl, just cover them with boiling water, cover with a plate and leave for 5 minutes.':
    'Couscous und Erbsen in eine Schüssel geben, knapp mit kochendem Wasser bedecken, einen Teller darauflegen und 5 Minuten ziehen lassen.',
  'Heat the olive oil in a frying pan over medium-high heat. Fry the prawns with the cumin for 3 to 4 minutes, until they are pink and firm all through.':
    'Das Olivenöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Die Garnelen mit dem Kreuzkümmel 3 bis 4 Minuten braten, bis sie rosa und durch und durch fest sind.',
  'Loosen the couscous with a fork, stir in the prawns with their oil and the mint, and serve.':
    'Den Couscous mit einer Gabel lockern, die Garnelen mit ihrem Öl und die Minze einrühren und servieren.',
  'Cover the rice noodles with boiling water and leave them for 5 to 6 minutes, until tender, then drain.':
    'Die Reisnudeln mit kochendem Wasser bedecken und 5 bis 6 Minuten ziehen lassen, bis sie zart sind, dann abgießen.',
  'Heat the rapeseed oil in a frying pan over high heat. Fry the prawns, ginger and mangetout for 3 to 4 minutes, until the prawns are pink and firm all through.':
    'Das Rapsöl in einer Pfanne bei starker Hitze erhitzen. Garnelen, Ingwer und Zuckerschoten 3 bis 4 Minuten braten, bis die Garnelen rosa und durch und durch fest sind.',
  'Add the rice noodles and lime juice, toss for a minute and serve.':
    'Reisnudeln und Limettensaft zugeben, eine Minute schwenken und servieren.',
}
