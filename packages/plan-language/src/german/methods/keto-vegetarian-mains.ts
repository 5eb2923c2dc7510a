import type { Dictionary } from '../../dictionary.ts'

export const ketoVegetarianMains: Dictionary = {
  'Heat a quarter of the rapeseed oil in a frying pan over high heat. Fry the mushrooms for 4 minutes, until browned, then stir in the Chinese leaf, ginger and garlic for 2 minutes. Tip into a bowl to cool a little.':
    'Ein Viertel des Rapsöls in einer Pfanne bei starker Hitze erhitzen. Die Champignons 4 Minuten braun braten, dann Chinakohl, Ingwer und Knoblauch 2 Minuten einrühren. In eine Schüssel geben und etwas abkühlen lassen.',
  'Pat the tofu dry, crumble it into the bowl and add the spring onion, white pepper, salt and eggs. Beat with a fork.':
    'Den Tofu trocken tupfen, in die Schüssel bröckeln und Frühlingszwiebel, weißen Pfeffer, Salz und Eier zugeben. Mit einer Gabel verquirlen.',
  'Heat the rest of the oil in the pan over medium-high heat. Ladle in the mixture in small rounds and fry for 3 minutes, until the undersides are deep golden.':
    'Das restliche Öl in der Pfanne bei mittlerer bis starker Hitze erhitzen. Die Masse in kleinen runden Fladen hineingeben und 3 Minuten braten, bis die Unterseiten kräftig goldbraun sind.',
  'Turn the rounds and fry for 3 minutes more, until puffed and set through with no liquid egg left. Serve at once.':
    'Die Fladen wenden und weitere 3 Minuten braten, bis sie aufgegangen und durchgestockt sind und kein Ei mehr flüssig ist. Sofort servieren.',
  'Pat the tofu slices dry with kitchen paper and sprinkle the tofu and courgette with half of the salt.':
    'Die Tofuscheiben mit Küchenpapier trocken tupfen und Tofu und Zucchini mit der Hälfte des Salzes bestreuen.',
  'Boil the spinach in a saucepan of water for 30 seconds, cool it under the tap and squeeze it well. Mix it with the sesame oil, sesame seeds, garlic and the rest of the salt.':
    'Den Spinat in einem Topf mit Wasser 30 Sekunden kochen, unter dem Wasserhahn abkühlen und gut ausdrücken. Mit Sesamöl, Sesam, Knoblauch und restlichem Salz mischen.',
  'Beat the eggs with the spring onion in a shallow dish. Heat half of the olive oil in a frying pan over medium heat.':
    'Die Eier mit der Frühlingszwiebel in einem flachen Teller verquirlen. Die Hälfte des Olivenöls in einer Pfanne bei mittlerer Hitze erhitzen.',
  'Dip the tofu and courgette in the egg, let the excess drip back and fry for 3 to 4 minutes on each side, in two batches with the rest of the oil, until golden and set.':
    'Tofu und Zucchini durch das Ei ziehen, abtropfen lassen und auf jeder Seite 3 bis 4 Minuten braten, in zwei Durchgängen mit dem restlichen Öl, bis sie goldbraun und gestockt sind.',
  'Pour any egg that is left into the pan, let it set for 2 minutes and serve all of it with the spinach.':
    'Übriges Ei in die Pfanne gießen, 2 Minuten stocken lassen und alles mit dem Spinat servieren.',
  'Heat half of the olive oil in a small ovenproof frying pan over medium heat. Fry the courgette for 6 minutes, until soft and golden.':
    'Die Hälfte des Olivenöls in einer kleinen ofenfesten Pfanne bei mittlerer Hitze erhitzen. Die Zucchini 6 Minuten braten, bis sie weich und goldbraun ist.',
  'Beat the eggs with the black pepper, the salt and half of the basil. Pour them over the courgette and cook gently for 4 minutes, until the edges are firm.':
    'Die Eier mit schwarzem Pfeffer, Salz und der Hälfte des Basilikums verquirlen. Über die Zucchini gießen und 4 Minuten sanft garen, bis die Ränder fest sind.',
  'Lay the tomato and mozzarella on top and slide the pan under a hot grill for 4 minutes, until the frittata is puffed and set in the middle with no liquid egg left.':
    'Tomate und Mozzarella darauflegen und die Pfanne 4 Minuten unter den heißen Backofengrill schieben, bis die Frittata aufgegangen und in der Mitte gestockt ist und kein Ei mehr flüssig ist.',
  'Rest for 2 minutes, then serve with the rocket and the rest of the olive oil and basil.':
    '2 Minuten ruhen lassen, dann mit Rucola, restlichem Olivenöl und Basilikum servieren.',
}
