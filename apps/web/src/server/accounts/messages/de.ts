import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  resetSubject: 'Ein neues Passwort für Zero Sum Nutrition',
  resetText: `Hallo,

jemand, wahrscheinlich du, möchte ein neues Passwort für {address}.

Hier kannst du es innerhalb einer Stunde wählen:
{url}

Der Link gilt einmal. Mit dem neuen Passwort wirst du auf allen Geräten abgemeldet. Wenn du nicht darum gebeten hast, tu einfach nichts: Dein Passwort bleibt, wie es ist.
`,
  verifySubject: 'Ist das deine Adresse?',
  verifyText: `Hallo,

{address} wurde als Adresse eines Kontos bei Zero Sum Nutrition angegeben.

Wenn das deins ist, bestätige es hier innerhalb eines Tages:
{url}

Wenn nicht, tu einfach nichts.
`,
  changeSubject: 'Soll deine Adresse geändert werden?',
  changeText: `Hallo,

jemand, der in deinem Konto bei Zero Sum Nutrition angemeldet ist, möchte die Adresse von {address} in {newAddress} ändern.

Wenn du das bist, bestätige es hier innerhalb eines Tages; danach kommt ein Brief an die neue Adresse:
{url}

Wenn du es nicht bist, tu nichts und wähle ein neues Passwort: Vielleicht kennt jemand deins.
`,
  passwordChangedSubject: 'Dein Passwort wurde geändert',
  passwordChangedText: `Hallo,

das Passwort von {address} bei Zero Sum Nutrition wurde gerade geändert, und alle anderen Geräte wurden abgemeldet.

Wenn du das warst, ist nichts zu tun. Wenn nicht, wähle sofort ein neues:
{url}
`,
}
