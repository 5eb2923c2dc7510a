import type { Dictionary } from '../../dictionary.ts'

/** Pulses and what comes in tins and jars, as a sentence names it. */
export const beansAndTins: Dictionary = {
  'Green or brown lentils, dry': 'grüne oder braune Linsen, trocken',
  'Red lentils, dry': 'rote Linsen, trocken',
  'Lentils, cooked or tinned without salt, drained':
    'Linsen, gekocht oder aus der Dose ohne Salz, abgetropft',
  'Black beans, cooked or tinned without salt, drained':
    'schwarze Bohnen, gekocht oder aus der Dose ohne Salz, abgetropft',
  'Red kidney beans, tinned, drained': 'Kidneybohnen, aus der Dose, abgetropft',
  'Pinto beans, tinned, drained': 'Pintobohnen, aus der Dose, abgetropft',
  'White (cannellini) beans, cooked or tinned without salt, drained':
    'weiße Bohnen (Cannellini), gekocht oder aus der Dose ohne Salz, abgetropft',
  'Haricot (navy) beans, cooked or tinned without salt, drained':
    'kleine weiße Bohnen, gekocht oder aus der Dose ohne Salz, abgetropft',
  'Butter (lima) beans, cooked or tinned without salt, drained':
    'Limabohnen, gekocht oder aus der Dose ohne Salz, abgetropft',
  'Broad (fava) beans, cooked, drained': 'dicke Bohnen (Ackerbohnen), gekocht, abgetropft',
  'Black-eyed beans, cooked or tinned without salt, drained':
    'Augenbohnen, gekocht oder aus der Dose ohne Salz, abgetropft',
  'Adzuki beans, cooked or tinned without salt, drained':
    'Adzukibohnen, gekocht oder aus der Dose ohne Salz, abgetropft',
  'Mung beans, dry': 'Mungbohnen, trocken',
  'Soybeans, cooked or tinned without salt, drained':
    'Sojabohnen, gekocht oder aus der Dose ohne Salz, abgetropft',
  'Chickpeas, tinned, drained and rinsed': 'Kichererbsen, aus der Dose, abgetropft und abgespült',
  'Chickpeas, dry': 'Kichererbsen, trocken',
  'Chickpea flour (gram flour)': 'Kichererbsenmehl',
  'Split peas, dry': 'Schälerbsen, trocken',
  'Refried beans, vegetarian, tinned': 'Bohnenmus (Refried Beans), vegetarisch, aus der Dose',
  'Baked beans in tomato sauce, vegetarian, tinned':
    'Baked Beans in Tomatensauce, vegetarisch, aus der Dose',
  'Tinned tomatoes in juice': 'Dosentomaten im Saft',
  'Crushed tomatoes, tinned': 'stückige Tomaten, aus der Dose',
  'Passata (tomato purée), no salt': 'passierte Tomaten, ohne Salz',
  'Tomato paste, no salt': 'Tomatenmark, ohne Salz',
  'Sun-dried tomatoes in oil, drained': 'getrocknete Tomaten in Öl, abgetropft',
  'Sweetcorn, tinned, drained': 'Mais, aus der Dose, abgetropft',
  'Pumpkin purée, tinned': 'Kürbispüree, aus der Dose',
  'Beetroot, cooked and tinned, drained': 'Rote Bete, gekocht, aus dem Glas, abgetropft',
  'Bamboo shoots, tinned, drained': 'Bambussprossen, aus der Dose, abgetropft',
  'Palm hearts, tinned, drained': 'Palmherzen, aus der Dose, abgetropft',
  'Jalapeños, pickled': 'Jalapeños, eingelegt',
  'Roasted red peppers (pimento), jarred, drained':
    'geröstete rote Paprika, aus dem Glas, abgetropft',
  'Black olives, stoned, in brine, drained': 'schwarze Oliven, entsteint, in Lake, abgetropft',
  'Green olives, stoned, in brine, drained': 'grüne Oliven, entsteint, in Lake, abgetropft',
  'Capers, drained': 'Kapern, abgetropft',
  'Dill pickles (gherkins), drained': 'Gewürzgurken, abgetropft',
  Sauerkraut: 'Sauerkraut',
  Kimchi: 'Kimchi',
  'Coconut milk, full fat, unsweetened': 'Kokosmilch, vollfett, ungesüßt',
  'Coconut cream, unsweetened': 'Kokoscreme, ungesüßt',
}
