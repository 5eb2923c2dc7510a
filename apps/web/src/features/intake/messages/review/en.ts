/** The last step: everything on one page. */
export const en = {
  edit: 'Change',
  editOf: 'Change: {group}',
  notGiven: 'Not given',
  nothing: 'Nothing',
  none: 'None',

  sexAndAgeOf: 'Sex and age',
  sexAndAge: '{sex}, {age, plural, one {# year} other {# years}}',
  perWeekMetric: '{goal}, {rate} kg a week',
  perWeekUs: '{goal}, {rate} lb a week',
  usualPace: '{goal}, at our usual pace',
  healthNone: 'Nothing that stands against a plan',
  allergies: 'You will never get',
  aBitOfEverything: 'A bit of everything',
  meals: 'Meals',
  mealsAndSnacks:
    '{meals, plural, one {# meal} other {# meals}} and {snacks, plural, =0 {no snack} one {# snack} other {# snacks}} a day',
  timeUpTo: 'Up to {minutes} for a dish',
  timeWithDays: 'Up to {minutes} for a dish; {days}',
  fixed: 'Always',
  fixedDish: '{slot}: {dish}',
  fixedDishOn: '{slot} on {days}: {dish}',
  days: 'Plan',
  daysFrom: '{count, plural, one {# day} other {# days}} from {date}',

  eatAlong: 'Who eats along',
  forAll: 'A plan for all of us',
  forAllLead: 'What {names} must not eat is left out too, and the amounts are for everybody.',
  forMeLead:
    'It keeps to your own answers alone, and may have what {names} must not eat. The meals say so then.',

  make: 'Make my plan',
  sending: 'Sending…',
  differsTitle: 'A plan is already being made from other answers',
  differs: 'Keep that one going, or drop it and use these answers.',
  useThese: 'Use these answers',
  watch: 'Watch the running one',
  unreachableTitle: 'The server could not be reached',
  unreachable: 'Your answers are kept. Check your connection, then try again.',
  limits: 'Plans are for healthy adults and are no medical advice.',
} as const
