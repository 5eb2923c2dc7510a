/** What is wrong with an answer, beside it and in the list above the step. */
export const en = {
  sexMissing: 'Choose one: the equation needs it.',
  ageNumber: 'Give your age in whole years.',
  ageMinor:
    'We plan for adults only. Up to 18 a body is still growing and needs more than our sums know; a doctor or a dietitian can plan with you.',
  ageRange: 'Give an age from 18 to 100 years.',
  heightMetric: 'Give a height from 100 to 250 cm.',
  heightUs: 'Give a height from 3 ft 4 in to 8 ft 2 in.',
  feet: 'Give whole feet, from 3 to 8.',
  inches: 'Give inches from 0 to less than 12.',
  weightMetric: 'Give a weight from 30 to 300 kg.',
  weightUs: 'Give a weight from 67 to 661 lb.',
  bodyFat: 'Give a number from 3 to 60, or leave it empty.',
  goalMissing: 'Choose what you would like to happen.',
  rateMetric: 'Give a number from 0 to 2 kg a week, or leave it empty.',
  rateUs: 'Give a number from 0 to 4.4 lb a week, or leave it empty.',
  activityMissing: 'Choose the nearest.',
  tickOrNone: 'Tick what applies, or the answer that nothing does.',
  yesOrNo: 'Answer yes or no.',
  allergiesOpen: 'Answer this one too: none, or some.',
  allergiesEmpty: 'Name at least one, or answer that you have none.',
  allergiesUnconfirmed: 'Read the list once more and say that it is right.',
  tooManyWords: 'Name at most {count} foods.',
  fixedMealNoSnack: 'No snack is planned. Choose another meal for the dish, or plan a snack a day.',
  fixedMealNoPlace:
    '{slot} is not among your {count} meals a day. Choose another meal for the dish, or plan more meals.',
  fixedMealNoDish: '{slot}: choose a dish from the list, or remove the meal.',
  fixedMealCrowded:
    '{slot} on {weekday} has more dishes than it has room for. Choose other days for one, or remove it.',
  startDateMissing: 'Choose the first day of the plan.',
  startDatePast: 'This day has passed. Choose today or a later one.',
  onDay: '{weekday}: {fault}',
} as const
