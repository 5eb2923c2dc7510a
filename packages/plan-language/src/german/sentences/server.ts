import type { Dictionary } from '../../dictionary.ts'

/** What the server answers where it can do nothing else, and what becomes of a job. */
export const serverSentences: Dictionary = {
  'We tried three times and could not finish your plan. Nothing was lost: please start it again, and tell your operator the number of this job if it happens once more.':
    'Wir haben es dreimal versucht und konnten deinen Plan nicht fertig machen. Verloren ist nichts: Starte ihn bitte noch einmal, und nenne deinem Betreiber die Nummer dieses Auftrags, wenn es wieder passiert.',
  'Making this plan stopped our program again and again, so we have set it aside. Please tell your operator the number of this job; another intake may work.':
    'Bei diesem Plan ist unser Programm immer wieder stehen geblieben, darum haben wir ihn beiseitegelegt. Bitte nenne deinem Betreiber die Nummer dieses Auftrags; mit anderen Angaben kann es gehen.',
  'We cannot look up your session at the moment. Try again in a few seconds.':
    'Wir können deine Anmeldung gerade nicht nachsehen. Versuch es in ein paar Sekunden noch einmal.',
  'Some value holds a character or a number that cannot be stored.':
    'Ein Wert enthält ein Zeichen oder eine Zahl, die sich nicht speichern lässt.',
  'We cannot reach our database at the moment. Try again in a few seconds.':
    'Wir erreichen unsere Datenbank gerade nicht. Versuch es in ein paar Sekunden noch einmal.',
  'Something went wrong on our side. Try again; if it stays, tell your operator this trace id.':
    'Bei uns ist etwas schiefgegangen. Versuch es noch einmal; wenn es bleibt, nenne deinem Betreiber diese Trace-ID.',
  'Some fields of the body are wrong.': 'Einige Felder der Anfrage sind falsch.',
  'There is nothing here, or it is not yours.': 'Hier ist nichts, oder es gehört nicht dir.',
  'Send the body as JSON, with the header Content-Type: application/json.':
    'Sende die Anfrage als JSON, mit dem Header Content-Type: application/json.',
  'The body is not valid JSON.': 'Die Anfrage ist kein gültiges JSON.',
  'Send at most {size, number} KiB.': 'Sende höchstens {size, number} KiB.',
  'This connection is not encrypted, so others could read your password. Open the address with https://, or ask whoever runs this server.':
    'Diese Verbindung ist nicht verschlüsselt, andere könnten also dein Passwort mitlesen. Öffne die Adresse mit https://, oder frag, wer diesen Server betreibt.',
  'No API key may do this. Sign in on the website.':
    'Das darf kein API-Schlüssel. Melde dich auf der Website an.',
  'This API key is unknown, revoked or has expired.':
    'Dieser API-Schlüssel ist unbekannt, widerrufen oder abgelaufen.',
  'This API key may only read. Use one that may write.':
    'Dieser API-Schlüssel darf nur lesen. Nimm einen, der schreiben darf.',
  'Sign in first, or start as a guest with POST /api/auth/sign-in/anonymous.':
    'Melde dich zuerst an oder fang als Gast an, mit POST /api/auth/sign-in/anonymous.',
  'This request came from another site.': 'Diese Anfrage kam von einer anderen Website.',
  'Some answers need another look.': 'Einige Angaben brauchen noch einen Blick.',
  'This Idempotency-Key came with another request before. Use a new key for a new request.':
    'Dieser Idempotency-Key kam schon mit einer anderen Anfrage. Nimm für eine neue Anfrage einen neuen Schlüssel.',
  'Give an Idempotency-Key of 1 to 255 visible characters, best a UUID.':
    'Gib einen Idempotency-Key aus 1 bis 255 sichtbaren Zeichen an, am besten eine UUID.',
  'Send the intake as a JSON object.': 'Sende die Angaben als JSON-Objekt.',
  'This plan has no dates, so there are no days for a calendar. Generate one with a start date.':
    'Dieser Plan hat kein Datum, darum gibt es keine Tage für einen Kalender. Mach einen mit einem Anfangsdatum.',
  'Two PDFs of yours are being made already. Wait for one of them.':
    'Zwei PDFs von dir entstehen schon. Warte, bis eines fertig ist.',
  'The PDF could not be made this time. Try again in a few seconds.':
    'Das PDF kam dieses Mal nicht zustande. Versuch es in ein paar Sekunden noch einmal.',
  'The paper is a4 or letter.': 'Das Papier ist a4 oder letter.',
  'Give a4 or letter.': 'Gib a4 oder letter an.',
  'Many plans are waiting to be made. Try again in half a minute.':
    'Viele Pläne warten darauf, gemacht zu werden. Versuch es in einer halben Minute noch einmal.',
  'Your sign-in is more than {minutes, number} minutes old. Give your password again with POST /api/operator/confirm, or sign in anew.':
    'Deine Anmeldung ist mehr als {minutes, number} Minuten her. Gib dein Passwort noch einmal mit POST /api/operator/confirm an oder melde dich neu an.',
  'This job has ended before. Nothing was changed.':
    'Dieser Auftrag war schon zu Ende. Es wurde nichts geändert.',
  'Some parameters of the address are wrong.': 'Einige Angaben in der Adresse stimmen nicht.',
  'This is not your password.': 'Das ist nicht dein Passwort.',
  'The queues are shown here and not changed. Start the web with OPERATOR_QUEUE_ACTIONS=true to change them.':
    'Die Warteschlangen werden hier gezeigt und nicht geändert. Starte das Web mit OPERATOR_QUEUE_ACTIONS=true, um sie zu ändern.',
  'The queue cannot be reached at the moment. Try again in a few seconds.':
    'Die Warteschlange ist gerade nicht erreichbar. Versuch es in ein paar Sekunden noch einmal.',
  'This day is in the future.': 'Dieser Tag liegt in der Zukunft.',
  'This day is too long ago.': 'Dieser Tag ist zu lange her.',
  'Your answers were changed on another device meanwhile.':
    'Deine Angaben wurden inzwischen auf einem anderen Gerät geändert.',
  'The job was cancelled or deleted.': 'Der Auftrag wurde abgebrochen oder gelöscht.',
  'The job has been completed already; there is nothing to cancel.':
    'Der Auftrag ist schon fertig; da ist nichts abzubrechen.',
  'The job has failed already; there is nothing to cancel.':
    'Der Auftrag ist schon gescheitert; da ist nichts abzubrechen.',
  'The job has gone already; there is nothing to cancel.':
    'Den Auftrag gibt es nicht mehr; da ist nichts abzubrechen.',
  'This link was open for some days and has run out. Ask for a new one.':
    'Dieser Link war einige Tage gültig und ist abgelaufen. Lass dir einen neuen geben.',
  'This plan is as it was made; there is nothing to undo.':
    'Dieser Plan ist so, wie er gemacht wurde; da ist nichts rückgängig zu machen.',
  'This plan has been changed since you looked at it; it is at revision {revision, number} now. Reload it and choose again.':
    'Dieser Plan wurde geändert, seit du ihn gesehen hast; er ist jetzt bei Stand {revision, number}. Lade ihn neu und wähle noch einmal.',
  'This plan is still being made, or is ready. Only one that was not made can be asked for again.':
    'Dieser Plan entsteht noch oder ist fertig. Noch einmal anfragen kannst du nur einen, der nicht zustande kam.',
  'The refusal makes no such suggestion to take.':
    'Einen solchen Vorschlag gibt es bei dieser Ablehnung nicht.',
  'Give the place of a suggestion that has a change.':
    'Gib die Stelle eines Vorschlags an, der etwas ändert.',
  'This plan has {links, number} links. End one first.':
    'Dieser Plan hat {links, number} Links. Beende zuerst einen davon.',
  'You have {keys, number} keys. Revoke one first.':
    'Du hast {keys, number} Schlüssel. Widerrufe zuerst einen davon.',
  'Too many tries. Wait, then try again.':
    'Zu viele Versuche. Warte etwas und versuch es dann noch einmal.',
  'This plan has no such version.': 'So eine Version hat dieser Plan nicht.',
  'There is no such version of this plan, or it is not yours.':
    'Diese Version des Plans gibt es nicht, oder sie gehört nicht dir.',
  'A meal was locked or unlocked while the plan was being made again, so the plan is as it was. Try again.':
    'Während der Plan neu gemacht wurde, ist eine Mahlzeit gesperrt oder freigegeben worden. Darum ist der Plan, wie er war. Versuch es noch einmal.',
  'Three changes of yours are being worked out already. Wait for one of them.':
    'Drei deiner Änderungen werden schon berechnet. Warte auf eine davon.',
  'Many people are changing their plans at the moment. Try again in a few seconds.':
    'Gerade ändern viele ihren Plan. Versuch es in ein paar Sekunden noch einmal.',
  'The change could not be worked out this time, and the plan is as it was. Try again in a few seconds.':
    'Die Änderung ließ sich diesmal nicht berechnen, und der Plan ist, wie er war. Versuch es in ein paar Sekunden noch einmal.',
  'You have {webhooks, number} webhooks. Remove one first.':
    'Du hast {webhooks, number} Webhooks. Entferne zuerst einen davon.',
  'This secret was replaced a moment ago. Look again.':
    'Dieses Geheimnis wurde gerade eben ersetzt. Sieh noch einmal nach.',
  'Nothing is sent to this webhook. Switch it on first.':
    'An diesen Webhook wird nichts gesendet. Schalte ihn zuerst ein.',
  'Several tests wait already. See how they go first.':
    'Es warten schon mehrere Tests. Sieh zuerst, was aus ihnen wird.',
  'This message is still to be sent.': 'Diese Nachricht wird erst noch gesendet.',
  'Give a whole address, like https://example.org/plans.':
    'Gib eine ganze Adresse an, etwa https://example.org/plans.',
  'Give an address with https://.': 'Gib eine Adresse mit https:// an.',
  'Leave user and password out of the address; messages are signed instead.':
    'Lass Benutzer und Passwort in der Adresse weg; stattdessen sind die Nachrichten signiert.',
  'Use port 443 or 8443.': 'Nimm Port 443 oder 8443.',
  'This address is in a private network, where this server sends nothing.':
    'Diese Adresse liegt in einem privaten Netz; dorthin sendet dieser Server nichts.',
}
