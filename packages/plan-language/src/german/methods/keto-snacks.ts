import type { Dictionary } from '../../dictionary.ts'

export const ketoSnacks: Dictionary = {
  'Beat the cream cheese with the paprika and lemon juice until smooth.':
    'Den Frischkäse mit Paprikapulver und Zitronensaft glatt rühren.',
  'Fill the hollows of the celery sticks with it, or serve it as a dip.':
    'In die Mulden der Selleriestangen füllen oder als Dip servieren.',
  'Mash the avocado with the lime juice, olive oil and salt, leaving some lumps.':
    'Die Avocado mit Limettensaft, Olivenöl und Salz zerdrücken und einige Stückchen lassen.',
  'Stir in the jalapeño and coriander. Serve at once, with the radishes to dip.':
    'Jalapeño und Koriandergrün einrühren. Sofort mit den Radieschen zum Dippen servieren.',
  'Lower the eggs into boiling water and simmer for 10 minutes. Cool them in cold water for 5 minutes, then peel.':
    'Die Eier in kochendes Wasser legen und 10 Minuten köcheln lassen. 5 Minuten in kaltem Wasser abkühlen, dann schälen.',
  'Halve the eggs lengthways and scoop the firm yolks into a bowl. Mash them with the olive oil, mustard and cider vinegar until smooth.':
    'Die Eier längs halbieren und das feste Eigelb in eine Schüssel löffeln. Mit Olivenöl, Senf und Apfelessig glatt zerdrücken.',
  'Spoon the filling back into the whites and finish with the spring onion and paprika.':
    'Die Füllung wieder ins Eiklar löffeln und mit Frühlingszwiebel und Paprikapulver abschließen.',
  'Mix the olive oil with the oregano and lemon juice in a bowl.':
    'Das Olivenöl mit Oregano und Zitronensaft in einer Schüssel verrühren.',
  'Fold in the feta, olives and tomato and leave for 5 minutes, so that the flavours mingle. Mop up all of the oil.':
    'Feta, Oliven und Tomate unterheben und 5 Minuten ziehen lassen, damit sich die Aromen verbinden. Das ganze Öl mitessen.',
  'Heat the oven to 160 °C. Toss the almonds with the olive oil, rosemary and salt on a baking tray.':
    'Den Backofen auf 160 °C heizen. Die Mandeln auf einem Backblech mit Olivenöl, Rosmarin und Salz mischen.',
  'Roast for 10 minutes, stirring once, until they smell nutty. Let them cool a little and crisp up before you eat.':
    '10 Minuten rösten und einmal umrühren, bis sie nussig duften. Vor dem Essen etwas abkühlen und knusprig werden lassen.',
  'Peel the cucumber into long ribbons and pat them dry. Dress the avocado with the lemon juice and black pepper.':
    'Die Gurke mit dem Sparschäler in lange Streifen hobeln und trocken tupfen. Die Avocado mit Zitronensaft und schwarzem Pfeffer anmachen.',
  'Lay the smoked salmon on the cucumber ribbons, add the avocado and dill, roll up and eat at once.':
    'Den Räucherlachs auf die Gurkenstreifen legen, Avocado und Dill dazugeben, aufrollen und sofort essen.',
}
