import type { Dictionary } from '../../dictionary.ts'

export const ketoVegetarianEggFreeMeals: Dictionary = {
  'Heat the rapeseed oil in a frying pan over medium heat. Let the cumin sizzle in it for 20 seconds, then stir in the spring onion, ginger and green chilli for 2 minutes.':
    'Das Rapsöl in einer Pfanne bei mittlerer Hitze erhitzen. Den Kreuzkümmel 20 Sekunden darin knistern lassen, dann Frühlingszwiebel, Ingwer und grüne Chilischote 2 Minuten einrühren.',
  'Add the tomato and turmeric and cook for 3 minutes, until the tomato is soft. Stir in the spinach until it wilts and its water has gone.':
    'Tomate und Kurkuma zugeben und 3 Minuten garen, bis die Tomate weich ist. Den Spinat einrühren, bis er zusammenfällt und sein Wasser verdampft ist.',
  'Fold in the crumbled queso fresco and the ghee and stir gently for 3 minutes, until the cheese is hot and yellow all over. Scatter with the coriander.':
    'Den zerbröckelten Queso fresco und das Ghee unterheben und 3 Minuten behutsam rühren, bis der Käse heiß und überall gelb ist. Mit Koriandergrün bestreuen.',
  'Heat the oven to 210 °C. Toss the cauliflower with the olive oil and salt in an oven dish and roast for 20 minutes, until nearly tender and brown at the tips.':
    'Den Backofen auf 210 °C vorheizen. Den Blumenkohl in einer Auflaufform mit Olivenöl und Salz mischen und 20 Minuten rösten, bis er fast zart und an den Spitzen braun ist.',
  'Meanwhile wilt the spinach in a saucepan for 2 minutes and press out its water. Warm the cream in the same pan over low heat with the nutmeg and white pepper, then stir in two thirds of the cheddar until the sauce is smooth.':
    'Inzwischen den Spinat in einem Topf 2 Minuten zusammenfallen lassen und das Wasser herausdrücken. Die Sahne im selben Topf bei kleiner Hitze mit Muskatnuss und weißem Pfeffer erwärmen, dann zwei Drittel des Cheddars einrühren, bis die Soße glatt ist.',
  'Tuck the spinach between the florets, pour over the sauce and scatter with the rest of the cheddar.':
    'Den Spinat zwischen die Röschen stecken, die Soße darübergießen und den restlichen Cheddar darüberstreuen.',
  'Bake for 12 minutes more, until it bubbles and the top is golden, and leave it for 3 minutes before you serve.':
    'Weitere 12 Minuten backen, bis es Blasen wirft und oben goldbraun ist, und vor dem Servieren 3 Minuten ruhen lassen.',
  'Heat the oven to 220 °C. Brush the aubergine on both sides with most of the olive oil, sprinkle it with the salt and lay it on a lined tray. Roast for 20 minutes, turning once, until brown and soft all through.':
    'Den Backofen auf 220 °C vorheizen. Die Aubergine auf beiden Seiten mit dem meisten Olivenöl bestreichen, salzen und auf ein mit Backpapier belegtes Blech legen. 20 Minuten rösten und einmal wenden, bis sie braun und durch und durch weich ist.',
  'Meanwhile warm the garlic in the rest of the oil in a saucepan for 1 minute. Add the tomatoes and oregano and simmer for 8 minutes, until thick.':
    'Inzwischen den Knoblauch im restlichen Öl in einem Topf 1 Minute erwärmen. Tomaten und Oregano zugeben und 8 Minuten köcheln lassen, bis die Soße dick ist.',
  'Layer the aubergine, the tomato sauce, the basil and the mozzarella in a small oven dish, twice over, with mozzarella on top.':
    'Aubergine, Tomatensoße, Basilikum und Mozzarella zweimal hintereinander in eine kleine Auflaufform schichten, mit Mozzarella obenauf.',
  'Switch the oven to its grill and grill the dish for 6 minutes, until the top is brown in spots and the sauce bubbles up at the sides. Leave it for 3 minutes, so that the layers hold together.':
    'Den Backofengrill einschalten und die Form 6 Minuten grillen, bis die Oberfläche braune Flecken hat und die Soße am Rand Blasen wirft. 3 Minuten stehen lassen, damit die Schichten zusammenhalten.',
  'Mash the feta in a bowl with a fork. Beat in the Greek yoghurt, most of the olive oil and the vinegar, until the dip is nearly smooth.':
    'Den Feta in einer Schüssel mit einer Gabel zerdrücken. Griechischen Joghurt, das meiste Olivenöl und den Essig unterschlagen, bis der Dip fast glatt ist.',
  'Stir in the red chilli, trickle the rest of the oil over and eat with the radishes.':
    'Die rote Chilischote einrühren, das restliche Öl darüberträufeln und mit den Radieschen essen.',
  'Heat a griddle pan over high heat. Brush the courgette slices with half of the olive oil and grill them for 2 minutes on each side, until striped and soft enough to bend.':
    'Eine Grillpfanne bei starker Hitze erhitzen. Die Zucchinischeiben mit der Hälfte des Olivenöls bestreichen und auf jeder Seite 2 Minuten grillen, bis sie Streifen haben und sich biegen lassen.',
  "Meanwhile stir the goat's cheese with the mint, lemon zest and black pepper.":
    'Inzwischen den Ziegenkäse mit Minze, Zitronenschale und schwarzem Pfeffer verrühren.',
  'Let the slices cool for 5 minutes. Put a spoonful of the cheese at the end of each, roll them up and trickle the rest of the oil over.':
    'Die Scheiben 5 Minuten abkühlen lassen. An das Ende jeder Scheibe einen Löffel Käse setzen, aufrollen und mit dem restlichen Öl beträufeln.',
}
