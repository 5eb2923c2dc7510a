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
  passkey: 'Passkey',
  passkeys: 'Passkeys',
  passkeysDetail:
    'Melde dich mit Fingerabdruck, Gesicht oder der PIN deines Geräts an: nichts zu merken, nichts zu stehlen. Dein Passwort bleibt als Weg zurück.',
  passkeyName: 'Wie soll er heißen?',
  passkeyNameHint: 'Das Gerät oder der Passwortmanager, der ihn hat, etwa „Handy“.',
  passkeyMade: 'angelegt am {at}',
  makePasskey: 'Passkey anlegen',
  remove: 'Entfernen',
  removePasskey: 'Den Passkey „{name}“ entfernen',
  noPasskeysHere: 'Dieser Browser kann keine Passkeys anlegen. Ein neuerer kann es.',
  passkeySignIn: 'Mit einem Passkey anmelden',
  passkeySignInHint: 'Mit Fingerabdruck, Gesicht oder der PIN deines Geräts.',
  passkeyNotGiven:
    'Von deinem Gerät kam kein Passkey. Versuche es noch einmal oder nimm dein Passwort.',
  passkeyAlreadyThere: 'Dieses Gerät hat schon einen Passkey für dieses Konto.',
  passkeyUnknown:
    'Diesen Passkey kennt der Server nicht; vielleicht wurde er entfernt. Nimm dein Passwort.',
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
  signInLeadNoGuests: 'Dieser Server ist für Leute mit Konto.',
  continueWith: 'Weiter mit {name}',
  orPassword: 'oder mit einem Passwort',
  connect: 'Mit {name} verbinden',
  connectDetail: 'Dann kannst du dich auch über {name} anmelden.',
  connected: 'Verbunden seit {at}: Du kannst dich über {name} anmelden.',
  disconnect: 'Trennen',
  noPassword:
    'Du meldest dich über {name} an. Wenn wir fragen, wer du bist, melde dich vorher neu an; das gilt zehn Minuten.',
  closedTitle: 'Hier gibt es keine neuen Konten',
  closedDetail:
    'Wer diesen Server betreibt, nimmt keine neuen Konten an. Wenn du eines hast, melde dich an; sonst frag dort nach.',
  invitedTitle: 'Konten gibt es auf Einladung',
  invitedDetail:
    'Wer diesen Server betreibt, vergibt Links für neue Konten. Öffne deinen, um weiterzumachen; jeder gilt einmal.',
  invitationBad:
    'Diese Einladung ist schon benutzt, abgelaufen oder für eine andere Adresse. Bitte die Person, die diesen Server betreibt, um eine neue.',
  invitationGood: 'Du bist eingeladen. Die Einladung gilt bis {at}.',
  guestStay:
    'Was du als Gast machst, wird mit allem über dich gelöscht, wenn du {days, plural, one {# Tag} other {# Tage}} nicht hier warst.',
  passwordsOff:
    'Auf diesem Server meldet man sich über seinen Anmeldedienst an, nicht mit einem Passwort.',
  guestsOff: 'Dieser Server ist für Leute mit Konto. Melde dich zuerst an.',
  insecureHttp:
    'Diese Verbindung ist nicht verschlüsselt, darum nimmt der Server darüber kein Passwort an. Öffne die Adresse mit https://, oder frag, wer den Server betreibt.',
  insecureTitle: 'Diese Verbindung ist nicht verschlüsselt.',
  insecureAccepted:
    'Andere in diesem Netz könnten mitlesen, was du sendest. Ohne Verschlüsselung behalten Browser auch nichts für die Nutzung ohne Netz, und Passkeys gibt es nicht.',
  ssoAway: '{name} ist gerade nicht erreichbar. Versuch es in ein paar Minuten noch einmal.',
  ssoDenied: 'Du bist umgekehrt, angemeldet wurde also niemand.',
  ssoTaken:
    'Ein Konto mit deiner Adresse gibt es schon. Melde dich dort mit dem Passwort an; verbinde es dann unter Einstellungen, Konto.',
  ssoNoEmail:
    'Der Anmeldedienst hat deine E-Mail-Adresse nicht genannt, die ein Konto hier braucht. Sag es der Person, die diesen Server betreibt.',
  ssoExpired:
    'Das hat zu lange gedauert oder in einem anderen Browser begonnen. Versuch es von hier aus noch einmal.',
  ssoMisfit:
    'Die Antwort des Anmeldedienstes passte nicht. Versuch es noch einmal; wenn es so bleibt, sag es der Person, die diesen Server betreibt: Ihr Protokoll weiß mehr.',
  ssoOther: 'Das ist hier schon mit einem anderen Konto verbunden.',
}
