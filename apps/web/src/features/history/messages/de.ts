import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  title: 'Deine Pläne',
  lead: 'Jeder Plan, den du gemacht hast, mit allen seinen Fassungen.',
  active: 'dem folgst du',
  made: 'Gemacht {at}',
  facts: '{days, plural, one {# Tag} other {# Tage}} mit {energy} im Schnitt',
  changed: '{count, plural, one {einmal geändert} other {#-mal geändert}}',
  versions: 'Fassungen',
  versionsOf: 'Fassungen des Plans {when}',
  empty: 'Noch keine Pläne',
  emptyDetail:
    'Jeder Plan, den du machst, bleibt hier, der neueste zuerst, und lässt sich wieder öffnen.',
  start: 'Meine Woche planen',
  again: 'Noch eine Woche planen',
}
