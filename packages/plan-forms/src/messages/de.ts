import type { Messages } from '@zero-sum/language'
import { shoppingWords } from '../shopping/shopping-words.ts'
import type { en } from './en.ts'

export const de: Messages<typeof en> = {
  ...shoppingWords.de,
  productName: 'Zero Sum Nutrition',

  slotBreakfast: 'Frühstück',
  slotMorningMeal: 'Vormittag',
  slotLunch: 'Mittagessen',
  slotAfternoonMeal: 'Nachmittag',
  slotDinner: 'Abendessen',
  slotEveningMeal: 'Später Abend',
  slotSnack: 'Snack',
  mealOfWeek:
    '{slot, select, breakfast {das Frühstück} morning_meal {die Mahlzeit am Vormittag} lunch {das Mittagessen} afternoon_meal {die Mahlzeit am Nachmittag} dinner {das Abendessen} evening_meal {die späte Mahlzeit} other {den Snack}} am {weekday}',

  cookFor: 'für {portions} kochen',
  fromMeal:
    '{slot, select, breakfast {vom Frühstück} morning_meal {von der Mahlzeit am Vormittag} lunch {vom Mittagessen} afternoon_meal {von der Mahlzeit am Nachmittag} dinner {vom Abendessen} evening_meal {von der späten Mahlzeit} other {vom Snack}} am {weekday}',
  cookedFor: 'Für {portions} Portionen.',
  cookedForLater:
    'Für {portions} Portionen; {count, plural, one {eine davon ist} other {die anderen sind}} für {meals}.',
  leftOver:
    'Übrig {slot, select, breakfast {vom Frühstück} morning_meal {von der Mahlzeit am Vormittag} lunch {vom Mittagessen} afternoon_meal {von der Mahlzeit am Nachmittag} dinner {vom Abendessen} evening_meal {von der späten Mahlzeit} other {vom Snack}} am {weekday}.',
  shareOfPot:
    '{portions, plural, =1 {alles} =2 {die Hälfte} =3 {ein Drittel} =4 {ein Viertel} other {einer von # gleichen Teilen}}',
  onePortionIs: 'Eine Portion ist {share} davon: {amount} Zutaten.',
  yourPortion: 'Deine Portion ist {share} des Topfs: {amount} Zutaten.',
  eachPortion: '{amount} je Portion',
  portions: '{portions, plural, one {# Portion} other {# Portionen}}',
  onePortion: '1 Portion ({amount} Zutaten)',

  energy: 'Energie',
  protein: 'Eiweiß',
  fat: 'Fett',
  carbohydrate: 'Kohlenhydrate',
  fibre: 'Ballaststoffe',
  carbohydrateShort: 'Kohlenh.',
  fibreShort: 'Ballast.',
  inGrams: '{figure}, g',
  proteinAmount: '{amount} Eiweiß',
  fatAmount: '{amount} Fett',
  carbohydrateAmount: '{amount} Kohlenhydrate',
  fibreAmount: '{amount} Ballaststoffe',
  figureInSentence:
    '{figure, select, energyKcal {Energie} proteinGrams {Eiweiß} fatGrams {Fett} other {Kohlenhydrate}}',
  over: '{amount} darüber',
  under: '{amount} darunter',
  onTarget: 'genau getroffen',
  overCeiling: '{amount} über der Obergrenze',
  underCeiling: '{amount} unter der Obergrenze',
  atCeiling: 'an der Obergrenze',
  dayOnTarget: 'Energie, Eiweiß, Fett und Kohlenhydrate sind genau getroffen.',
  dayOff: '{list}.',
  dayOffRestOn: '{list}; sonst genau getroffen.',
  targetAndOff: '{off}\nZiel {target}',
  expectedAndOff: '{off}\n{target} erwartet',

  eventMeal: '{slot}: {dish}',
  eventMinutes: 'Fertig in {minutes}.',
  eventCook: 'Für {portions} kochen: {dish}',
  eventCookMinutes: 'Fertig in {minutes}, davon {active} Arbeit.',

  weekAtAGlance: 'Die Woche auf einen Blick',
  weekLead:
    '{days, plural, one {Ein Tag} other {# Tage}} mit durchschnittlich {energy}. Dein Körper verbraucht etwa {expenditure} am Tag.',
  readFirst: 'Lies vor dem Start Seite\u00a0{page}.',
  spanOfDays: '{first} bis {last}',
  trainingDay: 'Trainingstag',
  meal: 'Mahlzeit',
  dish: 'Gericht',
  page: 'Seite',
  pageOf: 'Seite\u00a0{page} von\u00a0{pages}',

  minutesAndActive: '{minutes}, davon {active} Arbeit',
  ingredients: 'Zutaten',
  ingredientsFor: 'Zutaten für {portions} Portionen',
  method: 'Zubereitung',
  usda: 'USDA-Nr.',
  usdaNumber: 'USDA-Nummer {number}',
  recipeOnPage: 'Das Rezept steht auf Seite\u00a0{page}.',
  stepsAsFor:
    'Die Schritte sind dieselben wie für {meal} auf Seite\u00a0{page}. Neu sind nur die Mengen.',
  sameAs: 'Wie für {meal}: Mengen und Schritte stehen auf Seite\u00a0{page}.',

  shoppingList: 'Einkaufsliste',
  shoppingLead:
    'Was du für den ganzen Plan kaufst, in ganzen Packungen und Stücken. Sieh vorher nach, was du schon hast.',
  shoppingForAll:
    'Sie ist für euch alle, {names}; die Rezepte haben die Mengen für deinen eigenen Teller.',
  you: 'du',

  numbersTitle: 'Wie die Zahlen entstanden sind',
  numbersLead:
    'Jeder Schritt mit seiner Formel und deren Herkunft. Es sind Schätzungen: Dein Körper kann um ein Zehntel davon abweichen.',
  step: 'Schritt',
  value: 'Wert',
  workedOut: 'Wie er berechnet wurde',
  aDay: '{amount} am Tag',
  stepResting: 'Energie in Ruhe',
  stepExpenditure: 'Energie, die du am Tag verbrauchst',
  stepGoal: 'Energie für dein Ziel',
  stepTrainingDay: 'Energie an einem Trainingstag',
  stepRestDay: 'Energie an einem Ruhetag',
  stepReferenceWeight: 'Gewicht, nach dem das Eiweiß berechnet wird',
  stepProtein: 'Eiweiß',
  stepFat: 'Fett',
  stepCarbohydrate: 'Kohlenhydrate ohne Ballaststoffe',
  stepFibre: 'Ballaststoffe, die wir erwarten',
  adjustmentsTitle: 'Was an deinen Wünschen geändert wurde',
  weightTitle: 'Wie sich dein Gewicht entwickeln kann',
  after: 'Nach',
  about: 'Etwa',
  between: 'Zwischen',
  weeks: '{weeks, plural, one {# Woche} other {# Wochen}}',
  range: '{low} und {high}',

  nutrientsTitle: 'Vitamine und Mineralstoffe',
  nutrientsLead:
    'Ein durchschnittlicher Tag, gezählt in den rohen Lebensmitteln; beim Kochen gehen etwas Vitamin C, Folat und Thiamin verloren. Was das USDA in einem Lebensmittel nicht gemessen hat, zählt hier nicht mit: Es sind Mindestmengen.',
  nutrient: 'Nährstoff',
  aDayAtLeast: 'Am Tag mindestens',
  reference: 'Vergleichswert',
  share: 'Anteil',
  referenceAmount:
    '{kind, select, RDA {{amount} empfohlen} AI {{amount} angemessen} other {höchstens {amount}}}',
  notAssessed: 'Nicht bewertet, weil die Daten der Lebensmittel dafür nicht reichen: {list}.',

  checksTitle: 'Was geprüft wurde',
  goodToKnow: 'Gut zu wissen',
  unscreened:
    'Niemand hat dich nach Schwangerschaft, Krankheiten oder Medikamenten gefragt. Wenn etwas davon auf dich zutrifft, zeig diesen Plan zuerst einer Ärztin oder einem Arzt.',
  sourcesTitle: 'Quellen',
  foodSource:
    'Werte der Lebensmittel: USDA National Nutrient Database for Standard Reference, Release\u00a028, gemeinfrei. Die Nummer neben jeder Zutat ist die Nummer des Lebensmittels dort.',
  referenceSource:
    'Vergleichswerte für Vitamine und Mineralstoffe: Dietary Reference Intakes der US National Academies.',
  formulaSource:
    'Energie sind 4 kcal je Gramm Eiweiß und verfügbarer Kohlenhydrate, 9 je Gramm Fett und 2 je Gramm Ballaststoffe (Verordnung (EU) Nr.\u00a01169/2011, Anhang\u00a0XIV). Formeln und Grenzen stehen oben bei jedem Schritt.',
  madeFrom: 'Katalog {version}, Startwert {seed}.',
  disclaimerTitle: 'Was dieser Plan nicht ist',
  disclaimer:
    'Dieser Plan ist für gesunde Erwachsene gemacht und kein ärztlicher Rat. Wenn du krank oder schwanger bist, stillst oder Medikamente nimmst oder dir etwas daran nicht bekommt, frag in einer Arztpraxis oder Ernährungsberatung. Lies bei einer Allergie das Etikett von allem, was du kaufst.',
}
