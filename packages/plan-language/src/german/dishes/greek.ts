import type { Dictionary } from '../../dictionary.ts'

export const greekDishes: Dictionary = {
  'Chicken souvlaki with lemon potatoes and village salad':
    'Hähnchen-Souvlaki mit Zitronenkartoffeln und Bauernsalat',
  'Gemista (peppers stuffed with beef and rice)':
    'Gemista (Paprika mit Rindfleisch und Reis gefüllt)',
  'Psari plaki (Greek baked cod with tomatoes and potatoes)':
    'Psari plaki (griechischer Ofenkabeljau mit Tomaten und Kartoffeln)',
  'Prawn and cod saganaki with feta and rice': 'Garnelen-Kabeljau-Saganaki mit Feta und Reis',
  'Lemon chicken with bulgur and tzatziki': 'Zitronenhähnchen mit Bulgur und Tzatziki',
  'Greek yoghurt with strawberries, honey and walnuts':
    'Griechischer Joghurt mit Erdbeeren, Honig und Walnüssen',
  'Feta, lentil and vegetable tray bake with lemon yoghurt':
    'Feta, Linsen und Gemüse vom Blech mit Zitronenjoghurt',
  'Greek yoghurt with berries and honey': 'Griechischer Joghurt mit Beeren und Honig',
  'Whipped Greek yoghurt with strawberries and pecans':
    'Aufgeschlagener griechischer Joghurt mit Erdbeeren und Pekannüssen',
  'Grilled mackerel with olive and tomato salad': 'Gegrillte Makrele mit Oliven-Tomaten-Salat',
  'Crustless spanakopita with feta and dill': 'Spanakopita ohne Teig mit Feta und Dill',
  'Marinated feta with olives and tomato': 'Marinierter Feta mit Oliven und Tomate',
  'Lamb skewers with roast squash and mint salad': 'Lammspieße mit Ofenkürbis und Minzsalat',
  'Courgette and feta omelette': 'Zucchini-Feta-Omelett',
  'Tzatziki with carrot and pepper sticks': 'Tzatziki mit Möhren- und Paprikasticks',
  'Watermelon with feta and mint': 'Wassermelone mit Feta und Minze',
  'Turkey keftedes with tomato, cucumber and olives': 'Puten-Keftedes mit Tomate, Gurke und Oliven',
  'Skordalia of lupin beans with chicory leaves': 'Lupinen-Skordalia mit Chicoréeblättern',
  'Tirokafteri (whipped feta with chilli) and radishes':
    'Tirokafteri (aufgeschlagener Feta mit Chili) mit Radieschen',
  'Seitan souvlaki with cucumber, mint and avocado': 'Seitan-Souvlaki mit Gurke, Minze und Avocado',
}
