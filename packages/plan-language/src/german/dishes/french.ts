import type { Dictionary } from '../../dictionary.ts'

export const frenchDishes: Dictionary = {
  'Omelette forestière with sauté potatoes': 'Omelette forestière (mit Pilzen) und Bratkartoffeln',
  'Poulet chasseur with boiled potatoes':
    'Poulet chasseur (Hähnchen nach Jägerart) mit Salzkartoffeln',
  'Steak with persillade, potatoes and asparagus': 'Steak mit Persillade, Kartoffeln und Spargel',
  'Salade niçoise': 'Salade niçoise',
  'Mussels provençale with garlic potatoes': 'Miesmuscheln provenzalisch mit Knoblauchkartoffeln',
  'Filet mignon de porc with mushrooms, cream and potatoes':
    'Filet mignon de porc (Schweinefilet) mit Champignons, Sahne und Kartoffeln',
  'Pain perdu with raspberries and Greek yoghurt':
    'Pain perdu (Arme Ritter) mit Himbeeren und griechischem Joghurt',
  'Mushroom, spinach and cheddar omelette': 'Omelett mit Champignons, Spinat und Cheddar',
  'Oeufs en cocotte with spinach and cream':
    'Œufs en cocotte (Eier im Förmchen) mit Spinat und Sahne',
  'Salmon with lemon butter and asparagus': 'Lachs mit Zitronenbutter und Spargel',
  'Pork with mushrooms, mustard and cream': 'Schweinefleisch mit Champignons, Senf und Sahne',
  'Provençal beef daube with carrots and sweet potato':
    'Provenzalische Rinder-Daube mit Möhren und Süßkartoffel',
  'Warm lentil and carrot salad with mint': 'Warmer Linsen-Möhren-Salat mit Minze',
  'Compote de pommes with thick yoghurt': 'Compote de pommes (Apfelkompott) mit festem Joghurt',
  'Truite aux amandes (trout with almonds) and spring greens':
    'Truite aux amandes (Forelle mit Mandeln) und Blattkohl',
  'Potage au tapioca with chicken and leek':
    'Potage au tapioca (Tapiokasuppe) mit Hähnchen und Lauch',
  'Salade de chèvre chaud (grilled goat’s cheese salad) with green beans':
    'Salade de chèvre chaud (Salat mit gegrilltem Ziegenkäse) mit grünen Bohnen',
  'Cauliflower aligot (stretchy mash with mozzarella and garlic)':
    'Blumenkohl-Aligot (Fäden ziehendes Püree mit Mozzarella und Knoblauch)',
  'Avocat farci au chèvre (avocado filled with goat’s cheese and herbs)':
    'Avocat farci au chèvre (Avocado mit Ziegenkäse und Kräutern gefüllt)',
  'Bifteck haché aux champignons persillés (French beef patty with parsley mushrooms)':
    'Bifteck haché aux champignons persillés (französisches Hacksteak mit Petersilien-Champignons)',
}
