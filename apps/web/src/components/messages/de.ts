import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  skip: 'Zum Inhalt springen',
  mainNavigation: 'Hauptmenü',
  today: 'Heute',
  week: 'Woche',
  shopping: 'Einkauf',
  history: 'Verlauf',
  settings: 'Einstellungen',
  settingsShort: 'Optionen',
  newPlan: 'Neuer Plan',
  signIn: 'Anmelden',
  footer:
    'Nährwerte: USDA National Nutrient Database for Standard Reference, Ausgabe 28. Die Pläne sind für gesunde Erwachsene und ersetzen keinen ärztlichen Rat.',
  description:
    'Eine Woche echter Rezepte, die deine Zahlen trifft. Jedes Gramm lässt sich bis zu den USDA-Nährwertdaten zurückverfolgen.',
  themeSystem: 'Farben wie im System. Zu hell wechseln.',
  themeLight: 'Helle Farben. Zu dunkel wechseln.',
  themeDark: 'Dunkle Farben. Zu den Farben des Systems wechseln.',
  close: 'Schließen',
  cancel: 'Abbrechen',
  retry: 'Noch einmal versuchen',
  traceId:
    'Wenn es wieder passiert, gib diesen Code an die Person weiter, die den Server betreibt:',
  unreachableTitle: 'Der Server ist nicht zu erreichen',
  unreachable:
    'Prüfe deine Verbindung und versuche es noch einmal. Deine Eingaben sind nicht verloren.',
  refused:
    'Der Server hat das nicht angenommen. Lade die Seite neu: vielleicht hat sich etwas geändert.',
  notFoundTitle: 'Hier ist nichts',
  notFound:
    'Die Adresse ist vielleicht falsch geschrieben, oder was hier stand, gehört jemand anderem.',
  faultTitle: 'Diese Seite ist kaputtgegangen',
  fault:
    'Bei uns ist etwas schiefgegangen. Was du gespeichert hast, ist sicher; lade die Seite neu.',
  goToToday: 'Zu heute',
  offline: 'Du bist offline. Das hier ist der Stand deines letzten Besuchs.',
}
