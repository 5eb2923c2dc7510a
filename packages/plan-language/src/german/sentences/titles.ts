import type { Dictionary } from '../../dictionary.ts'

/** The titles of problems. */
export const titles: Dictionary = {
  'The request could not be read': 'Die Anfrage ließ sich nicht lesen',
  'Sign in first': 'Melde dich zuerst an',
  'Not allowed': 'Nicht erlaubt',
  'Nothing here': 'Hier ist nichts',
  'This link has expired': 'Dieser Link ist abgelaufen',
  'This address does not take that method': 'Diese Adresse kennt diese Methode nicht',
  'That is no longer possible': 'Das geht nicht mehr',
  'A newer attempt has taken over': 'Ein neuerer Versuch hat übernommen',
  'The job is not free at the moment': 'Der Auftrag ist gerade nicht frei',
  'The job was cancelled or deleted': 'Der Auftrag wurde abgebrochen oder gelöscht',
  'The request is too large': 'Die Anfrage ist zu groß',
  'Send JSON': 'Sende JSON',
  'The intake has faults': 'Die Angaben haben Fehler',
  'We cannot make a safe plan for this': 'Dafür können wir keinen sicheren Plan machen',
  'A food was not recognised': 'Ein Lebensmittel wurde nicht erkannt',
  'No plan meets all these wishes': 'Kein Plan erfüllt alle diese Wünsche',
  'This meal cannot be swapped like that': 'Diese Mahlzeit lässt sich so nicht tauschen',
  'This key was used with another request': 'Dieser Schlüssel gehörte zu einer anderen Anfrage',
  'The plan does not pass its checks': 'Der Plan besteht seine Prüfungen nicht',
  'Too many requests': 'Zu viele Anfragen',
  'The plan could not be made': 'Der Plan konnte nicht erstellt werden',
  'Something went wrong on our side': 'Bei uns ist etwas schiefgegangen',
  'Not available at the moment': 'Gerade nicht verfügbar',
  'This plan cannot be changed like that': 'Dieser Plan lässt sich so nicht ändern',
}
