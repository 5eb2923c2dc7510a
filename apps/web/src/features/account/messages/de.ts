import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  signIn: 'Anmelden',
  signUp: 'Konto anlegen',
  signInLead:
    'Für einen Plan brauchst du kein Konto. Mit einem hast du deine Pläne auf allen deinen Geräten.',
  signUpLead: 'Was du als Gast gemacht hast, bleibt deins, auf jedem Gerät.',
  name: 'Name',
  email: 'E-Mail',
  password: 'Passwort',
  passwordHint: 'Mindestens 10 Zeichen; ein ganzer Satz ist gut.',
  wait: 'Einen Moment …',
  toSignUp: 'Lieber ein Konto anlegen',
  toSignIn: 'Ich habe ein Konto',
  forgot: 'Passwort vergessen',
  forgotTitle: 'Ein neues Passwort',
  forgotLead: 'Nenne uns die E-Mail-Adresse deines Kontos.',
  sendLink: 'Link schicken',
  linkSent:
    'Wenn es ein Konto mit dieser Adresse gibt, ist eine Mail mit einem Link unterwegs; er gilt eine Stunde. Falls dieser Server keine Mails verschickt, frag die Person, die ihn betreibt: Sie kann dir einen Link geben.',
  resetTitle: 'Wähle ein neues Passwort',
  resetLead: 'Alle anderen Geräte werden dann abgemeldet.',
  newPassword: 'Neues Passwort',
  currentPassword: 'Dein jetziges Passwort',
  saveNewPassword: 'Neues Passwort speichern',
  resetDone: 'Dein neues Passwort gilt. Melde dich damit an.',
  noToken:
    'Dieser Link ist unvollständig. Öffne ihn noch einmal aus der Mail oder fordere einen neuen an.',
  account: 'Konto',
  guest: 'Du bist als Gast hier',
  guestDetail:
    'Alles funktioniert, aber nur in diesem Browser: Mit einem Konto bleiben deine Pläne deine, auch wenn er dich vergisst.',
  changePassword: 'Passwort ändern',
  passwordChanged: 'Dein neues Passwort gilt. Andere Geräte sind abgemeldet.',
  changeEmail: 'E-Mail-Adresse ändern',
  newEmail: 'Neue E-Mail-Adresse',
  saveEmail: 'Ändern',
  emailChanged:
    'Erledigt. Wenn dieser Server Mails verschickt, bittet dich eine Mail erst um Bestätigung.',
  unconfirmed: 'nicht bestätigt',
  leave: 'Abmelden',
  signOut: 'Abmelden',
  signOutDetail: 'Beim Abmelden bleibt alles gespeichert.',
  leaveGuest: 'Als Gast gehen',
  leaveGuestTitle: 'Ohne Konto gehen?',
  leaveGuestDetail:
    'Ein Gast hat kein Passwort, du kämst also nicht mehr an deine Pläne. Leg ein Konto an, um sie zu behalten.',
  stay: 'Bleiben',
  data: 'Deine Daten',
  dataLead: 'Sie gehören dir: Nimm sie mit oder lass alles löschen.',
  export: 'Alles mitnehmen',
  exportDetail:
    'Eine ZIP-Datei mit deinen Angaben, jedem Plan in jeder Fassung, deinem Gewicht, deinen Häkchen und allem, was sonst über dich gespeichert ist, lesbar für Menschen und Programme.',
  download: 'ZIP herunterladen',
  delete: 'Alles löschen',
  deleteDetail:
    'Deine Angaben, deine Pläne und dein Verlauf werden sofort gelöscht, und ein Plan, der gerade entsteht, wird abgebrochen. Das lässt sich nicht rückgängig machen.',
  deleteTitle: 'Wirklich alles löschen?',
  deleting: 'Wird gelöscht …',
  keep: 'Behalten',
  typedPassword: 'Dein Passwort',
  wrongEmail: 'Das sieht nicht nach einer E-Mail-Adresse aus.',
  wrongPair: 'E-Mail und Passwort passen nicht zusammen. Prüfe beide.',
  wrongPassword: 'Das ist nicht dein Passwort.',
  tooLong: 'Nimm höchstens 128 Zeichen.',
  tooShort: 'Nimm mindestens 10 Zeichen.',
  tooCommon: 'Dieses Passwort benutzen zu viele. Nimm ein eigenes.',
  signInAgain:
    'Deine Anmeldung ist eine Weile her. Melde dich neu an und versuche es dann noch einmal.',
  taken: 'Für diese E-Mail gibt es schon ein Konto. Melde dich stattdessen an.',
  badToken: 'Dieser Link ist schon benutzt, oder seine Stunde ist um. Fordere einen neuen an.',
  noMail:
    'Dieser Server verschickt keine Post. Bitte die Person, die ihn betreibt, um einen Link: Sie erzeugt ihn mit dem Befehl npm run reset-password.',
  tooMany: 'Zu viele Versuche. Warte eine Weile und versuche es dann noch einmal.',
  failed: 'Das hat nicht geklappt. Prüfe deine Verbindung und versuche es noch einmal.',
}
