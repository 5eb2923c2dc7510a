import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  sessions: 'Geräte',
  sessionsLead: 'Wo du angemeldet bist. Melde ab, was du nicht kennst.',
  thisDevice: 'dieses hier',
  unknownDevice: 'Ein Programm oder ein unbekannter Browser',
  lastSeen: 'zuletzt gesehen {at}',
  signedIn: 'angemeldet {at}',
  end: 'Dort abmelden',
  endDevice: 'Auf {device} abmelden',
  endOthers: 'Überall sonst abmelden',
  onlyThis: 'Du bist sonst nirgends angemeldet.',
  keys: 'API-Schlüssel',
  keysLead:
    'Mit einem Schlüssel kann ein Programm von dir tun, was du hier tun kannst. Gib ihn nur Programmen, denen du traust.',
  keyName: 'Wofür ist er?',
  keyScope: 'Er darf',
  keyRead: 'nur lesen',
  keyWrite: 'lesen und ändern',
  keyDays: 'Er endet nach',
  days: '{count, plural, one {# Tag} other {# Tagen}}',
  never: 'nie',
  makeKey: 'Schlüssel anlegen',
  keyMade: 'Dein neuer Schlüssel. Du siehst ihn nur dieses eine Mal:',
  noKeys: 'Du hast keine Schlüssel.',
  keyFacts: '{start}… · {scope} · angelegt {made}',
  lastUsed: 'zuletzt benutzt {at}',
  neverUsed: 'noch nie benutzt',
  endsOn: 'endet {at}',
  revoke: 'Beenden',
  revokeKey: 'Beenden: Schlüssel {name}',
  calendar: 'Kalender',
  calendarLead:
    'Eine Adresse, der ein Kalender folgen kann: deine Mahlzeiten mit Uhrzeit, immer die des Plans, dem du folgst.',
  calendarNone: 'Es gibt noch keine Adresse.',
  calendarMade:
    'Deine Adresse. Du siehst sie nur dieses eine Mal; wer sie hat, kann deine Mahlzeiten lesen.',
  calendarThere:
    'Es gibt eine Adresse, angelegt {made}; {used}. Wenn du sie nicht mehr hast, leg eine neue an; die alte gilt dann nicht mehr.',
  makeCalendar: 'Adresse anlegen',
  makeCalendarAgain: 'Neue Adresse anlegen',
  endCalendar: 'Adresse beenden',
  calendarHow: 'So fügst du sie hinzu',
  calendarGoogle: 'Google Kalender: „Weitere Kalender“, Pluszeichen, „Per URL“.',
  calendarApple:
    'Apple: Kalender, „Ablage“, „Neues Kalenderabonnement“; auf dem iPhone Einstellungen, Apps, Kalender, Accounts, „Kalenderabo hinzufügen“.',
  calendarProton: 'Proton Calendar: Einstellungen, „Kalender“, „Kalender von URL hinzufügen“.',
  calendarReach:
    'Die Server des Kalenders müssen diese Adresse erreichen können: Eine, die nur zu Hause gilt, geht nur mit Programmen zu Hause.',
  copy: 'Kopieren',
  copied: 'Kopiert',
}
