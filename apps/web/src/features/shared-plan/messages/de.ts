import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  title: 'Eine Woche Essen',
  lead: 'Jemand teilt einen Plan mit dir: die Gerichte, ihre Mengen und die Einkaufsliste. Die Mengen passen zu dieser Person, nicht zu dir.',
  until: 'Dieser Link gilt bis {at}.',
  make: 'Eine eigene Woche planen',
  leftover: 'übrig von Tag {day}',
  cooked: 'auf einmal für {count} Mahlzeiten gekocht',
  ingredients: 'Zutaten',
  method: 'Zubereitung',
  shopping: 'Einkaufsliste',
  day: 'Tag {day}',
  expiredTitle: 'Dieser Link ist abgelaufen',
  missingTitle: 'Diesen Link gibt es nicht',
  missing: 'Vielleicht ist er falsch geschrieben, oder er wurde beendet.',
  breakfast: 'Frühstück',
  morning_meal: 'Vormittagsmahlzeit',
  lunch: 'Mittagessen',
  afternoon_meal: 'Nachmittagsmahlzeit',
  dinner: 'Abendessen',
  evening_meal: 'Spätmahlzeit',
  snack: 'Snack',
}
