import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  offline: 'Du bist offline. Das hier ist der Stand deines letzten Besuchs.',
  stored: 'Der Server antwortet nicht. Du siehst diese Seite, wie sie am {at} war.',
  reload: 'Noch einmal versuchen',
  title: 'Auf diesem Gerät nicht gespeichert',
  lead: 'Du bist offline, und diese Seite ist hier nicht gespeichert. Dein Plan ist es: die Woche, ihre Rezepte, die Einkaufsliste und ihre Zahlen.',
  today: 'Zu heute',
  week: 'Zur Woche',
  shopping: 'Zur Einkaufsliste',
  installTitle: 'Nimm es mit in den Laden',
  install: 'Vom Startbildschirm öffnet es sich wie eine App, auch ohne Verbindung.',
  installApple:
    'Vom Startbildschirm öffnet es sich wie eine App, auch ohne Verbindung: Tippe auf „Teilen“, dann auf „Zum Home-Bildschirm“.',
  installNow: 'Auf den Startbildschirm legen',
  notNow: 'Jetzt nicht',
  manifest: 'Sieben Tage echter Rezepte nach deinen Zahlen, mit der Einkaufsliste dazu.',
}
