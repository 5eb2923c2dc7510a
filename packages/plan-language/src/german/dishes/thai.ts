import type { Dictionary } from '../../dictionary.ts'

export const thaiDishes: Dictionary = {
  'Thai basil turkey with rice': 'Thailändische Basilikum-Pute mit Reis',
  'Thai green curry with white beans, peas and rice':
    'Grünes Thai-Curry mit weißen Bohnen, Erbsen und Reis',
  'Thai green tofu curry with broccoli and rice': 'Grünes Thai-Curry mit Tofu, Brokkoli und Reis',
  'Thai coconut cod curry with rice': 'Thai-Kokoscurry mit Kabeljau und Reis',
  'Thai basil prawns and squid with rice noodles':
    'Thailändische Basilikum-Garnelen und Tintenfisch mit Reisnudeln',
  'Chicken and pineapple skewers': 'Hähnchen-Ananas-Spieße',
  'Prawn, mango and avocado salad': 'Garnelensalat mit Mango und Avocado',
  'Tofu and broccoli in coconut sauce': 'Tofu und Brokkoli in Kokossauce',
  'Ginger tofu with rice noodles and mangetout': 'Ingwertofu mit Reisnudeln und Zuckerschoten',
  'Ginger prawns with rice noodles and mangetout':
    'Ingwergarnelen mit Reisnudeln und Zuckerschoten',
  'Mango sticky rice (khao niao mamuang)': 'Klebreis mit Mango (Khao niao mamuang)',
  'Khao phat sapparot (Thai pineapple fried rice) with peas':
    'Khao phat sapparot (thailändischer gebratener Ananasreis) mit Erbsen',
  'Kluai buat chi (bananas in warm coconut milk)': 'Kluai buat chi (Bananen in warmer Kokosmilch)',
  'Larb gai (Thai chicken and herb salad) in lettuce':
    'Larb gai (thailändischer Hähnchen-Kräuter-Salat) in Salatblättern',
  'Larb het (Isan mushroom and herb salad) with lupin beans and rice':
    'Larb het (Pilz-Kräuter-Salat aus Isan) mit Lupinenkernen und Reis',
  'Kaeng khua sapparot (Thai pineapple curry) with cod and prawns':
    'Kaeng khua sapparot (thailändisches Ananascurry) mit Kabeljau und Garnelen',
  'Khao khai jiao (Thai omelette on rice) with cucumber':
    'Khao khai jiao (thailändisches Omelett auf Reis) mit Gurke',
  'Larb tao hu (Thai crumbled tofu salad with lime and mint)':
    'Larb tao hu (thailändischer Salat aus zerbröckeltem Tofu mit Limette und Minze)',
  'Phat kaphrao tao hu (Thai basil tofu) with green beans':
    'Phat kaphrao tao hu (thailändischer Basilikum-Tofu) mit grünen Bohnen',
  'Tao hu thot (crisp tofu with chilli and lime)':
    'Tao hu thot (knuspriger Tofu mit Chili und Limette)',
  'Khai jiao (puffed Thai omelette) with cucumber and chilli lime dressing':
    'Khai jiao (luftiges thailändisches Omelett) mit Gurke und Chili-Limetten-Dressing',
  'Tom kha het (Thai coconut and mushroom soup) with golden tofu':
    'Tom kha het (thailändische Kokos-Pilz-Suppe) mit goldbraunem Tofu',
}
