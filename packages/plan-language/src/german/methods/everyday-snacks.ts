import type { Dictionary } from '../../dictionary.ts'

export const everydaySnacks: Dictionary = {
  'Spoon the Greek yoghurt into a bowl.': 'Den griechischen Joghurt in eine Schüssel geben.',
  'Top with the strawberries and blueberries and drizzle with the honey.':
    'Erdbeeren und Heidelbeeren daraufgeben und mit dem Honig beträufeln.',
  'Spoon the cottage cheese into a bowl and lay the peach on top.':
    'Den Hüttenkäse in eine Schüssel geben und den Pfirsich darauflegen.',
  'Finish with the olive oil, mint and black pepper.':
    'Mit Olivenöl, Minze und schwarzem Pfeffer abschließen.',
  'Stir the lemon juice into the hummus and dust it with the paprika.':
    'Den Zitronensaft in den Hummus rühren und mit dem Paprikapulver bestäuben.',
  'Serve with the carrot sticks to dip.': 'Mit den Möhrensticks zum Dippen servieren.',
  'Slice the apple and cut the cheddar thinly.':
    'Den Apfel in Scheiben und den Cheddar dünn schneiden.',
  'Eat them together, a slice of cheddar on each slice of apple.':
    'Zusammen essen, auf jeder Apfelscheibe eine Scheibe Cheddar.',
  'Spread the ricotta on the rye crispbread.': 'Den Ricotta auf das Roggenknäckebrot streichen.',
  'Lay the pear on top, drizzle with the honey and dust with the cinnamon.':
    'Die Birne darauflegen, mit dem Honig beträufeln und mit dem Zimt bestäuben.',
}
