import type { Dictionary } from '../dictionary.ts'

/** The meals of a day, as a sentence names them. */
export const slots: Dictionary = {
  breakfast: 'Frühstück',
  morning_meal: 'zweites Frühstück',
  lunch: 'Mittagessen',
  afternoon_meal: 'Nachmittagsmahlzeit',
  dinner: 'Abendessen',
  evening_meal: 'späte Mahlzeit',
  snack: 'Snack',
}

export const weekdays: Dictionary = {
  monday: 'Montag',
  tuesday: 'Dienstag',
  wednesday: 'Mittwoch',
  thursday: 'Donnerstag',
  friday: 'Freitag',
  saturday: 'Samstag',
  sunday: 'Sonntag',
}

/** Diets, ways to split energy, and levels of activity, as a sentence names them. */
export const styles: Dictionary = {
  omnivore: 'für Allesesser',
  vegetarian: 'vegetarisch',
  vegan: 'vegan',
  pescatarian: 'pescetarisch',
  keto: 'keto',
  paleo: 'paleo',
  balanced: 'ausgewogen',
  high_protein: 'viel Eiweiß',
  low_carb: 'weniger Kohlenhydrate',
  sedentary: 'meist im Sitzen',
  lightly_active: 'etwas in Bewegung',
  moderately_active: 'ziemlich in Bewegung',
  very_active: 'viel in Bewegung',
  extremely_active: 'sehr viel in Bewegung',
}

/** What a plan is checked for. */
export const checks: Dictionary = {
  ingredients: 'Zutaten',
  words: 'Wörter',
  sums: 'Summen',
  energy: 'Energie',
  protein: 'Eiweiß',
  fat: 'Fett',
  carbohydrate: 'Kohlenhydrate',
  'energy floor': 'Mindestenergie',
  dishes: 'Gerichte',
  leftovers: 'Reste',
  variety: 'Abwechslung',
  wishes: 'Wünsche',
  'USDA energy': 'Energie laut USDA',
}
