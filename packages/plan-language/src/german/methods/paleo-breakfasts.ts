import type { Dictionary } from '../../dictionary.ts'

export const paleoBreakfasts: Dictionary = {
  'Heat half the olive oil in a wide frying pan over medium heat. Add the sweet potato and a splash of water, cover and cook for 8 minutes, stirring now and then, until nearly tender.':
    'Die Hälfte des Olivenöls in einer weiten Pfanne bei mittlerer Hitze erhitzen. Die Süßkartoffel mit einem Schuss Wasser zugeben, zudecken und 8 Minuten garen, dabei ab und zu umrühren, bis sie fast zart ist.',
  'Take off the lid, add the onion and the rest of the olive oil and fry for 5 minutes, until golden.':
    'Den Deckel abnehmen, Zwiebel und restliches Olivenöl zugeben und 5 Minuten goldbraun braten.',
  'Push everything to the sides. Crumble the turkey into the middle with the sage, salt and black pepper and fry for 6 minutes, until browned and 74 °C, with no pink left.':
    'Alles an den Rand schieben. Das Putenhack mit Salbei, Salz und schwarzem Pfeffer in die Mitte bröckeln und 6 Minuten braten, bis es gebräunt ist, 74 °C erreicht und nichts mehr rosa ist.',
  'Stir in the apple and kale and cook for 4 minutes, until the kale is soft and the apple still has some bite.':
    'Apfel und Grünkohl einrühren und 4 Minuten garen, bis der Grünkohl weich ist und der Apfel noch etwas Biss hat.',
  'Heat the oven to 180 °C. Simmer the sweet potato in water for 6 minutes, until just tender, and drain well.':
    'Den Backofen auf 180 °C vorheizen. Die Süßkartoffel 6 Minuten in Wasser köcheln lassen, bis sie gerade zart ist, und gut abgießen.',
  'Heat the olive oil in an ovenproof frying pan over medium heat. Fry the red pepper for 5 minutes, until soft, then stir in the spinach for 1 minute, until it wilts.':
    'Das Olivenöl in einer ofenfesten Pfanne bei mittlerer Hitze erhitzen. Die rote Paprika 5 Minuten weich braten, dann den Spinat 1 Minute einrühren, bis er zusammenfällt.',
  'Spread the sweet potato in the pan. Beat the eggs and egg whites with the salt, black pepper and basil and pour them over.':
    'Die Süßkartoffel in der Pfanne verteilen. Eier und Eiklar mit Salz, schwarzem Pfeffer und Basilikum verquirlen und darübergießen.',
  'Cook for 3 minutes without stirring, until the edges set, then bake for 12 to 15 minutes, until firm in the middle.':
    '3 Minuten garen, ohne zu rühren, bis die Ränder stocken, dann 12 bis 15 Minuten backen, bis die Mitte fest ist.',
  'Rest for 3 minutes and cut into wedges.': '3 Minuten ruhen lassen und in Stücke schneiden.',
  'Put the banana, half the blueberries, the coconut milk, lemon juice and half the hemp seeds in a blender. Blend for 1 minute, until thick and smooth, adding a splash of water if it will not turn.':
    'Banane, die Hälfte der Heidelbeeren, Kokosmilch, Zitronensaft und die Hälfte der Hanfsamen in den Mixer geben. 1 Minute dick und glatt mixen; dreht er nicht durch, einen Schuss Wasser zugeben.',
  'Pour into a bowl and top with the rest of the blueberries and hemp seeds and the almonds.':
    'In eine Schale füllen und restliche Heidelbeeren, restliche Hanfsamen und Mandeln daraufgeben.',
  'Dust with the cinnamon and eat at once, before the banana browns.':
    'Mit dem Zimt bestäuben und sofort essen, bevor die Banane braun wird.',
  'Mix the tomato, spring onion, jalapeño, coriander, lime juice and half the salt into a salsa.':
    'Tomate, Frühlingszwiebel, Jalapeño, Koriandergrün, Limettensaft und die Hälfte des Salzes zu einer Salsa mischen.',
  'Heat two thirds of the avocado oil in a frying pan over medium heat. Fry the plantain for 3 minutes on each side, until deep gold and soft. Lift it onto a plate.':
    'Zwei Drittel des Avocadoöls in einer Pfanne bei mittlerer Hitze erhitzen. Die Kochbanane auf jeder Seite 3 Minuten braten, bis sie kräftig goldbraun und weich ist. Auf einen Teller heben.',
  'Add the rest of the oil and crack in the eggs with the rest of the salt. Cover and fry for 4 minutes, until the whites are firm and the yolks have set.':
    'Das restliche Öl zugeben und die Eier mit restlichem Salz hineinschlagen. Zugedeckt 4 Minuten braten, bis das Eiklar fest ist und die Eigelbe gestockt sind.',
  'Serve the eggs with the plantain, avocado slices and salsa.':
    'Die Eier mit Kochbanane, Avocadoscheiben und Salsa servieren.',
  'Boil the sweet potato for 12 minutes, until soft. Drain it very well, return it to the hot pan for 1 minute to dry, then mash and cool a little.':
    'Die Süßkartoffel 12 Minuten weich kochen. Sehr gut abgießen, zum Trocknen 1 Minute in den heißen Topf zurückgeben, dann zerstampfen und etwas abkühlen lassen.',
  'Fold in the salmon, spring onion, dill, black pepper and beaten egg. Shape into small cakes; wet hands keep them from sticking.':
    'Lachs, Frühlingszwiebel, Dill, schwarzen Pfeffer und verquirltes Ei unterheben. Zu kleinen Küchlein formen; mit nassen Händen kleben sie nicht.',
  'Heat two thirds of the olive oil in a frying pan over medium heat. Fry the cakes for 4 to 5 minutes on each side, turning gently, until brown and hot right through.':
    'Zwei Drittel des Olivenöls in einer Pfanne bei mittlerer Hitze erhitzen. Die Küchlein auf jeder Seite 4 bis 5 Minuten braten und behutsam wenden, bis sie braun und durch und durch heiß sind.',
  'Dress the watercress with the lemon juice and the rest of the olive oil and serve it beside the cakes.':
    'Die Brunnenkresse mit Zitronensaft und restlichem Olivenöl anmachen und zu den Küchlein servieren.',
}
