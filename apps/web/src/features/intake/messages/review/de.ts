import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  edit: 'Ändern',
  editOf: 'Ändern: {group}',
  notGiven: 'Nicht angegeben',
  nothing: 'Nichts',
  none: 'Keine',

  sexAndAgeOf: 'Geschlecht und Alter',
  sexAndAge: '{sex}, {age, plural, one {# Jahr} other {# Jahre}}',
  perWeekMetric: '{goal}, {rate} kg pro Woche',
  perWeekUs: '{goal}, {rate} lb pro Woche',
  usualPace: '{goal}, in unserem üblichen Tempo',
  healthNone: 'Nichts, was gegen einen Plan spricht',
  allergies: 'Das bekommst du nie',
  aBitOfEverything: 'Von allem etwas',
  meals: 'Mahlzeiten',
  mealsAndSnacks:
    '{meals, plural, one {# Mahlzeit} other {# Mahlzeiten}} und {snacks, plural, =0 {kein Snack} one {# Snack} other {# Snacks}} am Tag',
  timeUpTo: 'Bis zu {minutes} für ein Gericht',
  timeWithDays: 'Bis zu {minutes} für ein Gericht; {days}',
  fixed: 'Immer',
  fixedDish: '{slot}: {dish}',
  fixedDishOn: '{slot} am {days}: {dish}',
  days: 'Plan',
  daysFrom: '{count, plural, one {# Tag} other {# Tage}} ab {date}',

  eatAlong: 'Wer mitisst',
  forAll: 'Ein Plan für uns alle',
  forAllLead:
    'Auch was für {names} nicht auf den Tisch darf, bleibt weg, und die Mengen sind für alle.',
  forMeLead:
    'Er hält sich nur an deine eigenen Antworten und kann enthalten, was {names} nicht essen darf oder will. Die Mahlzeiten sagen es dann.',

  make: 'Plan erstellen',
  sending: 'Wird abgeschickt …',
  differsTitle: 'Aus anderen Antworten entsteht schon ein Plan',
  differs: 'Lass ihn weiterlaufen oder verwirf ihn und nimm diese Antworten.',
  useThese: 'Diese Antworten nehmen',
  watch: 'Dem laufenden zusehen',
  unreachableTitle: 'Der Server ist nicht zu erreichen',
  unreachable:
    'Deine Antworten sind gespeichert. Prüfe deine Verbindung und versuche es noch einmal.',
  limits: 'Die Pläne sind für gesunde Erwachsene und ersetzen keinen ärztlichen Rat.',
}
