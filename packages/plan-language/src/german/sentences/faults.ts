import type { Dictionary } from '../../dictionary.ts'

/** What is wrong with an answer. */
export const faultSentences: Dictionary = {
  'Leave no entry empty.': 'Lass keinen Eintrag leer.',
  'Use at most 60 characters.': 'Nimm höchstens 60 Zeichen.',
  'Give at most 40 entries.': 'Gib höchstens 40 Einträge an.',
  'Give a whole number from 18 to 100 years.': 'Gib eine ganze Zahl von 18 bis 100 Jahren an.',
  'Give a whole number from 18 to 100 years. Our plans are for adults: a growing body has needs of its own, which a doctor or dietitian can plan with you.':
    'Gib eine ganze Zahl von 18 bis 100 Jahren an. Unsere Pläne sind für Erwachsene: Ein Körper, der noch wächst, hat eigene Bedürfnisse; in einer ärztlichen Praxis oder einer Ernährungsberatung lässt sich dafür planen.',
  'Say what should happen, for example {"type": "maintain"} or {"type": "cut", "rateKgPerWeek": 0.5}.':
    'Sag, was passieren soll, zum Beispiel {"type": "maintain"} oder {"type": "cut", "rateKgPerWeek": 0.5}.',
  'Name the recipe by its id.': 'Nenne das Rezept mit seiner Kennung.',
  'Give a height from 100 to 250 cm (3 ft 4 in to 8 ft 2 in).':
    'Gib eine Größe von 100 bis 250 cm an (3 ft 4 in bis 8 ft 2 in).',
  'Give a weight from 30 to 300 kg (67 to 661 lb).':
    'Gib ein Gewicht von 30 bis 300 kg an (67 bis 661 lb).',
  'Give a date as YYYY-MM-DD.': 'Gib ein Datum als JJJJ-MM-TT an.',
  'Give the height in cm or in feet, not both.':
    'Gib die Größe in cm oder in Fuß an, nicht in beidem.',
  'Give the feet that go with the inches.': 'Gib zu den Zoll auch die Fuß an.',
  'Give the weight in kg or in lb, not both.':
    'Gib das Gewicht in kg oder in lb an, nicht in beidem.',
  'Give a list, in square brackets.': 'Gib eine Liste an, in eckigen Klammern.',
  'Give true or false.': 'Gib true oder false an.',
  'Give an object, in curly brackets.': 'Gib ein Objekt an, in geschweiften Klammern.',
  'Give text, in quotation marks.': 'Gib Text an, in Anführungszeichen.',
  'There is no such field; check its spelling.':
    'So ein Feld gibt es nicht; prüfe die Schreibweise.',
  'Give a time as HH:MM.': 'Gib eine Uhrzeit als HH:MM an.',
  'Give a time zone by its IANA name, like Europe/Berlin.':
    'Gib eine Zeitzone mit ihrem IANA-Namen an, etwa Europe/Berlin.',
  'Give the revision of the plan that you chose this dish for.':
    'Gib den Stand des Plans an, für den du dieses Gericht gewählt hast.',
}
