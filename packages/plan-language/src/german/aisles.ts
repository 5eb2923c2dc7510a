import type { Dictionary } from '../dictionary.ts'

/** The parts of a shop. */
export const aisles: Dictionary = {
  vegetables: 'Gemüse',
  fruit: 'Obst',
  'meat and fish': 'Fleisch und Fisch',
  'dairy and eggs': 'Milchprodukte und Eier',
  'tofu and meat-free': 'Tofu und Fleischersatz',
  'bread and grains': 'Brot und Getreide',
  'beans and tins': 'Hülsenfrüchte und Konserven',
  'nuts and seeds': 'Nüsse und Samen',
  'oils and sauces': 'Öle und Soßen',
  'herbs and spices': 'Kräuter und Gewürze',
  'baking and sweet': 'Backen und Süßes',
  drinks: 'Getränke',
  frozen: 'Tiefgekühltes',
}
