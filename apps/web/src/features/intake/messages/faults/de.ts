import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  sexMissing: 'Wähle eins aus: Die Formel braucht es.',
  ageNumber: 'Gib dein Alter in ganzen Jahren an.',
  ageMinor:
    'Wir planen nur für Erwachsene. Bis 18 wächst der Körper noch und braucht mehr, als unsere Rechnung weiß; in einer ärztlichen Praxis oder einer Ernährungsberatung lässt sich gut planen.',
  ageRange: 'Gib ein Alter von 18 bis 100 Jahren an.',
  heightMetric: 'Gib eine Größe von 100 bis 250 cm an.',
  heightUs: 'Gib eine Größe von 3 ft 4 in bis 8 ft 2 in an.',
  feet: 'Gib ganze Fuß an, von 3 bis 8.',
  inches: 'Gib Zoll an, von 0 bis unter 12.',
  weightMetric: 'Gib ein Gewicht von 30 bis 300 kg an.',
  weightUs: 'Gib ein Gewicht von 67 bis 661 lb an.',
  bodyFat: 'Gib eine Zahl von 3 bis 60 an oder lass das Feld leer.',
  goalMissing: 'Wähle aus, was passieren soll.',
  rateMetric: 'Gib eine Zahl von 0 bis 2 kg pro Woche an oder lass das Feld leer.',
  rateUs: 'Gib eine Zahl von 0 bis 4,4 lb pro Woche an oder lass das Feld leer.',
  activityMissing: 'Wähle, was am ehesten passt.',
  tickOrNone: 'Kreuze an, was zutrifft, oder dass nichts davon zutrifft.',
  yesOrNo: 'Antworte mit Ja oder Nein.',
  allergiesOpen: 'Beantworte auch das: keine oder welche.',
  allergiesEmpty: 'Nenne mindestens eine oder antworte, dass du keine hast.',
  allergiesUnconfirmed: 'Lies die Liste noch einmal durch und bestätige, dass sie stimmt.',
  tooManyWords: 'Nenne höchstens {count} Lebensmittel.',
  fixedMealNoSnack:
    'Es ist kein Snack geplant. Wähle eine andere Mahlzeit für das Gericht oder plane einen Snack am Tag ein.',
  fixedMealNoPlace:
    '{slot} gehört nicht zu deinen {count} Mahlzeiten am Tag. Wähle eine andere Mahlzeit für das Gericht oder plane mehr Mahlzeiten ein.',
  fixedMealNoDish: '{slot}: Wähle ein Gericht aus der Liste oder entferne die Mahlzeit.',
  fixedMealCrowded:
    '{slot} am {weekday} hat mehr Gerichte, als Platz ist. Wähle für eines andere Tage oder entferne es.',
  startDateMissing: 'Wähle den ersten Tag des Plans.',
  startDatePast: 'Dieser Tag ist vorbei. Wähle heute oder einen späteren Tag.',
  onDay: '{weekday}: {fault}',
}
