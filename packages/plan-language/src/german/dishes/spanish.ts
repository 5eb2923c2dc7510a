import type { Dictionary } from '../../dictionary.ts'

export const spanishDishes: Dictionary = {
  'Arroz con pollo (Spanish chicken and rice)': 'Arroz con pollo (spanisches Hähnchen mit Reis)',
  'Lomo al pimentón (paprika pork) with peppers and chickpeas':
    'Lomo al pimentón (Paprika-Schweinefleisch) mit Paprika und Kichererbsen',
  'Sardine, white bean and roasted pepper salad':
    'Sardinensalat mit weißen Bohnen und gerösteter Paprika',
  'Spanish turkey and white bean stew': 'Spanischer Puteneintopf mit weißen Bohnen',
  'Cod al ajillo with spinach and olives': 'Kabeljau al ajillo mit Spinat und Oliven',
  'Warm rosemary almonds': 'Warme Rosmarinmandeln',
  'Spanish baked cod with tomatoes, peppers and sweet potato':
    'Spanischer Ofenkabeljau mit Tomaten, Paprika und Süßkartoffel',
  'Butter beans with spinach and paprika': 'Limabohnen mit Spinat und Paprikapulver',
  'Patatas a lo pobre with lupin beans': 'Patatas a lo pobre mit Lupinenkernen',
  'Pan con tomate with fresh orange juice': 'Pan con tomate mit frischem Orangensaft',
  'Spanish potato omelette with tomato salad': 'Spanisches Kartoffelomelett mit Tomatensalat',
  'Arroz a banda (Alicante rice with monkfish and squid)':
    'Arroz a banda (Reis aus Alicante mit Seeteufel und Tintenfisch)',
  'Pisto (Spanish braised vegetables) with oven-crisped tofu':
    'Pisto (spanisches Schmorgemüse) mit knusprigem Ofentofu',
  'Revuelto de gambas y espárragos (scrambled eggs with prawns and asparagus)':
    'Revuelto de gambas y espárragos (Rührei mit Garnelen und Spargel)',
  'Espinacas a la andaluza (spinach with cumin and garlic) with lupin beans':
    'Espinacas a la andaluza (Spinat mit Kreuzkümmel und Knoblauch) mit Lupinenkernen',
  'Arroz a la cubana (rice with fried eggs, tomato and banana)':
    'Arroz a la cubana (Reis mit Spiegeleiern, Tomate und Banane)',
  'Champiñones al ajillo (garlic mushrooms) with tofu':
    'Champiñones al ajillo (Knoblauch-Champignons) mit Tofu',
  'Pollo al ajillo (Spanish garlic chicken) with spinach':
    'Pollo al ajillo (spanisches Knoblauchhähnchen) mit Spinat',
  'Salmon a la plancha with mojo verde (Canarian coriander sauce)':
    'Lachs a la plancha mit Mojo verde (kanarische Koriandersauce)',
}
