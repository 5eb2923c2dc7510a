import type { Dictionary } from '../../dictionary.ts'

export const italianDishes: Dictionary = {
  'Lentil and mushroom ragù on soft polenta': 'Linsen-Pilz-Ragù auf cremiger Polenta',
  'Warm lupin bean and potato salad with tomatoes and rocket':
    'Warmer Lupinen-Kartoffel-Salat mit Tomaten und Rucola',
  'Soya bolognese with pasta': 'Soja-Bolognese mit Nudeln',
  'Lemony white bean dip with carrots and cucumber':
    'Zitroniger Dip aus weißen Bohnen mit Möhren und Gurke',
  'Lupin beans with lemon and oregano': 'Lupinenkerne mit Zitrone und Oregano',
  'Spinach and ricotta polenta bake': 'Polentaauflauf mit Spinat und Ricotta',
  'Lentil bolognese with wholewheat pasta and mozzarella':
    'Linsen-Bolognese mit Vollkornnudeln und Mozzarella',
  'Pasta with lean bolognese': 'Nudeln mit magerer Bolognese',
  'Rye crispbread with ricotta and pear': 'Roggenknäckebrot mit Ricotta und Birne',
  'Roast chicken thighs with courgettes and olives':
    'Hähnchenschenkel aus dem Ofen mit Zucchini und Oliven',
  'Steak tagliata with salsa verde and mushrooms':
    'Tagliata vom Steak mit Salsa verde und Champignons',
  'Sweet potato and red pepper frittata': 'Frittata mit Süßkartoffel und roter Paprika',
  'Rosemary chicken with roast squash and kale': 'Rosmarinhähnchen mit Ofenkürbis und Grünkohl',
  'Chicken with butternut squash and sage': 'Hähnchen mit Butternut-Kürbis und Salbei',
  'Lupin bean, avocado and rocket salad': 'Lupinensalat mit Avocado und Rucola',
  'Tuna and white bean salad with rocket': 'Thunfischsalat mit weißen Bohnen und Rucola',
  'Minute steak with white beans and spinach': 'Minutensteak mit weißen Bohnen und Spinat',
  'Penne all’arrabbiata': 'Penne all’arrabbiata',
  'Caprese frittata with mozzarella, tomato and basil':
    'Caprese-Frittata mit Mozzarella, Tomate und Basilikum',
  'Fave e foglie (Puglian broad bean mash with greens) and lupin beans':
    'Fave e foglie (apulisches Bohnenpüree mit Blattgemüse) mit Lupinenkernen',
  'Frittata di tonno e zucchine (tuna and courgette frittata)':
    'Frittata di tonno e zucchine (Frittata mit Thunfisch und Zucchini)',
  'Sicilian tuna steak with orange, capers and potatoes':
    'Sizilianisches Thunfischsteak mit Orange, Kapern und Kartoffeln',
  'Courgette ribbons alla puttanesca with crisp tofu':
    'Zucchinistreifen alla puttanesca mit knusprigem Tofu',
  'Melanzane al forno (baked aubergine with mozzarella, tomato and basil)':
    'Melanzane al forno (überbackene Aubergine mit Mozzarella, Tomate und Basilikum)',
  'Involtini di zucchine (courgette rolls) with goat’s cheese and mint':
    'Involtini di zucchine (Zucchiniröllchen) mit Ziegenkäse und Minze',
  'Gnocchi di ricotta with lemon and basil': 'Ricotta-Gnocchi mit Zitrone und Basilikum',
  'Scaloppine di seitan al limone with spaghetti aglio e olio':
    'Scaloppine di seitan al limone mit Spaghetti aglio e olio',
  'Turkey salsiccia all’uva (Umbrian patties with pan-roasted grapes)':
    'Puten-Salsiccia all’uva (umbrische Frikadellen mit gebratenen Weintrauben)',
  'Julienned courgettes in avocado and basil sauce with golden tofu':
    'Zucchinijulienne in Avocado-Basilikum-Sauce mit goldbraunem Tofu',
  'Insalata tricolore (mozzarella, avocado and tomato)':
    'Insalata tricolore (Mozzarella, Avocado und Tomate)',
  'Polpette di maiale al finocchio (fennel-seed pork balls) with garlic greens':
    'Polpette di maiale al finocchio (Schweinefleischbällchen mit Fenchelsamen) mit Knoblauchgemüse',
  'Sgombro al salmoriglio (Sicilian mackerel in lemon and oregano oil) with rocket':
    'Sgombro al salmoriglio (sizilianische Makrele in Zitronen-Oregano-Öl) mit Rucola',
  'Zucchine alla scapece (Neapolitan courgettes with mint) and seared tofu':
    'Zucchine alla scapece (neapolitanische Zucchini mit Minze) mit gebratenem Tofu',
}
