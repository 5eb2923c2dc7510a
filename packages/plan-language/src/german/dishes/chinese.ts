import type { Dictionary } from '../../dictionary.ts'

export const chineseDishes: Dictionary = {
  'Black pepper seitan with broccoli and rice': 'Seitan mit schwarzem Pfeffer, Brokkoli und Reis',
  'Mapo tofu with shiitake and rice': 'Mapo-Tofu mit Shiitake und Reis',
  'Edamame and tofu fried rice': 'Gebratener Reis mit Edamame und Tofu',
  'Chilli and lime edamame': 'Edamame mit Chili und Limette',
  'Seared seitan with garlicky spinach': 'Scharf gebratener Seitan mit Knoblauchspinat',
  'Jook (Cantonese rice porridge) with tofu, shiitake and ginger':
    'Jook (kantonesische Reissuppe) mit Tofu, Shiitake und Ingwer',
  'Douhua (silken tofu in ginger syrup) with mango': 'Douhua (Seidentofu in Ingwersirup) mit Mango',
  'Shanghai spring onion broad beans with lupin beans and rice':
    'Dicke Bohnen mit Frühlingszwiebeln nach Shanghaier Art, mit Lupinenkernen und Reis',
  'Xiao cong ban doufu (cold tofu with hot spring onion oil)':
    'Xiao cong ban doufu (kalter Tofu mit heißem Frühlingszwiebelöl)',
  'Egg foo yung with tofu and mushrooms': 'Egg Foo Yung (chinesisches Omelett) mit Tofu und Pilzen',
  'Teochew steamed sea bass with tomato, silken tofu and rice':
    'Gedämpfter Wolfsbarsch nach Teochew-Art mit Tomate, Seidentofu und Reis',
  'Fanqie chao dan (stir-fried tomato and egg) with rice':
    'Fanqie chao dan (gebratene Tomaten mit Ei) mit Reis',
  'Gongbao chicken with peanuts and rice': 'Gongbao-Hähnchen mit Erdnüssen und Reis',
  'Clear-simmered lion’s head pork balls with Chinese leaf and rice noodles':
    'Löwenkopf-Schweinefleischbällchen in klarer Brühe mit Chinakohl und Reisnudeln',
  'Laghman (hand-pulled noodles with lamb and peppers)':
    'Laghman (handgezogene Nudeln mit Lamm und Paprika)',
  'Hong shao niu rou (red-braised beef) with daikon and potatoes':
    'Hong shao niu rou (rot geschmortes Rindfleisch) mit Rettich und Kartoffeln',
  'Cantonese steamed egg with silken tofu and prawns':
    'Kantonesischer gedämpfter Eierstich mit Seidentofu und Garnelen',
  'Cantonese pork with pineapple and peppers':
    'Kantonesisches Schweinefleisch mit Ananas und Paprika',
  'Chao xian nai (Cantonese stir-fried milk) with broccoli and rice':
    'Chao xian nai (kantonesische gebratene Milch) mit Brokkoli und Reis',
  'Jiao yan doufu (salt-and-pepper tofu) with rice':
    'Jiao yan doufu (Tofu mit Salz und Pfeffer) mit Reis',
  'Jiachang doufu (home-style tofu) with green pepper and bamboo shoots':
    'Jiachang doufu (Tofu nach Hausmannsart) mit grüner Paprika und Bambussprossen',
  'Shousi baocai (Hunan hand-torn cabbage) with crisp tofu':
    'Shousi baocai (handgerissener Kohl aus Hunan) mit knusprigem Tofu',
}
