import type { Dictionary } from '../../dictionary.ts'

export const glutenMilkFreeRiceBreakfasts: Dictionary = {
  'Put the rinsed rice in a small saucepan with a little more than its volume of water. Bring to the boil, cover, cook on the lowest heat for 12 minutes and leave to stand off the heat for 5 minutes.':
    'Den abgespülten Reis mit etwas mehr als der gleichen Menge Wasser in einen kleinen Topf geben. Aufkochen, zugedeckt bei kleinster Hitze 12 Minuten garen und neben dem Herd 5 Minuten stehen lassen.',
  'Meanwhile beat the eggs and egg whites with the sugar, half of the salt and the spring onion. Toss the cucumber with the rest of the salt.':
    'Inzwischen Eier und Eiklar mit Zucker, der Hälfte des Salzes und der Frühlingszwiebel verquirlen. Die Gurke mit dem restlichen Salz mischen.',
  'Heat a little of the rapeseed oil in a small frying pan over medium heat. Pour in a third of the egg, let it set for 1 minute and roll it up to one side.':
    'Etwas Rapsöl in einer kleinen Pfanne bei mittlerer Hitze erhitzen. Ein Drittel der Eier hineingießen, 1 Minute stocken lassen und zu einer Seite hin aufrollen.',
  'Oil the pan again, pour in the next third, lift the roll so that it runs beneath, and roll up once it has set. Do the same with the rest.':
    'Die Pfanne wieder ölen, das nächste Drittel hineingießen, die Rolle anheben, sodass es darunterläuft, und aufrollen, sobald es gestockt ist. Mit dem Rest ebenso verfahren.',
  'Turn the roll for 1 minute more, until it is firm and no liquid runs when you press it. Slice it and serve with the rice, cucumber and daikon.':
    'Die Rolle noch 1 Minute wenden, bis sie fest ist und auf Druck nichts Flüssiges austritt. In Scheiben schneiden und mit Reis, Gurke und Rettich servieren.',
  'Boil the egg in its shell in a saucepan of water for 10 minutes, cool it under the tap, peel and quarter it.':
    'Das Ei in der Schale in einem Topf mit Wasser 10 Minuten kochen, unter kaltem Wasser abkühlen, schälen und vierteln.',
  'Meanwhile heat the rapeseed oil in a wide saucepan over medium heat. Cook the onion for 6 minutes, until soft, then stir in the turmeric, cumin, ground coriander and cayenne for 30 seconds.':
    'Inzwischen das Rapsöl in einem weiten Topf bei mittlerer Hitze erhitzen. Die Zwiebel 6 Minuten dünsten, bis sie weich ist, dann Kurkuma, Kreuzkümmel, gemahlenen Koriander und Cayennepfeffer 30 Sekunden einrühren.',
  'Stir in the rice and salt, pour in twice its volume of hot water, cover and cook on low heat for 10 minutes.':
    'Reis und Salz einrühren, die doppelte Menge heißes Wasser zugießen und zugedeckt bei kleiner Hitze 10 Minuten garen.',
  'Scatter over the frozen peas, lay the haddock on top, cover and steam for 6 to 7 minutes, until the rice is tender and the fish flakes and reaches 63 °C.':
    'Die tiefgekühlten Erbsen darüberstreuen, den Schellfisch darauflegen, zudecken und 6 bis 7 Minuten dämpfen, bis der Reis weich ist und der Fisch zerfällt und 63 °C erreicht.',
  'Break the haddock into large flakes, fold it through the rice with the lemon juice and parsley and top with the egg.':
    'Den Schellfisch in große Stücke zerteilen, mit Zitronensaft und Petersilie unter den Reis heben und das Ei darauflegen.',
  'Heat the rapeseed oil in a heavy saucepan over medium-high heat. Fry the beef mince with the garlic and black pepper for 4 minutes, breaking it up, until no pink is left.':
    'Das Rapsöl in einem schweren Topf bei mittlerer bis starker Hitze erhitzen. Das Rinderhack mit Knoblauch und schwarzem Pfeffer 4 Minuten krümelig braten, bis nichts mehr rosa ist.',
  'Stir in the rice for 2 minutes, until the edges of the grains turn clear.':
    'Den Reis 2 Minuten einrühren, bis die Ränder der Körner glasig werden.',
  'Pour in six times the volume of the rice in water, bring to the boil, then simmer gently for 20 minutes, stirring now and then so that nothing catches.':
    'Sechsmal so viel Wasser wie Reis zugießen, aufkochen, dann 20 Minuten sanft köcheln lassen und ab und zu umrühren, damit nichts ansetzt.',
  'Add the carrot, mushrooms, courgette and salt and cook for 8 minutes more, until the rice has burst and the porridge falls slowly from the spoon.':
    'Möhre, Champignons, Zucchini und Salz zugeben und weitere 8 Minuten garen, bis der Reis aufgeplatzt ist und die Suppe langsam vom Löffel fällt.',
  'Check that it is bubbling hot all through and at least 71 °C, and serve topped with the spring onion.':
    'Prüfen, ob alles durch und durch kochend heiß ist und mindestens 71 °C hat, und mit der Frühlingszwiebel bestreut servieren.',
}
