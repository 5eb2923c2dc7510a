import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  share: 'Teilen',
  title: 'Diesen Plan teilen',
  lead: 'Wer den Link hat, sieht die Tage und die Gerichte, aber nicht deinen Körper, deine Allergien oder deinen Namen. Nach {days, plural, one {# Tag} other {# Tagen}} endet er von selbst.',
  make: 'Link erstellen',
  making: 'Link wird erstellt …',
  yourLink: 'Dein Link',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  once: 'Er wird nur dieses eine Mal gezeigt: Kopiere ihn jetzt.',
  open: 'Offene Links',
  until: 'Beginnt mit {start}, offen bis {date}',
  end: 'Beenden',
  endLink: 'Den Link beenden, der mit {start} beginnt',
  ended: 'Der Link ist beendet.',
  none: 'Es ist kein Link offen.',
  close: 'Schließen',
  failed: 'Das hat nicht geklappt. Es wurde nichts geändert; versuche es noch einmal.',
}
