import type { Dictionary } from '../../dictionary.ts'

export const indianDishes: Dictionary = {
  'Mango and silken tofu smoothie bowl with toasted oats':
    'Smoothie-Bowl mit Mango, Seidentofu und gerösteten Haferflocken',
  'Gram flour pancakes filled with spiced tofu':
    'Kichererbsenpfannkuchen mit würzigem Tofu gefüllt',
  'Red lentil pancakes with spiced peas': 'Pfannkuchen aus roten Linsen mit würzigen Erbsen',
  'Tadka dal with spinach and rice': 'Tadka Dal mit Spinat und Reis',
  'Palak tofu with rice': 'Palak-Tofu mit Reis',
  'Soya keema with peas and potatoes': 'Soja-Keema mit Erbsen und Kartoffeln',
  'Egg and chickpea masala with rice': 'Eier-Kichererbsen-Masala mit Reis',
  'Egg and pea masala with rice and yoghurt': 'Eier-Erbsen-Masala mit Reis und Joghurt',
  'Chicken tikka with rice and cucumber raita': 'Chicken Tikka mit Reis und Gurken-Raita',
  'Saag tofu in coconut sauce': 'Saag-Tofu in Kokossauce',
  'Butter chicken with roast cauliflower': 'Butter Chicken mit Ofenblumenkohl',
  'Keralan chicken curry with sweet potato and spinach':
    'Hähnchencurry aus Kerala mit Süßkartoffel und Spinat',
  'Neer dosa (rice-flour crêpes) with potato and pea masala':
    'Neer Dosa (Reismehl-Crêpes) mit Kartoffel-Erbsen-Masala',
  'Rava upma (spiced semolina) with peas and carrot':
    'Rava Upma (würziger Grieß) mit Erbsen und Möhre',
  'Chana masala with lupin beans and rice': 'Chana Masala mit Lupinenkernen und Reis',
  'Aloo chaat (spiced potatoes with lime)': 'Aloo Chaat (würzige Kartoffeln mit Limette)',
  'Upma (spiced semolina) with peas and raita': 'Upma (würziger Grieß) mit Erbsen und Raita',
  'Chana fruit chaat': 'Chana-Chaat mit Obst',
  'Mango lassi': 'Mango-Lassi',
  'Lobia masala (black-eyed beans) with hand-rolled chapatis':
    'Lobia Masala (Augenbohnen) mit handgerollten Chapatis',
  'Chicken dum biryani': 'Chicken Dum Biryani',
  'Rajma masala (kidney beans in tomato) with rice':
    'Rajma Masala (Kidneybohnen in Tomate) mit Reis',
  'Pesarattu (Andhra mung bean crêpes) with gingery spinach and mushrooms':
    'Pesarattu (Mungbohnen-Crêpes aus Andhra) mit Ingwerspinat und Champignons',
  'Anda bhurji (Indian spiced eggs) with potatoes and spinach':
    'Anda Bhurji (indisches Gewürzrührei) mit Kartoffeln und Spinat',
  'Cheera thoran (Keralan spinach with coconut) and lupin beans':
    'Cheera Thoran (Spinat mit Kokos aus Kerala) mit Lupinenkernen',
  'Fresh cheese bhurji (Indian spiced scramble) with spinach':
    'Frischkäse-Bhurji (indische Gewürzpfanne) mit Spinat',
  'Thayir sadam (South Indian curd rice) with pomegranate':
    'Thayir Sadam (südindischer Joghurtreis) mit Granatapfel',
  'Chitranna (South Indian lemon rice) with turmeric tofu':
    'Chitranna (südindischer Zitronenreis) mit Kurkuma-Tofu',
  'Kappa (Keralan turmeric cassava mash) with pan-fried sea bass':
    'Kappa (Maniokpüree mit Kurkuma aus Kerala) mit gebratenem Wolfsbarsch',
  'Cabbage thoran (Keralan cabbage with coconut) and golden tofu':
    'Kohl-Thoran (Kohl mit Kokos aus Kerala) mit goldbraunem Tofu',
  'Soybean sundal (South Indian beans with coconut and lime)':
    'Sojabohnen-Sundal (südindische Bohnen mit Kokos und Limette)',
  'Mutta moilee (Keralan eggs in coconut milk)': 'Mutta Moilee (Eier in Kokosmilch aus Kerala)',
  'Keema saag (Punjabi lamb mince with spinach)': 'Keema Saag (Lammhack mit Spinat aus dem Punjab)',
  'Tofu bhurji (Indian spiced scramble) with mushrooms and coconut':
    'Tofu-Bhurji (indischer Gewürz-Rührtofu) mit Champignons und Kokos',
}
