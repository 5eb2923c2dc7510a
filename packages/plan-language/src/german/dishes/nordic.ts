import type { Dictionary } from '../../dictionary.ts'

export const nordicDishes: Dictionary = {
  'Pork fillet with caraway cabbage, apple and potatoes':
    'Schweinefilet mit Kümmelkohl, Apfel und Kartoffeln',
  'Steamed haddock with leeks, asparagus and dill potatoes':
    'Gedämpfter Schellfisch mit Lauch, Spargel und Dillkartoffeln',
  'Pan-fried salmon with dill potatoes and pressed cucumber':
    'Gebratener Lachs mit Dillkartoffeln und gepresster Gurke',
  'Nordic smoked salmon hash with eggs': 'Nordische Kartoffelpfanne mit Räucherlachs und Eiern',
  'Grilled trout and egg on rye toast': 'Gegrillte Forelle und Ei auf Roggentoast',
  'Biksemad (Danish beef and potato hash) with beetroot':
    'Biksemad (dänische Rindfleisch-Kartoffel-Pfanne) mit Roter Bete',
  'Salmon, beetroot and apple salad': 'Lachssalat mit Roter Bete und Apfel',
  'Turkey with apple and cabbage': 'Pute mit Apfel und Kohl',
  'Mackerel, lentil and beetroot salad': 'Makrelensalat mit Linsen und Roter Bete',
  'Tykmælk (Danish soured milk) with rye crumble and blueberries':
    'Tykmælk (dänische Dickmilch) mit Roggenstreuseln und Heidelbeeren',
  'Vispipuuro (Finnish whipped cranberry semolina) with yoghurt':
    'Vispipuuro (finnischer aufgeschlagener Cranberry-Grieß) mit Joghurt',
  'Rye crispbread with mackerel, apple and dill': 'Roggenknäckebrot mit Makrele, Apfel und Dill',
  'Kalops (Swedish beef stew with allspice) with potatoes and beetroot':
    'Kalops (schwedischer Rindfleischtopf mit Piment) mit Kartoffeln und Roter Bete',
  'Fiskekaker (Norwegian haddock cakes) with dill potatoes, carrots and peas':
    'Fiskekaker (norwegische Schellfischfrikadellen) mit Dillkartoffeln, Möhren und Erbsen',
  'Rye crispbread with dilled broad bean and lupin mash':
    'Roggenknäckebrot mit Dillpüree aus dicken Bohnen und Lupinen',
  'Rödbetsbiffar (Swedish beetroot patties) with dill potatoes':
    'Rödbetsbiffar (schwedische Rote-Bete-Bratlinge) mit Dillkartoffeln',
  'Mannagrynsgröt (Swedish creamy semolina) with soya milk and strawberries':
    'Mannagrynsgröt (schwedischer cremiger Grießbrei) mit Sojadrink und Erdbeeren',
  'Halstrad strömming (Swedish grilled herring) with dill cucumber':
    'Halstrad strömming (schwedischer gegrillter Hering) mit Dillgurken',
}
