import type { Dictionary } from '../../dictionary.ts'

export const americanDishes: Dictionary = {
  'Turkey and pepper breakfast hash': 'Frühstückspfanne mit Pute und Paprika',
  'Turkey, apple and sage patties with roast potatoes':
    'Putenfrikadellen mit Apfel und Salbei zu Ofenkartoffeln',
  'Banana buckwheat pancakes with blueberries': 'Bananen-Buchweizen-Pfannkuchen mit Heidelbeeren',
  'Turkey and kidney bean chilli with rice': 'Chili mit Pute und Kidneybohnen zu Reis',
  'Warm turkey, quinoa and sweetcorn salad': 'Warmer Salat mit Pute, Quinoa und Mais',
  'Tuna-stuffed cucumber boats': 'Gurkenschiffchen mit Thunfisch',
  'Boiled eggs with clementines and carrot sticks':
    'Gekochte Eier mit Clementinen und Möhrensticks',
  'Cottage cheese and oat pancakes with blueberries':
    'Hüttenkäse-Hafer-Pfannkuchen mit Heidelbeeren',
  'Cottage cheese with peach and mint': 'Hüttenkäse mit Pfirsich und Minze',
  'Scrambled eggs with smoked salmon and avocado': 'Rührei mit Räucherlachs und Avocado',
  'Coconut chia pudding with raspberries': 'Kokos-Chia-Pudding mit Himbeeren',
  'Bunless cheeseburger with avocado and tomato': 'Cheeseburger ohne Bun mit Avocado und Tomate',
  'Celery with paprika cream cheese': 'Staudensellerie mit Paprika-Frischkäse',
  'Devilled eggs with mustard and spring onion': 'Gefüllte Eier mit Senf und Frühlingszwiebel',
  'Turkey, apple and sweet potato hash': 'Süßkartoffelpfanne mit Pute und Apfel',
  'Banana and blueberry bowl with almonds and hemp seeds':
    'Bananen-Heidelbeer-Bowl mit Mandeln und Hanfsamen',
  'Cinnamon apple with walnuts': 'Zimtapfel mit Walnüssen',
  'Avocado stuffed with lemony salmon': 'Avocado mit Zitronenlachs gefüllt',
  'Beef strips with sweet potato and kale': 'Rinderstreifen mit Süßkartoffel und Grünkohl',
  'Tofu scramble with spinach and avocado': 'Rührtofu mit Spinat und Avocado',
  'Egg and avocado lettuce cups': 'Salatschiffchen mit Ei und Avocado',
  'Jamaican corn porridge with coconut milk and banana':
    'Jamaikanischer Maisbrei mit Kokosmilch und Banane',
  'Ceviche de chochos (lupin beans in lime with tomato and popcorn)':
    'Ceviche de chochos (Lupinenkerne in Limette mit Tomate und Popcorn)',
  'Rice cakes with strawberries and coconut cream': 'Reiswaffeln mit Erdbeeren und Kokoscreme',
  'Banana and oat breakfast smoothie': 'Frühstücks-Smoothie mit Banane und Hafer',
  'Rice cakes with salmon, avocado and grapes': 'Reiswaffeln mit Lachs, Avocado und Weintrauben',
  'Rice cakes with peanut butter and banana': 'Reiswaffeln mit Erdnussmus und Banane',
  'Mangú (mashed plantain) with eggs and tangy onions':
    'Mangú (Kochbananenpüree) mit Eiern und säuerlichen Zwiebeln',
  'Red flannel hash with beef and sweet potato':
    'Red Flannel Hash mit Rindfleisch und Süßkartoffel',
  'Mazamorra de tarwi (warm Peruvian lupin pudding) with apple':
    'Mazamorra de tarwi (warmer peruanischer Lupinenpudding) mit Apfel',
  'Edamame succotash with sweetcorn, peppers and basil':
    'Edamame-Succotash mit Mais, Paprika und Basilikum',
  'Southern pork with fried apples and greens':
    'Schweinefleisch aus den Südstaaten mit gebratenen Äpfeln und Blattgemüse',
  'Lomo saltado (Peruvian beef stir-fry with potatoes)':
    'Lomo saltado (peruanische Rindfleischpfanne mit Kartoffeln)',
  'Palta rellena (Peruvian stuffed avocado) with lupin beans':
    'Palta rellena (peruanische gefüllte Avocado) mit Lupinenkernen',
  'Stovetop macaroni cheese with Greek yogurt':
    'Makkaroni mit Käse aus dem Topf mit griechischem Joghurt',
  'Lemon ricotta pancakes with honey': 'Zitronen-Ricotta-Pfannkuchen mit Honig',
  'Yuca con mojo (Cuban cassava in garlic and citrus) with chicken':
    'Yuca con mojo (kubanischer Maniok mit Knoblauch und Zitrusfrüchten) mit Hähnchen',
  'Jerk turkey with ripe plantain and orange glaze':
    'Jerk-Pute mit reifer Kochbanane und Orangenglasur',
  'Broccoli and cheddar soup': 'Brokkoli-Cheddar-Suppe',
}
