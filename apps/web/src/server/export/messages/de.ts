import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  readme: `Alles, was Zero Sum Nutrition auf {host} über {name} speichert, Stand {date}.

profile.json        wer du hier bist, deine Einstellungen, deine bisherigen Antworten und wer mitisst
plans/              jeder Plan, mit dem Stand vor jeder Änderung und den Mahlzeiten, die bleiben sollten
jobs.json           jede Anfrage nach einem Plan: deine Antworten von damals und was daraus wurde
weights.csv         dein Gewicht in kg
shopping-ticks.json was du auf deinen Einkaufslisten abgehakt hast
access.json         wo du angemeldet bist, deine Schlüssel, Links und Wege, dich anzumelden: Namen und Daten
webhooks.json       wo Programme von deinen Plänen erfahren und was ihnen gesagt wurde

JSON-Dateien enthalten die Zeilen unserer Datenbank unter ihren eigenen Namen; Zeiten sind nach ISO 8601 in UTC, Zahlen tragen ihre Einheit im Namen. Weggelassen ist nur, was dein Konto jedem öffnen würde, der diese Datei findet: Passwörter, auch verschlüsselte, und die Geheimnisse von Sitzungen, Schlüsseln, Links und Webhooks.
`,
}
