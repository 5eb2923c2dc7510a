import type { Dictionary } from '../../dictionary.ts'

export const moroccanDishes: Dictionary = {
  'Chickpea and lentil tagine with quinoa': 'Kichererbsen-Linsen-Tajine mit Quinoa',
  'Prawn and pea couscous with cumin': 'Couscous mit Garnelen, Erbsen und Kreuzkümmel',
  'Turkey couscous with courgette and mint': 'Putencouscous mit Zucchini und Minze',
  'Bissara (Moroccan broad bean soup)': 'Bissara (marokkanische Suppe aus dicken Bohnen)',
  'Seffa (sweet Moroccan couscous) with clementines and cinnamon':
    'Seffa (süßer marokkanischer Couscous) mit Clementinen und Zimt',
  'Lupin bean and potato tagine with lemon': 'Lupinen-Kartoffel-Tajine mit Zitrone',
  'Ful bil kamun (warm broad beans with cumin)':
    'Ful bil kamun (warme dicke Bohnen mit Kreuzkümmel)',
  'Saykouk (Moroccan couscous with buttermilk and broad beans)':
    'Saykouk (marokkanischer Couscous mit Buttermilch und dicken Bohnen)',
  'Lamb tagine with pears and sweet potato': 'Lamm-Tajine mit Birnen und Süßkartoffel',
  'Harira (Moroccan soup of beef, chickpeas and lentils)':
    'Harira (marokkanische Suppe mit Rindfleisch, Kichererbsen und Linsen)',
  'Djaj mchermel (chicken tagine with lemon and olives)':
    'Djaj mchermel (Hähnchen-Tajine mit Zitrone und Oliven)',
  'Lamb tagine with prunes, almonds and chickpeas':
    'Lamm-Tajine mit Trockenpflaumen, Mandeln und Kichererbsen',
  'Tagine of halibut with chermoula, potatoes and peppers':
    'Heilbutt-Tajine mit Chermoula, Kartoffeln und Paprika',
  'Chicken pastilla in hand-rolled pastry with orange and carrot salad':
    'Hähnchen-Pastilla in handgerolltem Weizenteig mit Orangen-Möhren-Salat',
  'Couscous with seven vegetables, steamed three times':
    'Couscous mit sieben Gemüsen, dreimal gedämpft',
  'Moroccan kefta with eggs in cumin tomato sauce':
    'Marokkanische Kefta mit Eiern in Kreuzkümmel-Tomatensauce',
  'Djaj bil mishmish (chicken with apricots) and butternut squash':
    'Djaj bil mishmish (Hähnchen mit Aprikosen) mit Butternut-Kürbis',
  'Seitan tagine with olives, lemon and courgette':
    'Seitan-Tajine mit Oliven, Zitrone und Zucchini',
  'Zaalouk (Moroccan aubergine and tomato) with seared tofu':
    'Zaalouk (marokkanische Auberginen mit Tomaten) mit gebratenem Tofu',
  'Bakoula (Moroccan spiced greens with olives and lemon) with tofu':
    'Bakoula (marokkanisches Gewürzgemüse mit Oliven und Zitrone) mit Tofu',
}
