import type { Dictionary } from '../../dictionary.ts'

export const middleEasternDishes: Dictionary = {
  'Ful medames with lentils and bulgur': 'Ful medames mit Linsen und Bulgur',
  'Mujaddara with tomato and cucumber salad': 'Mujaddara mit Tomaten-Gurken-Salat',
  'Seitan shawarma with couscous and herb salad': 'Seitan-Shawarma mit Couscous und Kräutersalat',
  'Tofu and chickpea kofta with quinoa tabbouleh':
    'Kofta aus Tofu und Kichererbsen mit Quinoa-Taboulé',
  'Crisp paprika chickpeas': 'Knusprige Paprika-Kichererbsen',
  'Lentil, pomegranate and mint cup': 'Linsenbecher mit Granatapfel und Minze',
  'Shakshuka with white beans and feta': 'Shakshuka mit weißen Bohnen und Feta',
  'Shakshuka with feta and warm pitta': 'Shakshuka mit Feta und warmem Pitabrot',
  'Hummus with carrot sticks': 'Hummus mit Möhrensticks',
  'Chickpea couscous with cucumber and mint': 'Kichererbsen-Couscous mit Gurke und Minze',
  'Bazella (Lebanese pea stew) with lupin beans and rice':
    'Bazella (libanesischer Erbseneintopf) mit Lupinenkernen und Reis',
  'Çılbır (Turkish poached eggs on garlic yoghurt)':
    'Çılbır (türkische pochierte Eier auf Knoblauchjoghurt)',
  'Balila (Lebanese warm cumin chickpeas) with yoghurt':
    'Balila (libanesische warme Kichererbsen mit Kreuzkümmel) mit Joghurt',
  'Abgoosht (Persian lamb, chickpea and potato pot)':
    'Abgoosht (persischer Topf mit Lamm, Kichererbsen und Kartoffeln)',
  'Sayadieh (Lebanese fish on rice with caramelised onions)':
    'Sayadieh (libanesischer Fisch auf Reis mit karamellisierten Zwiebeln)',
  'Koshari with lentils, rice, corn pasta and crisp onions':
    'Koshari mit Linsen, Reis, Maisnudeln und Röstzwiebeln',
  'Adas bi hamod (Lebanese lemon and lentil soup with chard)':
    'Adas bi hamod (libanesische Zitronen-Linsen-Suppe mit Mangold)',
  'Kısır (Turkish bulgur salad) with lupin beans':
    'Kısır (türkischer Bulgursalat) mit Lupinenkernen',
  'Antalya piyaz (white beans in tahini and lemon) with tomato and rocket':
    'Antalya Piyaz (weiße Bohnen mit Tahini und Zitrone) mit Tomate und Rucola',
  'Samke harra (spicy sea bass) with sweet potato':
    'Samke harra (scharfer Wolfsbarsch) mit Süßkartoffel',
  'Kuku sabzi (Persian herb omelette) with yoghurt':
    'Kuku Sabzi (persisches Kräuteromelett) mit Joghurt',
  'Yoğurtlu makarna (Turkish pasta with garlic yogurt and mint butter)':
    'Yoğurtlu makarna (türkische Nudeln mit Knoblauchjoghurt und Minzbutter)',
  'Warm soybeans dressed as ful medames with avocado':
    'Warme Sojabohnen nach Art von Ful medames mit Avocado',
  'Menemen (Turkish eggs with green pepper and tomato)':
    'Menemen (türkisches Rührei mit grüner Paprika und Tomate)',
  'Kofta mishwiyya (Levantine grilled lamb kofta) with cucumber and mint salad':
    'Kofta mishwiyya (levantinische gegrillte Lamm-Kofta) mit Gurken-Minz-Salat',
}
