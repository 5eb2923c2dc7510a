import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  title: 'Dein Gewicht',
  lead: 'Wiege dich, wann es dir passt. Von Tag zu Tag ist es vor allem Wasser; die Linie zeigt, wohin es geht.',
  today: 'Gewicht heute',
  on: 'Tag',
  save: 'Eintragen',
  saving: 'Wird gespeichert …',
  saved: 'Eingetragen: {weight} am {day}.',
  removed: 'Gestrichen: {day}.',
  outOfRange: 'Gib ein Gewicht von {low} bis {high} an.',
  noNumber: 'Gib eine Zahl an, zum Beispiel {example}.',
  noDay: 'Wähle einen Tag bis heute.',
  chart: 'Verlauf deines Gewichts',
  now: 'Trend jetzt',
  change: 'In vier Wochen',
  foreseenExactly: 'Der Plan erwartet heute {weight}.',
  foreseen: 'Der Plan erwartet heute {weight}, zwischen {low} und {high}.',
  rate: '{change} pro Woche in den letzten vier Wochen.',
  rateUnknown: 'Nach zwei Wochen mit Einträgen zeigt sich, wie schnell es sich ändert.',
  entries: 'Deine Einträge',
  day: 'Tag',
  weight: 'Gewicht',
  trend: 'Trend',
  remove: 'Streichen',
  removeDay: '{day} streichen',
  empty: 'Noch nichts eingetragen',
  emptyDetail:
    'Nach ein paar Einträgen siehst du hier den Trend und, wenn dein Plan einen Verlauf erwartet, wie beide zueinander stehen. Dein erster Eintrag kommt hierher.',
  legendEntries: 'was die Waage zeigte',
  legendTrend: 'Trend',
  legendForeseen: 'was dein Plan erwartet',
  method:
    'Der Trend ist ein gleitender Mittelwert: Jeden Tag geht er ein Zehntel des Wegs zu dem, was die Waage zeigte.',
  summary:
    '{count, plural, one {Ein Eintrag} other {# Einträge}} vom {from} bis {to}. Der Trend ging von {first} auf {last}.',
}
