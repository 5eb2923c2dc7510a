import type { Dictionary } from '../../dictionary.ts'

export const vietnameseDishes: Dictionary = {
  'Cháo gà (Vietnamese chicken rice soup)': 'Cháo gà (vietnamesische Reissuppe mit Hähnchen)',
  'Bún gà (Vietnamese chicken and rice-noodle salad)':
    'Bún gà (vietnamesischer Hähnchen-Reisnudel-Salat)',
  'Bò lúc lắc (Vietnamese shaking beef) with rice':
    'Bò lúc lắc (vietnamesische Rinderwürfel) mit Reis',
  'Chả cá (Hanoi turmeric fish with dill and rice noodles)':
    'Chả cá (Kurkumafisch aus Hanoi mit Dill und Reisnudeln)',
  'Turkey and mango lettuce rolls': 'Salatröllchen mit Pute und Mango',
  'Prawn and mango lettuce cups': 'Salatschiffchen mit Garnelen und Mango',
  'Golden tofu with avocado and cucumber': 'Goldbrauner Tofu mit Avocado und Gurke',
  'Edamame and rice noodle salad with coriander': 'Edamame-Reisnudel-Salat mit Koriander',
  'Salmon and cucumber rice noodle salad': 'Reisnudelsalat mit Lachs und Gurke',
  'Phở chay (Vietnamese noodle soup with tofu and shiitake)':
    'Phở chay (vietnamesische Reisnudelsuppe mit Tofu und Shiitake)',
  'Sinh tố đu đủ (Vietnamese papaya shake) with silken tofu':
    'Sinh tố đu đủ (vietnamesischer Papayashake) mit Seidentofu',
  'Bún trộn (cold rice noodles with cucumber, mint and lime)':
    'Bún trộn (kalte Reisnudeln mit Gurke, Minze und Limette)',
  'Phở gà (Vietnamese chicken noodle soup)': 'Phở gà (vietnamesische Reisnudelsuppe mit Hähnchen)',
  'Canh khoai mỡ (Vietnamese yam soup with pork)':
    'Canh khoai mỡ (vietnamesische Yamssuppe mit Schweinefleisch)',
  'Đậu sốt cà chua (Vietnamese tofu in tomato sauce) with pak choi and rice':
    'Đậu sốt cà chua (vietnamesischer Tofu in Tomatensauce) mit Pak Choi und Reis',
  'Sinh tố bơ (Vietnamese avocado shake) with silken tofu and strawberries':
    'Sinh tố bơ (vietnamesischer Avocadoshake) mit Seidentofu und Erdbeeren',
  'Bún đậu chay (Hanoi golden tofu and rice noodles with lime dip)':
    'Bún đậu chay (goldbrauner Tofu aus Hanoi mit Reisnudeln und Limettendip)',
}
