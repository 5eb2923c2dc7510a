import type { Dictionary } from '../../dictionary.ts'

export const koreanDishes: Dictionary = {
  'Korean braised tofu (dubu jorim) with greens and rice':
    'Koreanischer geschmorter Tofu (Dubu-jorim) mit Blattgemüse und Reis',
  'Hobakjuk (Korean pumpkin and rice soup with adzuki beans)':
    'Hobakjuk (koreanische Kürbis-Reis-Suppe mit Adzukibohnen)',
  'Bibimbap with tofu': 'Bibimbap mit Tofu',
  'Sundubu jjigae (Korean soft tofu stew) with rice':
    'Sundubu-jjigae (koreanischer Eintopf mit Seidentofu) mit Reis',
  'Soegogi-juk (Korean beef and vegetable rice porridge)':
    'Soegogi-juk (koreanische Reissuppe mit Rindfleisch und Gemüse)',
  'Gyeran-mari (Korean rolled omelette) with pear':
    'Gyeran-mari (koreanisches gerolltes Omelett) mit Birne',
  'Dubu-jeon (Korean egg-coated tofu) with spinach namul':
    'Dubu-jeon (koreanischer Tofu in Eihülle) mit Spinat-Namul',
  'Chamchi kimchi-jjigae (tuna and kimchi stew) with rice':
    'Chamchi-kimchi-jjigae (Eintopf mit Thunfisch und Kimchi) mit Reis',
  'Doenjang-jjigae (Korean soybean paste stew) with tofu and potato':
    'Doenjang-jjigae (koreanischer Eintopf mit Sojabohnenpaste) mit Tofu und Kartoffel',
  'Dak-hanmari (Seoul chicken and potato pot) with rice noodles':
    'Dak-hanmari (Hähnchen-Kartoffel-Topf aus Seoul) mit Reisnudeln',
  'Daegu-tang (cod and daikon soup) with rice': 'Daegu-tang (Kabeljau-Rettich-Suppe) mit Reis',
  'Bibimbap with beef and seasoned vegetables': 'Bibimbap mit Rindfleisch und gewürztem Gemüse',
  'Gun-mandu (hand-folded beef and tofu dumplings)':
    'Gun-mandu (handgefaltete Teigtaschen mit Rindfleisch und Tofu)',
  'Bulgogi with lettuce wraps and rice': 'Bulgogi mit Salatblättern zum Einwickeln und Reis',
  'Kongguksu (Korean rice noodles in chilled soybean soup)':
    'Kongguksu (koreanische Reisnudeln in kalter Sojabohnensuppe)',
  'Seitan bulgogi (Korean soy and pear glaze) with rice':
    'Seitan-Bulgogi (koreanische Soja-Birnen-Glasur) mit Reis',
  'Gyeran-juk (Korean egg and rice porridge)': 'Gyeran-juk (koreanische Reissuppe mit Ei)',
}
