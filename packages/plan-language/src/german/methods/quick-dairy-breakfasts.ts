import type { Dictionary } from '../../dictionary.ts'

export const quickDairyBreakfasts: Dictionary = {
  'Crush the rye crispbread into coarse crumbs with a rolling pin or the end of a jar.':
    'Das Roggenknäckebrot mit einem Nudelholz oder dem Boden eines Glases grob zerbröseln.',
  'Melt the butter in a frying pan over medium heat. Stir in the crumbs and the brown sugar for 3 minutes, until they smell of caramel, and tip them onto a plate to crisp.':
    'Die Butter in einer Pfanne bei mittlerer Hitze schmelzen. Brösel und braunen Zucker 3 Minuten einrühren, bis sie nach Karamell duften, und zum Knuspern auf einen Teller geben.',
  'Whisk the Greek yoghurt with the kefir in a bowl until it pours slowly off the spoon.':
    'Den griechischen Joghurt in einer Schüssel mit dem Kefir verrühren, bis er langsam vom Löffel fließt.',
  'Top with the blueberries and the rye crumble and eat while it crunches.':
    'Heidelbeeren und Roggenbrösel daraufgeben und essen, solange es knuspert.',
  'Take the Greek yoghurt out of the fridge, stir in the garlic and spread it in a shallow bowl.':
    'Den griechischen Joghurt aus dem Kühlschrank nehmen, den Knoblauch einrühren und in einer flachen Schale verteilen.',
  'Bring a wide saucepan of water to a bare simmer. Crack each egg into a cup, slide it in and poach for 4 to 5 minutes, until the white is firm and the yolk has set.':
    'Einen weiten Topf Wasser knapp zum Sieden bringen. Jedes Ei in eine Tasse schlagen, hineingleiten lassen und 4 bis 5 Minuten pochieren, bis das Eiklar fest und das Eigelb gestockt ist.',
  'Meanwhile melt the butter in a small frying pan over medium heat until it foams, take it off and stir in the paprika and dried chilli.':
    'Inzwischen die Butter in einer kleinen Pfanne bei mittlerer Hitze schmelzen, bis sie schäumt, vom Herd nehmen und Paprikapulver und getrocknete Chilischote einrühren.',
  'Warm the pitta in a toaster or a dry pan for 1 minute.':
    'Das Pitabrot im Toaster oder in einer Pfanne ohne Fett 1 Minute erwärmen.',
  'Lift the eggs onto the yoghurt with a slotted spoon, pour over the red butter, scatter with dill and eat with the pitta and cucumber.':
    'Die Eier mit einer Schaumkelle auf den Joghurt heben, mit der roten Butter übergießen, mit Dill bestreuen und mit Pitabrot und Gurke essen.',
  'Blend the strawberries with the skimmed milk powder, the brown sugar and half of the milk until smooth.':
    'Die Erdbeeren mit Magermilchpulver, braunem Zucker und der Hälfte der Milch glatt mixen.',
  'Whisk the masa harina into the rest of the cold milk in a saucepan until no lumps are left, and add the cinnamon.':
    'Das Masa Harina in einem Topf in die restliche kalte Milch rühren, bis keine Klümpchen mehr da sind, und den Zimt zugeben.',
  'Bring to a simmer over medium heat and cook for 6 minutes, whisking all the time, until it coats the back of a spoon and no longer tastes raw.':
    'Bei mittlerer Hitze zum Köcheln bringen und 6 Minuten unter ständigem Rühren garen, bis es einen Löffelrücken überzieht und nicht mehr roh schmeckt.',
  'Pour in the strawberry mixture and warm it for 2 minutes, still whisking and without letting it boil. Drink hot from a large mug.':
    'Die Erdbeermischung zugießen und 2 Minuten erwärmen, dabei weiterrühren und nicht kochen lassen. Heiß aus einem großen Becher trinken.',
  'Put the couscous and salt in a bowl, pour over the same volume of boiling water, cover and leave for 5 minutes, until all the water is drunk up.':
    'Couscous und Salz in eine Schüssel geben, mit dem gleichen Volumen kochendem Wasser übergießen, zudecken und 5 Minuten ziehen lassen, bis alles Wasser aufgesogen ist.',
  'Rub in the olive oil with a fork until every grain stands apart, and spread the couscous on a plate for 5 minutes to cool.':
    'Das Olivenöl mit einer Gabel einarbeiten, bis jedes Korn einzeln ist, und den Couscous zum Abkühlen 5 Minuten auf einem Teller ausbreiten.',
  'Warm the broad beans in a saucepan of hot water for 2 minutes and drain them well.':
    'Die dicken Bohnen in einem Topf mit heißem Wasser 2 Minuten erwärmen und gut abgießen.',
  'Whisk the buttermilk and Greek yoghurt in a deep bowl, stir in the couscous and broad beans and finish with the mint. It is eaten cool, with a spoon.':
    'Buttermilch und griechischen Joghurt in einer tiefen Schüssel verrühren, Couscous und dicke Bohnen einrühren und mit der Minze abschließen. Man isst es kühl, mit dem Löffel.',
  'Put the oats in a blender and run it for 20 seconds, until they are as fine as sand.':
    'Die Haferflocken in den Mixer geben und 20 Sekunden laufen lassen, bis sie fein wie Sand sind.',
  'Add the milk, Greek yoghurt, banana and cinnamon and blend for 1 minute, until thick and smooth.':
    'Milch, griechischen Joghurt, Banane und Zimt zugeben und 1 Minute dick und glatt mixen.',
  'Let it stand for 2 minutes so that the oats soften, blend once more for a few seconds and pour into a tall glass.':
    '2 Minuten stehen lassen, damit die Haferflocken weich werden, noch einmal einige Sekunden mixen und in ein hohes Glas gießen.',
}
