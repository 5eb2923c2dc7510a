import type { Dictionary } from '../../dictionary.ts'

export const mexicanDishes: Dictionary = {
  'Smoky tofu scramble with peppers and warm tortillas':
    'Rauchiger Rührtofu mit Paprika und warmen Tortillas',
  'Black bean breakfast tacos with avocado': 'Frühstücks-Tacos mit schwarzen Bohnen und Avocado',
  'Huevos rancheros with black beans': 'Huevos rancheros mit schwarzen Bohnen',
  'Tinga-style chicken tacos': 'Hähnchen-Tacos nach Tinga-Art',
  'White beans in green pumpkin seed sauce (pipián verde)':
    'Weiße Bohnen in grüner Kürbiskernsauce (Pipián verde)',
  'Tofu sofritas bowl with black beans and rice':
    'Tofu-Sofritas-Bowl mit schwarzen Bohnen und Reis',
  'Soya and kidney bean chilli with rice': 'Soja-Chili mit Kidneybohnen und Reis',
  'Oven-baked tofu bites with tomato salsa': 'Tofuhappen aus dem Ofen mit Tomatensalsa',
  'Pan-roasted pumpkin seeds with chilli and apple': 'Geröstete Kürbiskerne mit Chili und Apfel',
  'Picadillo beef tacos': 'Tacos mit Rindfleisch-Picadillo',
  'Haddock tacos with lime slaw and avocado':
    'Schellfisch-Tacos mit Limetten-Krautsalat und Avocado',
  'Beef and pinto bean burrito bowl': 'Burrito-Bowl mit Rindfleisch und Pintobohnen',
  'Huevos motuleños with plantain, peas and queso fresco':
    'Huevos motuleños mit Kochbanane, Erbsen und Queso fresco',
  'Sweet potato and black bean enchiladas': 'Enchiladas mit Süßkartoffel und schwarzen Bohnen',
  'Beef and black bean chilli with jacket potato':
    'Chili mit Rindfleisch und schwarzen Bohnen zur Ofenkartoffel',
  'Chicken fajitas with avocado and yoghurt': 'Hähnchen-Fajitas mit Avocado und Joghurt',
  'Chilli-lime pork in lettuce cups with guacamole':
    'Schweinefleisch mit Chili und Limette in Salatschiffchen mit Guacamole',
  'Guacamole with radishes': 'Guacamole mit Radieschen',
  'Fried plantain with eggs and fresh tomato salsa':
    'Gebratene Kochbanane mit Eiern und frischer Tomatensalsa',
  'Carne asada with fried plantain and avocado salad':
    'Carne asada mit gebratener Kochbanane und Avocadosalat',
  'Mango with fresh coconut and lime': 'Mango mit frischer Kokosnuss und Limette',
  'Sweet potato wedges with avocado dip': 'Süßkartoffelspalten mit Avocadodip',
  'Pork fillet with plantain and spinach': 'Schweinefilet mit Kochbanane und Spinat',
  'Pan-fried fresh cheese with green beans': 'Gebratener frischer Käse mit grünen Bohnen',
  'Black bean and sweetcorn tortillas with avocado':
    'Tortillas mit schwarzen Bohnen, Mais und Avocado',
  'Ten-minute soya chilli with tortillas': 'Zehn-Minuten-Soja-Chili mit Tortillas',
  'Lupin bean, sweetcorn and avocado salad': 'Lupinensalat mit Mais und Avocado',
  'Chicken and sweetcorn tortillas with avocado': 'Tortillas mit Hähnchen, Mais und Avocado',
  'Esquites (Mexican corn cup with lime and chilli)':
    'Esquites (mexikanischer Mais im Becher mit Limette und Chili)',
  'Atole de fresa (warm strawberry and maize drink)':
    'Atole de fresa (warmes Erdbeer-Mais-Getränk)',
  'Chilaquiles rojos with chicken': 'Chilaquiles rojos mit Hähnchen',
  'Palomitas (popcorn) with chilli and lime': 'Palomitas (Popcorn) mit Chili und Limette',
  'Pan-fried snapper with plantain and mango salsa':
    'Gebratener Snapper mit Kochbanane und Mangosalsa',
  'Lupin beans a la mexicana with corn tortillas': 'Lupinenkerne a la mexicana mit Maistortillas',
  'Pozole verde with lupin beans': 'Pozole verde mit Lupinenkernen',
  'Tacos de quelites (wilted greens and pinto beans in corn tortillas)':
    'Tacos de quelites (gedünstetes Blattgemüse und Pintobohnen in Maistortillas)',
  'Turkey picadillo with fried plantain': 'Puten-Picadillo mit gebratener Kochbanane',
  'Jicama and orange pico de gallo with pumpkin seeds':
    'Pico de gallo aus Jicama und Orange mit Kürbiskernen',
  'Calabacitas a la mexicana (chilli courgettes) with seitan and avocado':
    'Calabacitas a la mexicana (Chili-Zucchini) mit Seitan und Avocado',
  'Edamame guacamole in cos lettuce leaves': 'Edamame-Guacamole in Römersalatblättern',
  'Chiles rellenos de queso (cheese-stuffed peppers in egg batter)':
    'Chiles rellenos de queso (Paprika mit Käsefüllung in Eihülle)',
  'Tofu al mojo de ajo (slow-fried garlic and citrus) with arroz blanco':
    'Tofu al mojo de ajo (langsam gebratener Knoblauch mit Zitrusfrüchten) mit Arroz blanco',
  'Arroz con leche de soya (Mexican cinnamon rice with soya milk)':
    'Arroz con leche de soya (mexikanischer Zimtreis mit Sojadrink)',
  'Tofu fajitas with peppers and guacamole': 'Tofu-Fajitas mit Paprika und Guacamole',
  'Huevos ahogados (eggs poached in green tomatillo sauce) with avocado':
    'Huevos ahogados (in grüner Tomatillosauce pochierte Eier) mit Avocado',
  'Rajas con crema y queso (charred pepper strips in cream with cheese)':
    'Rajas con crema y queso (geröstete Paprikastreifen in Sahne mit Käse)',
  'Picadillo verde (Mexican pork mince with green chilli and coriander) with avocado':
    'Picadillo verde (mexikanisches Schweinehack mit grüner Chili und Koriander) mit Avocado',
}
