import type { Dictionary } from '../../dictionary.ts'

export const veganSoyFreeBroadBeanAndLentilMains: Dictionary = {
  'Put the broad beans in a saucepan with half of the garlic and the fennel seeds, cover with water by a finger and simmer for 10 minutes, until they fall to pieces when pressed.':
    'Die dicken Bohnen mit der Hälfte des Knoblauchs und den Fenchelsamen in einen Topf geben, fingerbreit mit Wasser bedecken und 10 Minuten köcheln lassen, bis sie auf Druck zerfallen.',
  'Blend the beans with enough of their cooking water to make a thick, smooth mash. Beat in half of the salt and a third of the olive oil and keep it warm.':
    'Die Bohnen mit so viel von ihrem Kochwasser pürieren, dass ein dickes, glattes Mus entsteht. Die Hälfte des Salzes und ein Drittel des Olivenöls unterschlagen und warm halten.',
  'Meanwhile cook the spring greens in boiling water for 5 minutes, until tender, and drain them well.':
    'Inzwischen den Blattkohl in kochendem Wasser 5 Minuten garen, bis er zart ist, und gut abgießen.',
  'Heat half of the remaining oil in a frying pan over medium heat. Fry the rest of the garlic and the dried chilli for 1 minute, until just golden. Add the lupin beans and greens with the rest of the salt and toss for 4 minutes, until piping hot.':
    'Die Hälfte des übrigen Öls in einer Pfanne bei mittlerer Hitze erhitzen. Restlichen Knoblauch und getrocknete Chilischote 1 Minute braten, bis sie gerade goldgelb sind. Lupinenkerne und Blattkohl mit restlichem Salz zugeben und 4 Minuten schwenken, bis alles dampfend heiß ist.',
  'Spoon the mash into a bowl, pile the greens and lupin beans on one side and finish with the lemon juice and the last of the oil.':
    'Das Mus in eine Schale löffeln, Blattkohl und Lupinenkerne auf eine Seite häufen und mit Zitronensaft und dem letzten Öl abschließen.',
  'Heat half of the olive oil in a large saucepan over medium heat. Cook the onion and the chard stalks for 6 minutes, until soft, then stir in the cumin for 30 seconds.':
    'Die Hälfte des Olivenöls in einem großen Topf bei mittlerer Hitze erhitzen. Zwiebel und Mangoldstiele 6 Minuten weich dünsten, dann den Kreuzkümmel 30 Sekunden einrühren.',
  'Add the rinsed lentils and the salt with enough water to cover them by two fingers. Bring to the boil and simmer for 12 minutes.':
    'Die abgespülten Linsen und das Salz mit so viel Wasser zugeben, dass sie zwei Finger hoch bedeckt sind. Aufkochen und 12 Minuten köcheln lassen.',
  'Crush or blend about a third of the lentils in the pan, so that the soup has some body.':
    'Etwa ein Drittel der Linsen im Topf zerdrücken oder pürieren, damit die Suppe sämig wird.',
  'Stir in the chard leaves and cook for 3 minutes, until they have collapsed.':
    'Die Mangoldblätter einrühren und 3 Minuten garen, bis sie zusammengefallen sind.',
  'Meanwhile warm the rest of the oil in a small frying pan over low heat and cook the garlic and coriander for 2 minutes, until fragrant. Stir them into the soup with the lemon juice and serve hot.':
    'Inzwischen das restliche Öl in einer kleinen Pfanne bei kleiner Hitze erwärmen und Knoblauch und Koriandergrün darin 2 Minuten garen, bis sie duften. Mit dem Zitronensaft in die Suppe rühren und heiß servieren.',
  'Toss the cucumber with the vinegar, a third of the dill and a quarter of the salt and leave it to soften.':
    'Die Gurke mit dem Essig, einem Drittel des Dills und einem Viertel des Salzes mischen und weich werden lassen.',
  'Mash the lupin beans with a fork or blend them briefly to a coarse paste. Work in the beetroot, onion, caraway, buckwheat flour, black pepper and half of the salt and leave to stand for 10 minutes, so that it binds.':
    'Die Lupinenkerne mit einer Gabel zerdrücken oder kurz zu einer groben Paste mixen. Rote Bete, Zwiebel, Kümmel, Buchweizenmehl, schwarzen Pfeffer und die Hälfte des Salzes einarbeiten und 10 Minuten stehen lassen, damit die Masse bindet.',
  'Meanwhile boil the potato chunks for 15 minutes, until a knife slides in. Drain them and turn them in the rest of the dill and salt.':
    'Inzwischen die Kartoffelstücke 15 Minuten kochen, bis ein Messer hineingleitet. Abgießen und im restlichen Dill und Salz wenden.',
  'Shape the paste with wet hands into small flat patties.':
    'Die Masse mit nassen Händen zu kleinen flachen Bratlingen formen.',
  'Heat the rapeseed oil in a frying pan over medium heat. Fry the patties for 5 minutes on each side, turning them with care, until they have a dark crust and are hot right through.':
    'Das Rapsöl in einer Pfanne bei mittlerer Hitze erhitzen. Die Bratlinge auf jeder Seite 5 Minuten braten und vorsichtig wenden, bis sie eine dunkle Kruste haben und durch und durch heiß sind.',
  'Serve the patties with the potatoes and the cucumber.':
    'Die Bratlinge mit Kartoffeln und Gurke servieren.',
}
