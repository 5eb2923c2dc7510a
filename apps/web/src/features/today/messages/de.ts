import type { Messages } from '@zero-sum/language'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  title: 'Heute',
  dayOf: 'Tag {day} von {days}',
  training: 'Trainingstag',
  next: 'Als Nächstes',
  nextAt: 'Als Nächstes, um {time}',
  startsOn: 'Dein Plan beginnt am {day}. Das ist sein erster Tag.',
  firstMeal: 'Die erste Mahlzeit',
  takes: '{time} insgesamt',
  cook: 'Kochen',
  recipe: 'Rezept',
  meals: 'Mahlzeiten des Tages',
  mealPast: 'vorbei',
  mealNext: 'als Nächstes',
  ledger: 'Der Tag: Soll und Ist',
  week: 'Die Woche',
  done: 'geschafft',
  now: 'heute',
  coming: 'kommt noch',
  kitchen: 'Heute in der Küche',
  cookAhead:
    '{dish} für {count, plural, one {# Tag} other {# Tage}} kochen: Aus demselben Topf {later, plural, one {kommt} other {kommen}} {meals}.',
  eatUp: '{dish} ist noch von {day} da: nur aufwärmen.',
  nothingToCook: 'Heute ist alles schon gekocht: Du musst nichts kochen.',
  shopping: 'Einkauf',
  shoppingDone: 'Es ist alles im Haus.',
  shoppingLeft: 'Noch {left, plural, one {# Sache} other {# Sachen}} von {all} zu kaufen.',
  toTheList: 'Zur Einkaufsliste',
  stale: 'Deine Antworten oder Wünsche haben sich geändert, seit dieser Plan entstand.',
  staleAction: 'Damit neu planen',
  emptyTitle: 'Noch nichts geplant',
  emptyLead:
    'Sobald du einen Plan hast, findest du hier deinen Tag: was als Nächstes kommt, was du vorkochst, was noch übrig ist und wie der Tag aufgeht.',
  planMyWeek: 'Meine Woche planen',
  earlierPlans: 'Frühere Pläne',
  pastTitle: 'Deine Woche ist vorbei',
  pastLead:
    'Der letzte Tag deines Plans war {day}. Plane die nächste Woche; deine Antworten sind noch da.',
  planNext: 'Nächste Woche planen',
  seeOld: 'Die alte Woche ansehen',
}
