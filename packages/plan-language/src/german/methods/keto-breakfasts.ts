import type { Dictionary } from '../../dictionary.ts'

export const ketoBreakfasts: Dictionary = {
  'Melt half the butter in a frying pan over medium-high heat. Fry the mushrooms for 5 minutes, until they are brown and their water has gone.':
    'Die Hälfte der Butter in einer Pfanne bei mittlerer bis starker Hitze zerlassen. Die Champignons 5 Minuten braten, bis sie braun sind und ihr Wasser verkocht ist.',
  'Add the spinach and spring onion and stir for 1 minute, until the leaves wilt. Tip onto a plate.':
    'Spinat und Frühlingszwiebel zugeben und 1 Minute rühren, bis die Blätter zusammenfallen. Auf einen Teller geben.',
  'Beat the eggs with the salt and black pepper. Melt the rest of the butter in the pan over medium heat and pour in the eggs.':
    'Die Eier mit Salz und schwarzem Pfeffer verquirlen. Die restliche Butter in der Pfanne bei mittlerer Hitze zerlassen und die Eier hineingießen.',
  'Draw the set edges into the middle for 1 to 2 minutes, until hardly any liquid egg is left.':
    '1 bis 2 Minuten die gestockten Ränder zur Mitte ziehen, bis kaum noch Ei flüssig ist.',
  'Scatter the vegetables and cheddar over one half, fold the other half over and cook for 1 minute more, until the egg is set through and the cheddar melts. Serve at once.':
    'Gemüse und Cheddar auf eine Hälfte streuen, die andere darüberklappen und noch 1 Minute garen, bis das Ei durchgestockt ist und der Cheddar schmilzt. Sofort servieren.',
  'Beat the eggs with the black pepper and half the dill.':
    'Die Eier mit dem schwarzen Pfeffer und der Hälfte des Dills verquirlen.',
  'Heat half the olive oil in a small saucepan over medium-low heat. Pour in the eggs and stir slowly for 3 to 4 minutes, until they are set in soft curds with no liquid left.':
    'Die Hälfte des Olivenöls in einem kleinen Topf bei kleiner bis mittlerer Hitze erhitzen. Die Eier hineingießen und 3 bis 4 Minuten langsam rühren, bis sie in weichen Flocken gestockt sind und nichts mehr flüssig ist.',
  'Dress the rocket and sliced avocado with the lemon juice and the rest of the olive oil.':
    'Den Rucola und die Avocado in Scheiben mit dem Zitronensaft und dem restlichen Olivenöl anmachen.',
  'Pile the eggs onto a plate, lay the smoked salmon over them, scatter with the rest of the dill and serve with the avocado salad.':
    'Das Rührei auf einen Teller häufen, den Räucherlachs darüberlegen, mit dem restlichen Dill bestreuen und mit dem Avocadosalat servieren.',
  'Whisk the coconut milk with the vanilla flavouring, the cinnamon and about half its volume of cold water, until smooth.':
    'Die Kokosmilch mit Vanillearoma, Zimt und etwa halb so viel kaltem Wasser glatt rühren.',
  'Whisk in the chia seeds. Wait for 5 minutes, then whisk again so that no lumps form.':
    'Die Chiasamen einrühren. 5 Minuten warten, dann noch einmal rühren, damit keine Klumpen entstehen.',
  'Cover and chill for at least 25 minutes, or overnight, until it is thick enough to hold a spoon. Loosen with a splash of water if it is too stiff.':
    'Zugedeckt mindestens 25 Minuten oder über Nacht kalt stellen, bis ein Löffel darin stehen bleibt. Ist der Pudding zu fest, mit einem Schuss Wasser lockern.',
  'Top with the hemp seeds and raspberries just before you eat.':
    'Erst kurz vor dem Essen die Hanfsamen und Himbeeren daraufgeben.',
  'Mix the pork mince with the sage, nutmeg, salt and black pepper. Shape into small flat patties.':
    'Das Schweinehack mit Salbei, Muskatnuss, Salz und schwarzem Pfeffer mischen. Kleine flache Frikadellen formen.',
  'Heat a third of the olive oil in a frying pan over medium heat. Fry the patties for 5 minutes on each side, until brown and 71 °C in the middle, with no pink left.':
    'Ein Drittel des Olivenöls in einer Pfanne bei mittlerer Hitze erhitzen. Die Frikadellen auf jeder Seite 5 Minuten braten, bis sie braun sind, in der Mitte 71 °C haben und nichts mehr rosa ist.',
  'Meanwhile brush the tomato halves with another third of the olive oil and grill them, cut side up, under a hot grill for 6 minutes, until soft and blistered.':
    'Inzwischen die Tomatenhälften mit einem weiteren Drittel des Olivenöls bestreichen und mit der Schnittfläche nach oben unter dem heißen Backofengrill 6 Minuten grillen, bis sie weich sind und Blasen werfen.',
  'Move the patties to a warm plate. Fry the mushrooms in the same pan with the rest of the olive oil for 5 minutes over high heat, until golden.':
    'Die Frikadellen auf einen warmen Teller legen. Die Champignons in derselben Pfanne mit dem restlichen Olivenöl bei starker Hitze 5 Minuten braten, bis sie goldbraun sind.',
  'Stir in the spinach for 1 minute, until it wilts, and serve everything together.':
    'Den Spinat 1 Minute einrühren, bis er zusammenfällt, und alles zusammen servieren.',
  'Heat the oven to 180 °C. Melt the butter in a frying pan over medium heat, add the spinach and stir for 2 minutes, until it wilts and its water has boiled away.':
    'Den Backofen auf 180 °C heizen. Die Butter in einer Pfanne bei mittlerer Hitze zerlassen, den Spinat zugeben und 2 Minuten rühren, bis er zusammenfällt und sein Wasser verkocht ist.',
  'Spread the spinach in a small ovenproof dish. Season with the nutmeg, salt and black pepper.':
    'Den Spinat in einer kleinen ofenfesten Form verteilen. Mit Muskatnuss, Salz und schwarzem Pfeffer würzen.',
  'Make hollows in the spinach and break the eggs into them. Spoon the cream around and scatter with the Gruyère.':
    'Mulden in den Spinat drücken und die Eier hineinschlagen. Die Sahne rundherum löffeln und mit dem Gruyère bestreuen.',
  'Bake for 14 to 16 minutes, until the whites are firm and the yolks have set. Leave for 1 minute, as the dish is very hot, and serve.':
    '14 bis 16 Minuten backen, bis das Eiklar fest und das Eigelb gestockt ist. 1 Minute stehen lassen, weil die Form sehr heiß ist, und servieren.',
  'Warm the pecans in a dry frying pan over medium heat for 3 minutes, stirring, until they smell sweet. Tip them onto a plate.':
    'Die Pekannüsse in einer Pfanne ohne Fett bei mittlerer Hitze 3 Minuten unter Rühren erwärmen, bis sie süß duften. Auf einen Teller geben.',
  'Whisk the cream with the vanilla flavouring in a mixing bowl, until it holds soft peaks.':
    'Die Sahne mit dem Vanillearoma in einer Rührschüssel halbsteif schlagen.',
  'Fold in the Greek yoghurt with a spoon, keeping it light.':
    'Den griechischen Joghurt mit einem Löffel locker unterheben.',
  'Spoon into a bowl, top with the strawberries and pecans and dust with the cinnamon.':
    'In eine Schüssel geben, Erdbeeren und Pekannüsse daraufgeben und mit dem Zimt bestäuben.',
}
