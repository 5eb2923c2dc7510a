import type { Dictionary } from '../../dictionary.ts'

export const moroccanFeastMains: Dictionary = {
  'Mix the flour with a third of the olive oil, a third of the salt and enough warm water for a soft dough. Knead it for 8 minutes, until it stretches without tearing, cover it and leave it for 30 minutes.':
    'Das Mehl mit einem Drittel des Olivenöls, einem Drittel des Salzes und so viel warmem Wasser mischen, dass ein weicher Teig entsteht. 8 Minuten kneten, bis er sich dehnen lässt, ohne zu reißen, zudecken und 30 Minuten ruhen lassen.',
  'Meanwhile soften the onion in a third of the oil over medium heat for 8 minutes. Add the ginger, turmeric, saffron, half of the cinnamon, the rest of the salt and a cup of water, lower in the chicken, cover and simmer for 15 minutes, until it reaches 74 °C.':
    'Inzwischen die Zwiebel in einem Drittel des Öls bei mittlerer Hitze 8 Minuten weich dünsten. Ingwer, Kurkuma, Safran, die Hälfte des Zimts, restliches Salz und eine Tasse Wasser zugeben, das Hähnchenfleisch hineinlegen, zudecken und 15 Minuten köcheln lassen, bis es 74 °C erreicht.',
  'Lift out the chicken and shred it finely. Boil the sauce down to a few spoonfuls, stir in the coriander, parsley and egg and cook for 3 minutes, stirring, until the egg has set to soft, dry curds. Fold in the chicken and let it cool.':
    'Das Hähnchenfleisch herausheben und fein zerzupfen. Die Soße auf einige Löffel einkochen, Koriandergrün, Petersilie und Ei einrühren und 3 Minuten unter Rühren garen, bis das Ei zu weichen, trockenen Flocken gestockt ist. Das Hähnchenfleisch unterheben und abkühlen lassen.',
  'Brown the almonds in a dry pan for 4 minutes, chop them finely and mix them with half of the sugar and a pinch of the cinnamon.':
    'Die Mandeln in einer Pfanne ohne Fett 4 Minuten bräunen, fein hacken und mit der Hälfte des Zuckers und einer Prise Zimt mischen.',
  'Heat the oven to 200 °C. On an oiled board roll and stretch the dough with your hands, until it is so thin that you can see the board through it. Line a small oiled pan with it, letting it hang over the rim, and save the torn ends.':
    'Den Backofen auf 200 °C vorheizen. Den Teig auf einem geölten Brett ausrollen und mit den Händen dehnen, bis er so dünn ist, dass man das Brett hindurchsieht. Eine kleine geölte Form damit auslegen, den Rand überhängen lassen und die abgerissenen Enden aufheben.',
  'Spread the chicken in it, lay the torn ends on top, scatter with the almonds and fold the overhang over to close the pie. Brush it with the rest of the oil and bake for 25 minutes, until deep golden and crisp.':
    'Das Hähnchenfleisch darin verteilen, die abgerissenen Enden darauflegen, mit den Mandeln bestreuen und den Überhang zum Verschließen darüberschlagen. Mit restlichem Öl bestreichen und 25 Minuten backen, bis die Pastilla kräftig goldbraun und knusprig ist.',
  'Toss the carrot and orange with the lemon juice and the rest of the sugar. Turn the pie out, dust it with the last of the cinnamon and serve it with the salad.':
    'Möhre und Orange mit dem Zitronensaft und dem restlichen Zucker mischen. Die Pastilla stürzen, mit dem letzten Zimt bestäuben und mit dem Salat servieren.',
  'Heat half of the olive oil in a large saucepan over medium heat. Fry the onion for 6 minutes, then add the tomato, turmeric, ginger, cinnamon, black pepper, saffron and two thirds of the salt and cook for 4 minutes.':
    'Die Hälfte des Olivenöls in einem großen Topf bei mittlerer Hitze erhitzen. Die Zwiebel 6 Minuten braten, dann Tomate, Kurkuma, Ingwer, Zimt, schwarzen Pfeffer, Safran und zwei Drittel des Salzes zugeben und 4 Minuten garen.',
  'Add the carrot, turnip, cabbage and plenty of water and bring to the boil. Meanwhile rub the dry couscous with the rest of the oil in a wide dish, sprinkle it with a few spoonfuls of cold water and rake it with your fingers until no grain sticks to another.':
    'Möhre, weiße Rübe, Kohl und reichlich Wasser zugeben und aufkochen. Inzwischen den trockenen Couscous in einer weiten Schale mit dem restlichen Öl verreiben, mit einigen Löffeln kaltem Wasser besprengen und mit den Fingern durchkämmen, bis kein Korn mehr am anderen klebt.',
  'Put the couscous in a steamer, set it tightly on the saucepan and steam it without a lid for 15 minutes from the moment when the steam comes through.':
    'Den Couscous in einen Dämpfeinsatz geben, ihn dicht auf den Topf setzen und ohne Deckel 15 Minuten dämpfen, von dem Moment an, in dem der Dampf hindurchkommt.',
  'Tip it out into the dish, break it up, sprinkle it with the rest of the salt and a cup of cold water and let it drink for 5 minutes. Rub it loose and steam it for 15 minutes more over the vegetables.':
    'In die Schale kippen, auflockern, mit restlichem Salz und einer Tasse kaltem Wasser besprengen und 5 Minuten quellen lassen. Locker reiben und weitere 15 Minuten über dem Gemüse dämpfen.',
  'Add the butternut squash, courgette and chickpeas to the saucepan. Water, rub and steam the couscous for a third time, for 15 minutes, until the grains are soft, light and separate.':
    'Butternut-Kürbis, Zucchini und Kichererbsen in den Topf geben. Den Couscous ein drittes Mal befeuchten, reiben und 15 Minuten dämpfen, bis die Körner weich, locker und einzeln sind.',
  'Heap up the couscous, press a hollow in the middle and arrange the vegetables and chickpeas in it. Pour over a few ladles of the soup, scatter with the coriander and serve the rest of the soup beside it.':
    'Den Couscous aufhäufen, in die Mitte eine Mulde drücken und Gemüse und Kichererbsen darin anrichten. Einige Kellen Suppe darübergießen, mit dem Koriandergrün bestreuen und die restliche Suppe dazu servieren.',
}
