import type { Messages } from '@zero-sum/language'
import { shoppingWords } from '@zero-sum/plan-forms/shopping'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  ...shoppingWords.de,
  title: 'Einkaufsliste',
  everything: 'Alles für {span}, in ganzen Packungen und Stücken. Reste sind nur einmal gezählt.',
  progress: '{done} von {all}',
  progressSpoken: '{done} von {all} Zeilen erledigt',
  allDone: 'Du hast alles. Jetzt musst du nur noch kochen.',
  onlyLeft: 'Nur, was noch fehlt',
  cupboard: 'Sieh zuerst im Schrank nach',
  cupboardLead: 'Das hält sich monatelang, du hast es vielleicht noch. Hake ab, was da ist.',
  cupboardDone:
    '{count, plural, =0 {Fertig} one {Das andere auf die Liste setzen} other {Die anderen # auf die Liste setzen}}',
  cupboardChecked: 'Zu Hause vorhanden',
  cupboardAgain: 'Noch einmal im Schrank nachsehen',
  left: '{count, plural, =0 {alles erledigt} other {noch #}}',
  why: 'Wofür du {food} brauchst',
  use: '{when}, {slot}',
  useOfPot: '{when}, {slot}, {portions} Portionen',
  haveIt: 'Habe ich zu Hause',
  haveNot: 'Muss ich doch kaufen',
  atHome: 'zu Hause',
  offline: 'Du bist offline.',
  waiting:
    '{count, plural, one {# Häkchen wartet} other {# Häkchen warten}} auf diesem Gerät, bis du wieder online bist.',
  savedAt: 'Zuletzt gespeichert: {at}.',
  saved: 'Jedes Häkchen wird gleich gespeichert, auch für deine anderen Geräte.',
  signedOut:
    'Du bist abgemeldet. Deine Häkchen bleiben auf diesem Gerät; melde dich an, um sie zu speichern.',
  notSaved:
    'Der Server hat die letzten Häkchen nicht angenommen. Sie bleiben auf diesem Gerät, und wir versuchen es weiter.',
  backOnline: 'Wieder online. Alle Häkchen sind gespeichert.',
  goneOffline: 'Du bist offline. Du kannst weiter abhaken.',
  takeAlong: 'Zum Mitnehmen',
  share: 'Teilen, was noch fehlt',
  copied: 'Kopiert. Du kannst es überall einfügen.',
  print: 'Drucken',
  csv: 'Als Tabelle (CSV)',
  order: 'Reihenfolge der Regale',
  orderLead:
    'Bring die Regale in die Reihenfolge, in der du durch deinen Laden gehst. Dieses Gerät merkt sie sich.',
  up: '{aisle} nach oben',
  down: '{aisle} nach unten',
  usualOrder: 'Zurück zur üblichen Reihenfolge',
  done: 'Fertig',
  breakfast: 'Frühstück',
  morning_meal: 'Vormittag',
  lunch: 'Mittagessen',
  afternoon_meal: 'Nachmittag',
  dinner: 'Abendessen',
  evening_meal: 'Abend',
  snack: 'Zwischenmahlzeit',
}
