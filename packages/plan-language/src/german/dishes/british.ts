import type { Dictionary } from '../../dictionary.ts'

export const britishDishes: Dictionary = {
  'Apple and cinnamon protein porridge': 'Apfel-Zimt-Porridge mit extra Eiweiß',
  'Seitan and potato hash with mushrooms and kale':
    'Kartoffelpfanne mit Seitan, Champignons und Grünkohl',
  'Hemp seed porridge with raspberries': 'Hanfsamen-Porridge mit Himbeeren',
  'Lentil cottage pie with pea mash': 'Linsenauflauf mit Erbsenpüree (Cottage Pie)',
  'Strawberry and banana protein shake': 'Eiweißshake mit Erdbeeren und Banane',
  'Greek yogurt with raspberries, honey and mint':
    'Griechischer Joghurt mit Himbeeren, Honig und Minze',
  'Cheesy potato wedges with tomato beans and soft herb yogurt':
    'Überbackene Kartoffelspalten mit Tomatenbohnen und Kräuterjoghurt',
  'Apple and cinnamon porridge with cream': 'Apfel-Zimt-Porridge mit Sahne',
  'Scrambled eggs on wholemeal toast with grilled tomatoes':
    'Rührei auf Vollkorntoast mit gegrillten Tomaten',
  'Cod and leek pie with potato crust': 'Kabeljau-Lauch-Auflauf mit Kartoffelkruste',
  'Cottage pie with peas': 'Cottage Pie (Hackauflauf mit Kartoffelpüree) mit Erbsen',
  'Apple with cheddar': 'Apfel mit Cheddar',
  'Sage pork patties with mushrooms and grilled tomato':
    'Salbei-Frikadellen vom Schwein mit Champignons und gegrillter Tomate',
  'Smoked salmon, avocado and cucumber rolls': 'Räucherlachsröllchen mit Avocado und Gurke',
  'Salmon and sweet potato cakes with watercress': 'Lachs-Süßkartoffel-Taler mit Brunnenkresse',
  'Pork tenderloin with roast apple and swede': 'Schweinefilet mit Ofenapfel und Steckrübe',
  'Cod with crushed parsnip and carrot': 'Kabeljau mit gestampften Pastinaken und Möhren',
  'Cheddar and spinach egg bake': 'Eierauflauf mit Cheddar und Spinat',
  'Minted pea and lupin bean dip with cucumber': 'Minziger Erbsen-Lupinen-Dip mit Gurke',
  'Kedgeree with haddock and egg': 'Kedgeree mit Schellfisch und Ei',
  'Pan of lentils, garlic mushrooms and spinach':
    'Linsenpfanne mit Knoblauch-Champignons und Spinat',
  'Colcannon with tinned salmon and kale': 'Colcannon mit Dosenlachs und Grünkohl',
  'Venison with blackberries and parsnip mash': 'Hirsch mit Brombeeren und Pastinakenpüree',
  'Cauliflower cheese with spinach': 'Überbackener Blumenkohl mit Käse und Spinat',
  'Scrambled tofu on white toast with mushrooms': 'Rührtofu auf Weißbrot-Toast mit Champignons',
  'Semolina pudding with honeyed Greek yogurt': 'Grießpudding mit griechischem Honigjoghurt',
}
