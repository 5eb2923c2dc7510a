import type { Dictionary } from '../../dictionary.ts'

export const japaneseDishes: Dictionary = {
  'Iri-dofu (Japanese scrambled tofu) on rice': 'Iri-dofu (japanischer Rührtofu) auf Reis',
  'Ginger beef and onion rice bowl': 'Reisschale mit Ingwer-Rindfleisch und Zwiebeln',
  'Sake don (ginger salmon rice bowl)': 'Sake-don (Reisschale mit Ingwerlachs)',
  'Tuna and avocado sushi bowl': 'Sushi-Bowl mit Thunfisch und Avocado',
  'Japanese grilled salmon breakfast': 'Japanisches Frühstück mit gegrilltem Lachs',
  'Ginger edamame with orange': 'Ingwer-Edamame mit Orange',
  'Nattō gohan (nattō on rice) with chilled tofu': 'Nattō gohan (Nattō auf Reis) mit kühlem Tofu',
  'Karē raisu (Japanese curry rice) with potato, carrot and peas':
    'Karē raisu (japanischer Curryreis) mit Kartoffel, Möhre und Erbsen',
  'Tamagoyaki (Japanese rolled omelette) with rice and grated daikon':
    'Tamagoyaki (japanisches gerolltes Omelett) mit Reis und geriebenem Rettich',
  'Tuna onigiri with cucumber': 'Thunfisch-Onigiri mit Gurke',
  'Shio yakitori (salted chicken skewers) with clementine':
    'Shio-Yakitori (gesalzene Hähnchenspieße) mit Clementine',
  'Nikujaga (simmered beef and potatoes)': 'Nikujaga (geschmortes Rindfleisch mit Kartoffeln)',
  'Oyakodon (chicken and egg on rice)': 'Oyakodon (Hähnchen und Ei auf Reis)',
  'Chan-chan yaki (Hokkaido miso salmon with cabbage)':
    'Chan-chan-yaki (Misolachs mit Kohl aus Hokkaido)',
  'Omurice (tomato rice wrapped in an omelette) with mushrooms and peas':
    'Omurice (Tomatenreis im Omelett) mit Champignons und Erbsen',
  'Hand-cut juwari soba with fried tofu in shiitake soup':
    'Handgeschnittene Juwari-Soba mit frittiertem Tofu in Shiitakebrühe',
  'Saba no shioyaki (salt-grilled mackerel) with sesame spinach':
    'Saba no shioyaki (mit Salz gegrillte Makrele) mit Sesamspinat',
  'Tofu no tamagotoji-don (simmered tofu and egg on rice)':
    'Tofu no tamagotoji-don (geschmorter Tofu mit Ei auf Reis)',
  'Tōfu sutēki (seared tofu) with grated daikon and avocado':
    'Tōfu sutēki (gebratener Tofu) mit geriebenem Rettich und Avocado',
  'Hiyayakko (chilled silken tofu) with avocado and ginger':
    'Hiyayakko (kühler Seidentofu) mit Avocado und Ingwer',
  'Yaki-nasu (Japanese charred aubergine) with ginger and seared tofu':
    'Yaki-nasu (japanische geröstete Aubergine) mit Ingwer und gebratenem Tofu',
}
