import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  title: 'Eine Woche Essen, die aufgeht.',
  lead: 'Erzähl uns einmal von dir. Du bekommst sieben Tage mit echten Rezepten, aufs Gramm gewogen und auf deine Zahlen abgestimmt, dazu die Einkaufsliste.',
  start: 'Meine Woche planen',
  noAccount: 'Für den Anfang brauchst du kein Konto.',
  haveAccount: 'Ich habe ein Konto',
  promises: 'Worauf du dich verlassen kannst',
  everyDay: 'Jeden Tag, nicht im Schnitt',
  everyDayDetail:
    'Die Energie liegt höchstens 3 % neben dem Ziel, Eiweiß und Fett höchstens 5 %, Kohlenhydrate höchstens 5 % oder 3 g. Ein Plan, der das verfehlt, wird nie ausgeliefert.',
  allergens: 'Allergene, zweimal geprüft',
  allergensDetail:
    'Einmal bei der Auswahl der Gerichte und noch einmal am fertigen Plan. Ein Lebensmittel ohne vollständige Angaben bekommt niemand, der eine Allergie hat.',
  no: 'Nein',
  noTitle: 'wo Nein die ehrliche Antwort ist',
  noDetail:
    'Wenn sich deine Wünsche nicht erfüllen lassen oder ein Plan für dich nicht sicher wäre, sagen wir, welcher Wunsch im Weg steht und was möglich ist.',
  traceTitle: 'Jede Zahl hat eine Quelle.',
  traceDetail:
    'Zu jeder Zutat stehen ihr Gewicht und die Nummer, unter der das US-Landwirtschaftsministerium sie gemessen hat. Der Rest ist Addition, für dein Ziel genauso wie für deinen Teller.',
  specimen: 'Haferflocken, trocken',
  usdaFood: 'USDA-Lebensmittel {ndb}',
  part: 'Bestandteil',
  grams: 'Gramm',
  factor: 'Kilokalorien je Gramm',
  kilocalories: 'Kilokalorien',
  protein: 'Eiweiß',
  carbohydrate: 'Kohlenhydrate',
  fat: 'Fett',
  fibre: 'Ballaststoffe',
  together: 'Zusammen',
  usdaEnergy: 'Der Wert des USDA, zum Vergleich',
  onlyAccounts: 'Dieser Server ist für Leute mit Konto.',
}
