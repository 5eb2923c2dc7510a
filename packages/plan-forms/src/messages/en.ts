import { shoppingWords } from '../shopping/shopping-words.ts'

/** The words of a plan's forms: PDF, calendar and list of recipes. ICU MessageFormat. */
export const en = {
  ...shoppingWords.en,
  productName: 'Zero Sum Nutrition',

  slotBreakfast: 'Breakfast',
  slotMorningMeal: 'Late morning',
  slotLunch: 'Lunch',
  slotAfternoonMeal: 'Afternoon',
  slotDinner: 'Dinner',
  slotEveningMeal: 'Evening',
  slotSnack: 'Snack',
  mealOfWeek:
    '{weekday}’s {slot, select, breakfast {breakfast} morning_meal {late morning meal} lunch {lunch} afternoon_meal {afternoon meal} dinner {dinner} evening_meal {evening meal} other {snack}}',

  cookFor: 'cook for {portions}',
  fromMeal:
    'from {weekday}’s {slot, select, breakfast {breakfast} morning_meal {late morning meal} lunch {lunch} afternoon_meal {afternoon meal} dinner {dinner} evening_meal {evening meal} other {snack}}',
  cookedFor: 'For {portions} portions.',
  cookedForLater:
    'For {portions} portions; {count, plural, one {one is} other {the others are}} for {meals}.',
  leftOver:
    'Left over from {weekday}’s {slot, select, breakfast {breakfast} morning_meal {late morning meal} lunch {lunch} afternoon_meal {afternoon meal} dinner {dinner} evening_meal {evening meal} other {snack}}.',
  shareOfPot:
    '{portions, plural, =1 {all} =2 {half} =3 {a third} =4 {a quarter} other {one of # equal parts}}',
  onePortionIs: 'One portion is {share} of it: {amount} of ingredients.',
  yourPortion: 'Your portion is {share} of that pot: {amount} of ingredients.',
  eachPortion: '{amount} a portion',
  portions: '{portions, plural, one {# portion} other {# portions}}',
  onePortion: '1 portion ({amount} of ingredients)',

  energy: 'Energy',
  protein: 'Protein',
  fat: 'Fat',
  carbohydrate: 'Carbohydrate',
  fibre: 'Fibre',
  carbohydrateShort: 'Carbs',
  fibreShort: 'Fibre',
  inGrams: '{figure}, g',
  proteinAmount: '{amount} protein',
  fatAmount: '{amount} fat',
  carbohydrateAmount: '{amount} carbohydrate',
  fibreAmount: '{amount} fibre',
  figureInSentence:
    '{figure, select, energyKcal {energy} proteinGrams {protein} fatGrams {fat} other {carbohydrate}}',
  over: '{amount} over',
  under: '{amount} under',
  onTarget: 'on target',
  overCeiling: '{amount} over the ceiling',
  underCeiling: '{amount} below the ceiling',
  atCeiling: 'at the ceiling',
  dayOnTarget: 'Energy, protein, fat and carbohydrate are on target.',
  dayOff: '{list}.',
  dayOffRestOn: '{list}; the rest on target.',
  targetAndOff: '{off}\ntarget {target}',
  expectedAndOff: '{off}\n{target} expected',

  eventMeal: '{slot}: {dish}',
  eventMinutes: 'Ready in {minutes}.',
  eventCook: 'Cook for {portions}: {dish}',
  eventCookMinutes: 'Ready in {minutes}, {active} of it at work.',

  weekAtAGlance: 'The week at a glance',
  weekLead:
    '{days, plural, one {One day} other {# days}} at {energy} on average. Your body uses about {expenditure} a day.',
  readFirst: 'Read page\u00a0{page} before you start.',
  spanOfDays: '{first} to {last}',
  trainingDay: 'Training day',
  meal: 'Meal',
  dish: 'Dish',
  page: 'Page',
  pageOf: 'Page\u00a0{page} of\u00a0{pages}',

  minutesAndActive: '{minutes}, {active} of it at work',
  ingredients: 'Ingredients',
  ingredientsFor: 'Ingredients for {portions} portions',
  method: 'Method',
  usda: 'USDA no.',
  usdaNumber: 'USDA number {number}',
  recipeOnPage: 'The recipe is on page\u00a0{page}.',
  stepsAsFor: 'The steps are those of {meal} on page\u00a0{page}. Only the amounts are new.',
  sameAs: 'The same as {meal}: amounts and steps are on page\u00a0{page}.',

  shoppingList: 'Shopping list',
  shoppingLead:
    'What to buy for the whole plan, in whole packs and pieces. See first what you have at home.',
  shoppingForAll: 'It is for all of you, {names}; the recipes have the amounts of your own plate.',
  you: 'you',

  numbersTitle: 'How the numbers were made',
  numbersLead:
    'Every step with its formula and where it comes from. They are estimates: your own body may differ by a tenth.',
  step: 'Step',
  value: 'Value',
  workedOut: 'How it was worked out',
  aDay: '{amount} a day',
  stepResting: 'Energy at rest',
  stepExpenditure: 'Energy you use in a day',
  stepGoal: 'Energy for your goal',
  stepTrainingDay: 'Energy on a training day',
  stepRestDay: 'Energy on a rest day',
  stepReferenceWeight: 'Weight that protein is counted on',
  stepProtein: 'Protein',
  stepFat: 'Fat',
  stepCarbohydrate: 'Carbohydrate, without fibre',
  stepFibre: 'Fibre we expect',
  adjustmentsTitle: 'What was changed in your wishes',
  weightTitle: 'What your weight may do',
  after: 'After',
  about: 'About',
  between: 'Between',
  weeks: '{weeks, plural, one {# week} other {# weeks}}',
  range: '{low} and {high}',

  nutrientsTitle: 'Vitamins and minerals',
  nutrientsLead:
    'An average day, counted in the raw foods; cooking takes some vitamin C, folate and thiamin away. What USDA has not measured in a food adds nothing here, so these are the least amounts.',
  nutrient: 'Nutrient',
  aDayAtLeast: 'A day, at least',
  reference: 'Reference',
  share: 'Share',
  referenceAmount:
    '{kind, select, RDA {{amount} recommended} AI {{amount} adequate} other {{amount} at most}}',
  notAssessed: 'Not assessed, because the food data cannot answer for them: {list}.',

  checksTitle: 'What was checked',
  goodToKnow: 'Good to know',
  unscreened:
    'Nobody asked you about pregnancy, illness or medicines. If any of it applies to you, show this plan to a clinician first.',
  sourcesTitle: 'Sources',
  foodSource:
    'Figures of foods: USDA National Nutrient Database for Standard Reference, release\u00a028, in the public domain. The number beside each ingredient is the food’s number there.',
  referenceSource:
    'Reference amounts of vitamins and minerals: Dietary Reference Intakes of the US National Academies.',
  formulaSource:
    'Energy is 4 kcal for a gram of protein and of available carbohydrate, 9 for fat and 2 for fibre (Regulation (EU) No\u00a01169/2011, Annex\u00a0XIV). Formulas and limits are named beside each step above.',
  madeFrom: 'Catalogue {version}, seed {seed}.',
  disclaimerTitle: 'What this plan is not',
  disclaimer:
    'This plan is made for healthy adults and is no medical advice. If you are ill, pregnant, breastfeeding or take medicines, or if something in it does not agree with you, ask a doctor or a dietitian. With an allergy, read the label of everything that you buy.',
} as const
