import type { Dictionary } from '../../dictionary.ts'

/** How the numbers were worked out, and what was changed about a wish. */
export const metabolismSentences: Dictionary = {
  '{source}. An estimate: for most people within 10 % of the measured figure, for some not (Frankenfield et al., J Am Diet Assoc 2005;105:775–789)':
    '{source}. Eine Schätzung: Bei den meisten liegt sie höchstens 10 % neben dem gemessenen Wert, bei manchen nicht (Frankenfield et al., J Am Diet Assoc 2005;105:775–789)',
  '{resting, number} kcal × {multiplier, number} ({level}, training included)':
    '{resting, number} kcal × {multiplier, number} ({level}, Training eingerechnet)',
  'Activity multipliers 1.2 to 1.9: a convention without a primary source':
    'Faktoren von 1,2 bis 1,9 für die Bewegung: eine Übereinkunft ohne Primärquelle',
  '7,700 kcal/kg: Wishnofsky, Am J Clin Nutr 1958;6:542–546; floors and 750 kcal: AHA/ACC/TOS 2013 (Jensen et al., Circulation 2014;129:S102–S138); shares of expenditure: convention':
    '7.700 kcal/kg: Wishnofsky, Am J Clin Nutr 1958;6:542–546; Untergrenzen und 750 kcal: AHA/ACC/TOS 2013 (Jensen et al., Circulation 2014;129:S102–S138); Anteile am Verbrauch: Übereinkunft',
  '{sources}': '{sources}',
  'BMI {bmi, number} is 30 or more: the weight at BMI 25 plus a quarter of the rest of {weightKg, number} kg':
    'Der BMI von {bmi, number} ist 30 oder mehr: das Gewicht bei BMI 25 und ein Viertel dessen, was bis {weightKg, number} kg bleibt',
  'body weight (BMI {bmi, number} is under 30)':
    'Körpergewicht (der BMI von {bmi, number} ist unter 30)',
  'Adjusted body weight, a clinical convention; BMI classes: WHO 2000':
    'Angepasstes Körpergewicht, eine klinische Übereinkunft; BMI-Klassen: WHO 2000',
  'Our own convention: the week’s total is kept':
    'Unsere eigene Festlegung: Die Summe der Woche bleibt gleich',
  '{goal, number} + {plus, number} kcal (8 %, at most 250 kcal), on {days, number} of 7 days':
    '{goal, number} + {plus, number} kcal (8 %, höchstens 250 kcal), an {days, number} von 7 Tagen',
  '{goal, number} − {plus, number} × {days, number} ÷ {others, number} kcal':
    '{goal, number} − {plus, number} × {days, number} ÷ {others, number} kcal',
  'Training days would get {wished, number} kcal more, but rest days would then be too lean (under the energy floor, over 35 % protein, or less than half their carbohydrate), so it is {given, number} kcal.':
    'Trainingstage bekämen {wished, number} kcal mehr, aber dann wären die Ruhetage zu knapp (unter der Mindestenergie, über 35 % Eiweiß oder weniger als die Hälfte ihrer Kohlenhydrate). Darum sind es {given, number} kcal.',
  '500 kcal from 65 years on, to keep muscle': '500 kcal ab 65 Jahren, damit die Muskeln bleiben',
  '500 kcal from 65 years: lower deficit of AHA/ACC/TOS 2013, our choice':
    '500 kcal ab 65 Jahren: das kleinere Defizit von AHA/ACC/TOS 2013, unsere Wahl',
  'what hard training leaves room for': 'so viel, wie hartes Training zulässt',
  '30 kcal per kg without fat beside exercise: Mountjoy et al., Br J Sports Med 2018;52:687–697; exercise taken as all above "lightly active", our choice':
    '30 kcal je kg fettfreier Masse neben dem Sport: Mountjoy et al., Br J Sports Med 2018;52:687–697; als Sport zählt alles über „etwas in Bewegung“, unsere Wahl',
  '{percent, number} % of {kcal, number} kcal ÷ 9':
    '{percent, number} % von {kcal, number} kcal ÷ 9',
  'at least 20 % of energy and 0.5 g/kg: {grams, number} g, more than {byShare}':
    'mindestens 20 % der Energie und 0,5 g/kg: {grams, number} g, mehr als {byShare}',
  'You chose to keep your weight, so the {rate, number} kg a week is left out. Choose "cut" or "bulk" to change your weight.':
    'Du willst dein Gewicht halten, darum bleiben die {rate, number} kg in der Woche weg. Wähle „Abnehmen“ oder „Zunehmen“, wenn es sich ändern soll.',
  'expenditure, unchanged': 'der Verbrauch, unverändert',
  '25 % of what you use': '25 % deines Verbrauchs',
  '15 % of what you use': '15 % deines Verbrauchs',
  '750 kcal': '750 kcal',
  '500 kcal': '500 kcal',
  'Losing {rate, number} kg a week would take {wished, number} kcal a day. We take off no more than {limit}; that leaves a deficit of {given, number} kcal, about {givenRate, number} kg a week.':
    'Um {rate, number} kg in der Woche abzunehmen, müssten am Tag {wished, number} kcal wegfallen. Wir nehmen höchstens so viel weg: {limit}. Es bleibt ein Defizit von {given, number} kcal, etwa {givenRate, number} kg in der Woche.',
  '{used, number} − {deficit, number} kcal (7,700 kcal/kg × {rate, number} kg a week ÷ 7, held to {limits}; and the floor of {floor, number} kcal)':
    '{used, number} − {deficit, number} kcal (7.700 kcal/kg × {rate, number} kg in der Woche ÷ 7, begrenzt auf {limits}; und nicht unter {floor, number} kcal)',
  'You use {used, number} kcal a day, less than the {floor, number} kcal below which no day of a cut goes, so nothing is taken off. More movement would make room for a deficit.':
    'Du verbrauchst {used, number} kcal am Tag, weniger als die {floor, number} kcal, unter die beim Abnehmen kein Tag geht. Darum fällt nichts weg. Mit mehr Bewegung wäre Platz für ein Defizit.',
  'No day of a cut goes below {floor, number} kcal, so the deficit is {given, number} kcal, about {givenRate, number} kg a week.':
    'Beim Abnehmen geht kein Tag unter {floor, number} kcal. Darum beträgt das Defizit {given, number} kcal, etwa {givenRate, number} kg in der Woche.',
  'Gaining {rate, number} kg a week would take {wished, number} kcal a day more; a surplus is held to {limit}, {given, number} kcal, about {givenRate, number} kg a week, so that more of it is muscle.':
    'Um {rate, number} kg in der Woche zuzunehmen, wären am Tag {wished, number} kcal mehr nötig. Ein Überschuss ist begrenzt ({limit}), auf {given, number} kcal, etwa {givenRate, number} kg in der Woche, damit mehr davon Muskel wird.',
  '{used, number} + {surplus, number} kcal (7,700 kcal/kg × {rate, number} kg a week ÷ 7, held to 15 % and 500 kcal)':
    '{used, number} + {surplus, number} kcal (7.700 kcal/kg × {rate, number} kg in der Woche ÷ 7, begrenzt auf 15 % und 500 kcal)',
  'Energy factors 4/4/9/2: Regulation (EU) No 1169/2011, Annex XIV':
    'Energiefaktoren 4/4/9/2: Verordnung (EU) Nr. 1169/2011, Anhang XIV',
  'Jäger et al., J Int Soc Sports Nutr 2017;14:20; Thomas et al., Med Sci Sports Exerc 2016;48:543–568; at most 35 % of energy: Institute of Medicine 2005':
    'Jäger et al., J Int Soc Sports Nutr 2017;14:20; Thomas et al., Med Sci Sports Exerc 2016;48:543–568; höchstens 35 % der Energie: Institute of Medicine 2005',
  '{grams, number} g per 1,000 kcal, no more than 28 g':
    '{grams, number} g je 1.000 kcal, höchstens 28 g',
  '14 g per 1,000 kcal: Institute of Medicine 2005; other diets: what such whole foods bring, our own expectation':
    '14 g je 1.000 kcal: Institute of Medicine 2005; andere Ernährungsweisen: was deren unverarbeitete Lebensmittel mitbringen, unsere eigene Erwartung',
  'Acceptable range of 20–35 %: Institute of Medicine 2005; the share is our choice':
    'Annehmbarer Bereich von 20–35 %: Institute of Medicine 2005; der Anteil ist unsere Wahl',
  'the remainder: ({kcal, number} kcal − 4 × protein − 9 × fat − 2 × fibre) ÷ 4':
    'der Rest: ({kcal, number} kcal − 4 × Eiweiß − 9 × Fett − 2 × Ballaststoffe) ÷ 4',
  'a ceiling: 30 g, or 5 % of energy ÷ 4 where that is more':
    'eine Obergrenze: 30 g oder 5 % der Energie ÷ 4, wenn das mehr ist',
  'Convention of ketogenic diets (20–50 g a day); no one source':
    'Übliche Grenze ketogener Ernährung (20–50 g am Tag); keine einzelne Quelle',
  'the remainder: ({kcal, number} kcal − 4 × protein − 4 × carbohydrate − 2 × fibre) ÷ 9':
    'der Rest: ({kcal, number} kcal − 4 × Eiweiß − 4 × Kohlenhydrate − 2 × Ballaststoffe) ÷ 9',
  '{perKg, number} g/kg × {referenceKg, number} kg':
    '{perKg, number} g/kg × {referenceKg, number} kg',
  '35 % of {kcal, number} kcal ÷ 4, less than {perKg, number} g/kg × {referenceKg, number} kg = {wished, number} g':
    '35 % von {kcal, number} kcal ÷ 4, weniger als {perKg, number} g/kg × {referenceKg, number} kg = {wished, number} g',
  '{perKg, number} g of protein per kg would be {wished, number} g a day; on no day does protein give more than 35 % of the energy, so it is {given, number} g, {givenPerKg, number} g/kg.':
    '{perKg, number} g Eiweiß je kg wären {wished, number} g am Tag. An keinem Tag kommen mehr als 35 % der Energie aus Eiweiß, darum sind es {given, number} g, {givenPerKg, number} g/kg.',
  '10 × {weightKg, number} kg + 6.25 × {heightCm, number} cm − 5 × {age, number} years {sex, select, male {+ 5} other {− 161}}':
    '10 × {weightKg, number} kg + 6,25 × {heightCm, number} cm − 5 × {age, number} Jahre {sex, select, male {+ 5} other {− 161}}',
  'Mifflin-St Jeor: Mifflin et al., Am J Clin Nutr 1990;51:241–247':
    'Mifflin-St Jeor: Mifflin et al., Am J Clin Nutr 1990;51:241–247',
  '370 + 21.6 × {leanKg, number, tenths} kg lean mass ({weightKg, number} kg with {fatPercent, number} % fat)':
    '370 + 21,6 × {leanKg, number, tenths} kg fettfreie Masse ({weightKg, number} kg mit {fatPercent, number} % Fett)',
  'Katch-McArdle: McArdle, Katch & Katch, Exercise Physiology; Cunningham, Am J Clin Nutr 1991;54:963–969':
    'Katch-McArdle: McArdle, Katch & Katch, Exercise Physiology; Cunningham, Am J Clin Nutr 1991;54:963–969',
}
