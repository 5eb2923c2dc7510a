import type { Dictionary } from '../../dictionary.ts'

export const lightMilkFreeSnacks: Dictionary = {
  'Mix the tuna with the spring onion, lemon juice and black pepper.':
    'Den Thunfisch mit Frühlingszwiebel, Zitronensaft und schwarzem Pfeffer mischen.',
  'Spread the rice on a plate for 5 minutes, until just cool enough to touch. Fold in the tuna.':
    'Den Reis 5 Minuten auf einem Teller ausbreiten, bis man ihn gerade anfassen kann. Den Thunfisch unterheben.',
  'Wet your hands, rub the salt over your palms and press the rice firmly into triangles. Eat with the cucumber, or chill at once for later.':
    'Die Hände anfeuchten, das Salz auf den Handflächen verreiben und den Reis fest zu Dreiecken drücken. Mit der Gurke essen oder für später sofort kalt stellen.',
  'Warm the olive oil, paprika and cayenne in a large saucepan over low heat for 1 minute, until fragrant.':
    'Olivenöl, Paprikapulver und Cayennepfeffer in einem großen Topf bei kleiner Hitze 1 Minute erwärmen, bis sie duften.',
  'Tip in the popcorn, sprinkle with the lime juice and salt and cover.':
    'Das Popcorn hineingeben, mit Limettensaft und Salz besprengen und zudecken.',
  'Shake over medium heat for 2 minutes, until every piece is coated, dry and crisp again. Eat warm.':
    'Bei mittlerer Hitze 2 Minuten rütteln, bis jedes Stück überzogen, trocken und wieder knusprig ist. Warm essen.',
  'Heat the grill to high. Thread the chicken and spring onion in turn onto short skewers, brush with the rapeseed oil and season with the salt and white pepper.':
    'Den Backofengrill auf hoher Stufe vorheizen. Hähnchenfleisch und Frühlingszwiebel abwechselnd auf kurze Spieße stecken, mit dem Rapsöl bestreichen und mit Salz und weißem Pfeffer würzen.',
  'Grill for 9 to 10 minutes, turning every 3 minutes, until charred at the edges and 74 °C inside.':
    '9 bis 10 Minuten grillen und alle 3 Minuten wenden, bis die Ränder dunkel sind und das Fleisch innen 74 °C erreicht.',
  'Squeeze over the lemon juice and eat hot or cold, with the clementine.':
    'Den Zitronensaft darüberdrücken und heiß oder kalt mit der Clementine essen.',
  'Beat the egg and egg whites with the carrot, spring onion and white pepper.':
    'Ei und Eiklar mit Möhre, Frühlingszwiebel und weißem Pfeffer verquirlen.',
  'Heat half of the rapeseed oil in a small frying pan over medium-low heat. Pour in half of the mixture and let it set for 2 minutes, then roll it up to one side.':
    'Die Hälfte des Rapsöls in einer kleinen Pfanne bei kleiner bis mittlerer Hitze erhitzen. Die Hälfte der Masse hineingießen, 2 Minuten stocken lassen und zu einer Seite hin aufrollen.',
  'Add the rest of the oil and the mixture, let it set, and roll up again. Press and turn the roll for 1 minute, until firm with no liquid egg left.':
    'Restliches Öl und restliche Masse zugeben, stocken lassen und wieder aufrollen. Die Rolle 1 Minute andrücken und wenden, bis sie fest und kein Ei mehr flüssig ist.',
  'Cut into slices and eat warm or cold, with the pear.':
    'In Scheiben schneiden und warm oder kalt mit der Birne essen.',
  'Warm the cumin in a dry pan over low heat for 1 minute, until fragrant.':
    'Den Kreuzkümmel in einer Pfanne ohne Fett bei kleiner Hitze 1 Minute erwärmen, bis er duftet.',
  'Mix the cumin and cayenne with the lemon juice in a large bowl.':
    'Kreuzkümmel und Cayennepfeffer in einer großen Schüssel mit dem Zitronensaft verrühren.',
  'Fold in the chickpeas, apple, orange and cucumber and leave for 2 minutes, so that the juices run.':
    'Kichererbsen, Apfel, Orange und Gurke unterheben und 2 Minuten stehen lassen, damit sie Saft ziehen.',
  'Scatter with the mint and pomegranate seeds.': 'Mit Minze und Granatapfelkernen bestreuen.',
  'Stir the sticky rice in a dry frying pan over medium heat for 4 minutes, until golden, and crush it to a coarse powder.':
    'Den Klebreis in einer Pfanne ohne Fett bei mittlerer Hitze 4 Minuten unter Rühren rösten, bis er goldbraun ist, und grob zermahlen.',
  'Heat the rapeseed oil in the same pan over high heat. Fry the chopped chicken for 5 minutes, until no pink is left and it reaches 74 °C.':
    'Das Rapsöl in derselben Pfanne bei starker Hitze erhitzen. Das gehackte Hähnchenfleisch 5 Minuten braten, bis nichts mehr rosa ist und es 74 °C erreicht.',
  'Take off the heat and stir in the lime juice, salt, dried chilli, shallot and crushed rice. Wait for 2 minutes, so that the rice swells.':
    'Vom Herd nehmen und Limettensaft, Salz, getrocknete Chilischote, Schalotte und zermahlenen Reis einrühren. 2 Minuten warten, damit der Reis quillt.',
  'Fold in the mint and coriander and spoon into the lettuce leaves.':
    'Minze und Koriandergrün unterheben und in die Salatblätter löffeln.',
}
