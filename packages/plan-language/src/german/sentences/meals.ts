import type { Dictionary } from '../../dictionary.ts'

/** Why a dish stands where it stands, what a pot asks for, and advice on nutrients. */
export const mealSentences: Dictionary = {
  'Cooked on {weekday}: no work today, and nothing is left over.':
    'Am {weekday} gekocht: heute keine Arbeit, und es bleibt nichts übrig.',
  'you asked for it here': 'du hast es dir hier gewünscht',
  'cooked once for {meals, plural, =2 {two meals} =3 {three meals} other {# meals}}':
    'einmal gekocht für {meals, plural, =2 {zwei Mahlzeiten} =3 {drei Mahlzeiten} other {# Mahlzeiten}}',
  'a cuisine that you asked for': 'eine Küche, die du dir gewünscht hast',
  'it rounds off the day’s numbers': 'es rundet die Zahlen des Tages ab',
  '{reasons}.': '{reasons}.',
  'brings {percent, number} % of a day’s {nutrient}':
    'liefert {nutrient} ({percent, number} % des Tagesbedarfs)',
  'shares its {foods} with other meals of the week':
    'teilt sich Zutaten mit anderen Mahlzeiten der Woche ({foods})',
  '{grams, number} g of protein': '{grams, number} g Eiweiß',
  '{grams, number} g of fibre': '{grams, number} g Ballaststoffe',
  'ready in {minutes, number} minutes': 'in {minutes, number} Minuten fertig',
  'easy to cook in a bigger batch': 'leicht auf Vorrat zu kochen',
  'This was cooked on {weekday} and has been in the fridge since. Heat it until it steams all through (74 °C), once only; a dish that is meant to be cold is eaten as it is.':
    'Am {weekday} gekocht und seitdem im Kühlschrank. Nur einmal erhitzen, bis es durch und durch dampft (74 °C); was kalt gegessen wird, so lassen, wie es ist.',
  '{weekday}’s {meal}': '{meal} am {weekday}',
  '{portions, plural, one {The other portion is for {meals}: cool it quickly and put it} other {The other portions are for {meals}: cool them quickly and put them}} in the fridge within two hours.':
    '{portions, plural, one {Die andere Portion} other {Die anderen Portionen}} ({meals}) rasch abkühlen lassen und innerhalb von zwei Stunden in den Kühlschrank stellen.',
  'More than the tolerable upper intake of {nutrient} a day; vary the foods that are richest in it.':
    'Mehr als die verträgliche Höchstmenge am Tag ({nutrient}); wechsle bei den Lebensmitteln ab, in denen am meisten davon ist.',
  'Over the {amount, number} {unit} a day above which sodium is better reduced (NASEM 2019): use less salt and salty sauces.':
    'Mehr als {amount, number} {unit} am Tag, ab denen weniger Natrium besser ist (NASEM 2019): Nimm weniger Salz und salzige Soßen.',
  'Plants hold no reliable vitamin B12. On a vegan diet take it from fortified foods or a supplement, always.':
    'In Pflanzen ist kein verlässliches Vitamin B12. Wer vegan isst, nimmt es immer aus angereicherten Lebensmitteln oder einem Präparat.',
  'Food alone seldom gives enough vitamin D; the rest comes from sunlight or a supplement. Ask a clinician what suits you.':
    'Essen allein liefert selten genug Vitamin D; der Rest kommt vom Sonnenlicht oder aus einem Präparat. Frag ärztlich nach, was zu dir passt.',
  '{shortfall} Few of the foods that you eat hold much of it; ask a clinician whether a supplement suits you.':
    '{shortfall} Nur in wenigem von dem, was du isst, ist viel davon; frag ärztlich nach, ob ein Präparat zu dir passt.',
  '{shortfall} Rich in it among what you eat: {foods}.':
    '{shortfall} Viel davon enthält von dem, was du isst: {foods}.',
  'About {percent, number} % of what is recommended.':
    'Etwa {percent, number} % dessen, was empfohlen wird.',
  'At least {percent, number} % of what is recommended; USDA did not measure {nutrient} in {unmeasured, number} % of the food’s weight.':
    'Mindestens {percent, number} % dessen, was empfohlen wird; bei {unmeasured, number} % vom Gewicht der Lebensmittel hat das USDA den Wert nicht gemessen ({nutrient}).',
}
