import type { Dictionary } from '../../dictionary.ts'

export const paleoSnacks: Dictionary = {
  'Toss the apple slices with the lemon juice and cinnamon.':
    'Die Apfelscheiben mit Zitronensaft und Zimt mischen.',
  'Serve with the walnuts.': 'Mit den Walnüssen servieren.',
  'Dress the mango with the lime juice.': 'Die Mango mit dem Limettensaft anmachen.',
  'Scatter with the coconut and a pinch of cayenne and eat cold.':
    'Mit Kokosnuss und einer Prise Cayennepfeffer bestreuen und kalt essen.',
  'Mix the salmon with the cucumber, dill, black pepper and half the lemon juice.':
    'Den Lachs mit Gurke, Dill, schwarzem Pfeffer und der Hälfte des Zitronensafts mischen.',
  'Brush the avocado with the rest of the lemon juice, fill its hollow with the salmon and eat at once.':
    'Die Avocado mit dem restlichen Zitronensaft bestreichen, die Mulde mit dem Lachs füllen und sofort essen.',
  'Heat the oven to 210 °C. Toss the sweet potato with the olive oil, paprika and half the salt on a baking tray.':
    'Den Backofen auf 210 °C vorheizen. Die Süßkartoffel auf einem Blech mit Olivenöl, Paprikapulver und der Hälfte des Salzes mischen.',
  'Roast for 25 to 30 minutes, turning once, until soft inside and brown at the edges.':
    '25 bis 30 Minuten rösten und einmal wenden, bis sie innen weich und an den Rändern braun ist.',
  'Mash the avocado with the lime juice, coriander and the rest of the salt, and serve as a dip.':
    'Die Avocado mit Limettensaft, Koriandergrün und restlichem Salz zerdrücken und als Dip servieren.',
}
