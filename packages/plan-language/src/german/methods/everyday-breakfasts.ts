import type { Dictionary } from '../../dictionary.ts'

export const everydayBreakfasts: Dictionary = {
  'Put the oats, milk, cinnamon and most of the apple in a saucepan with a splash of water.':
    'Haferflocken, Milch, Zimt und den größten Teil des Apfels mit einem Schuss Wasser in einen Topf geben.',
  'Bring to a gentle simmer over medium heat and cook for 6 minutes, stirring often, until thick and creamy.':
    'Bei mittlerer Hitze leicht zum Köcheln bringen und 6 Minuten unter häufigem Rühren kochen, bis der Brei dick und cremig ist.',
  'Take off the heat, let it stand for 1 minute, then stir in the Greek yoghurt.':
    'Vom Herd nehmen, 1 Minute stehen lassen, dann den griechischen Joghurt einrühren.',
  'Pour into a bowl, pour the cream around the edge and top with the rest of the apple and the honey.':
    'In eine Schüssel gießen, die Sahne am Rand entlang zugießen und den restlichen Apfel und den Honig daraufgeben.',
  'Brown the oats and walnuts in a dry frying pan over medium heat for 4 minutes, stirring, until the oats smell of biscuits. Tip onto a plate to cool.':
    'Haferflocken und Walnüsse in einer Pfanne ohne Fett bei mittlerer Hitze 4 Minuten unter Rühren rösten, bis die Flocken nach Keksen duften. Auf einem Teller abkühlen lassen.',
  'Spoon the Greek yoghurt into a bowl and top with the strawberries.':
    'Den griechischen Joghurt in eine Schüssel geben und die Erdbeeren darauf verteilen.',
  'Scatter with the toasted oats and walnuts, drizzle with the honey and eat while the oats are crisp.':
    'Mit den gerösteten Haferflocken und Walnüssen bestreuen, mit dem Honig beträufeln und essen, solange die Flocken knusprig sind.',
  'Grill the tomato halves, cut side up, under a hot grill for 6 minutes, until soft and blistered.':
    'Die Tomatenhälften mit der Schnittfläche nach oben unter dem heißen Backofengrill 6 Minuten grillen, bis sie weich sind und Blasen werfen.',
  'Melt half the butter in a saucepan over medium-low heat and stir in the spinach for 1 minute, until it wilts.':
    'Die Hälfte der Butter in einem Topf bei kleiner bis mittlerer Hitze zerlassen und den Spinat 1 Minute einrühren, bis er zusammenfällt.',
  'Beat the eggs and egg whites with the black pepper, pour them in and stir slowly for 3 to 4 minutes, until set in soft curds with no liquid left.':
    'Eier und Eiklar mit dem schwarzen Pfeffer verquirlen, zugießen und 3 bis 4 Minuten langsam rühren, bis sie in weichen Flocken gestockt sind und nichts mehr flüssig ist.',
  'Toast the bread, spread it with the rest of the butter and pile the eggs on top, with the tomatoes beside.':
    'Das Brot toasten, mit der restlichen Butter bestreichen, das Rührei daraufhäufen und die Tomaten danebenlegen.',
  'Heat the olive oil in a wide frying pan over medium heat. Fry the onion and red pepper for 8 minutes, until soft. Stir in the garlic, cumin and paprika for 1 minute.':
    'Das Olivenöl in einer weiten Pfanne bei mittlerer Hitze erhitzen. Zwiebel und rote Paprika 8 Minuten braten, bis sie weich sind. Knoblauch, Kreuzkümmel und Paprikapulver 1 Minute einrühren.',
  'Add the tomatoes and simmer for 10 minutes, until they collapse into a thick sauce.':
    'Die Tomaten zugeben und 10 Minuten köcheln lassen, bis sie zu einer dicken Sauce zerfallen.',
  'Make hollows in the sauce, crack in the eggs and cover. Cook gently for 7 to 8 minutes, until the whites are firm and the yolks have set.':
    'Mulden in die Sauce drücken, die Eier hineinschlagen und zudecken. 7 bis 8 Minuten sanft garen, bis das Eiklar fest und das Eigelb gestockt ist.',
  'Warm the pitta in the toaster or a dry pan for 1 minute.':
    'Das Pitabrot 1 Minute im Toaster oder in einer Pfanne ohne Fett erwärmen.',
  'Scatter the feta and parsley over the eggs and serve with the yoghurt and pitta.':
    'Feta und Petersilie über die Eier streuen und mit Joghurt und Pitabrot servieren.',
  'Beat the egg with the milk and cinnamon in a shallow dish. Soak the bread in it for 2 minutes on each side, until it has drunk all of it up.':
    'Das Ei mit Milch und Zimt in einer flachen Schale verquirlen. Das Brot auf jeder Seite 2 Minuten darin einweichen, bis es alles aufgesogen hat.',
  'Melt the butter in a frying pan over medium heat. Fry the bread for 3 minutes on each side, until golden and set through, with no wet egg left.':
    'Die Butter in einer Pfanne bei mittlerer Hitze zerlassen. Das Brot auf jeder Seite 3 Minuten braten, bis es goldbraun und durchgestockt ist und kein Ei mehr flüssig ist.',
  'Warm half the raspberries with the honey in the pan for 1 minute, until they start to burst.':
    'Die Hälfte der Himbeeren mit dem Honig 1 Minute in der Pfanne erwärmen, bis sie aufplatzen.',
  'Serve the toast with the yoghurt, the warm sauce and the rest of the raspberries.':
    'Die Brote mit dem Joghurt, der warmen Sauce und den restlichen Himbeeren servieren.',
}
