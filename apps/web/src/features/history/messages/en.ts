/** Words of the list of plans. */
export const en = {
  title: 'Your plans',
  lead: 'Every plan that you made, with every version of it.',
  active: 'the one you follow',
  made: 'Made {at}',
  facts: '{days, plural, one {# day} other {# days}} at {energy} on average',
  changed: '{count, plural, one {changed once} other {changed # times}}',
  versions: 'Versions',
  versionsOf: 'Versions of the plan of {when}',
  empty: 'No plans yet',
  emptyDetail: 'Every plan that you make is kept here, the newest first, and can be opened again.',
  start: 'Plan my week',
  again: 'Plan another week',
} as const
