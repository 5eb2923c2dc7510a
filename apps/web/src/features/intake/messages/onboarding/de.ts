import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  stepOf: 'Schritt {step} von {count}',
  progress: 'So weit bist du',

  you: 'Du',
  you_title: 'Zuerst ein paar Worte zu dir.',
  you_lead:
    'Es dauert etwa vier Minuten. Jeder Schritt wird gleich auf diesem Server gespeichert; du kannst also jederzeit aufhören und später weitermachen.',
  goal: 'Ziel und Training',
  goal_title: 'Was hast du vor?',
  goal_lead:
    'Deine Zahlen erscheinen, während du antwortest, und jede kann dir sagen, woher sie kommt.',
  health: 'Gesundheit',
  health_title: 'Tut dir ein Plan gut?',
  health_lead:
    'Es gibt Zeiten im Leben, in denen ein Plan aus Zahlen schadet. Deshalb fragen wir alle, bevor wir etwas planen. Deine Antworten entscheiden, ob und wie wir planen, und sonst nichts. Sie bleiben auf diesem Server, niemand sonst sieht sie, und mit deinem Konto werden sie gelöscht.',
  allergies: 'Allergien',
  allergies_title: 'Was darf nie auf deinen Teller?',
  allergies_lead:
    'Hier gibt es keine Ausnahme. Was du nennst und was daraus gemacht ist, kommt in kein Gericht, und der fertige Plan wird noch einmal danach durchsucht.',
  food: 'Was du magst',
  food_title: 'Was isst du gern?',
  food_lead:
    'Wünsche gibt es in drei Stärken: nie, lieber nicht und gern. Namen von Lebensmitteln verstehen wir auf Englisch.',
  week: 'Küche und Woche',
  week_title: 'Wie läuft deine Woche?',
  week_lead: 'Damit der Plan zu deiner Zeit passt und dazu, wie du kochst.',
  review: 'Überblick',
  review_title: 'Stimmt alles so?',
  review_lead: 'Mehr brauchen wir nicht. Ändere, was du willst; dann planen wir deine Woche.',
  again_title: 'Noch eine Woche planen?',
  again_lead:
    'Das sind deine Antworten vom letzten Mal. Ändere, was jetzt anders ist, oder mach gleich weiter.',

  continue: 'Weiter',
  toReview: 'Speichern und zum Überblick',
  back: 'Zurück',
  saving: 'Wird gespeichert …',
  faults:
    '{count, plural, one {Eine Antwort braucht noch einen Blick} other {# Antworten brauchen noch einen Blick}}',
  notSavedTitle: 'Dieser Schritt konnte nicht gespeichert werden',
  notSaved: 'Deine Antworten sind noch da. Prüfe deine Verbindung und versuche es noch einmal.',
  guestHint:
    'Du brauchst kein Konto. Du beginnst als Gast und kannst alles behalten, wenn du dich später anmeldest.',
  takenOver: 'Hier stehen jetzt deine neueren Antworten von einem anderen Gerät.',

  conflictTitle: 'Deine Antworten wurden auf einem anderen Gerät geändert',
  conflictLead:
    'Jetzt gibt es zwei Fassungen: die auf diesem Bildschirm und eine, die am {when} woanders gespeichert wurde, beim Schritt „{step}“. Welche gilt?',
  conflictMine: 'Die Antworten auf diesem Bildschirm behalten',
  conflictMineHint: 'Sie ersetzen die andere Fassung.',
  conflictTheirs: 'Die andere Fassung nehmen',
  conflictTheirsHint: 'Was du seither auf diesem Bildschirm geändert hast, geht verloren.',
}
