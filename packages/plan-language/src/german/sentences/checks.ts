import type { Dictionary } from '../../dictionary.ts'

/** What was checked, and what a check found. */
export const checkSentences: Dictionary = {
  'Every ingredient is allowed by its record.':
    'Jede Zutat ist nach dem, was für sie verzeichnet ist, erlaubt.',
  'No text of the plan names what is left out.': 'Kein Text des Plans nennt, was weggelassen ist.',
  'No line of the shopping list names what is left out.':
    'Keine Zeile der Einkaufsliste nennt, was weggelassen ist.',
  'Nothing said about the plan names what is left out.':
    'Nichts, was zum Plan gesagt wird, nennt, was weggelassen ist.',
  'Every sentence is what it was made of.': 'Jeder Satz ist der, aus dem er gemacht wurde.',
  'Every figure follows from the grams and USDA’s tables.':
    'Jede Zahl folgt aus den Grammangaben und den Tabellen des USDA.',
  'Every day is within ±{share, number} %; the worst is {sign}{worst, number, tenths} %.':
    'Jeder Tag liegt innerhalb von ±{share, number} %; am weitesten weg sind {sign}{worst, number, tenths} %.',
  'No day is over its ceiling.': 'Kein Tag liegt über seiner Obergrenze.',
  'No deficit, so no floor binds.': 'Kein Defizit, also gilt keine Untergrenze.',
  'No day falls below {floor, number} kcal or its own target.':
    'Kein Tag fällt unter {floor, number} kcal oder unter sein eigenes Ziel.',
  'Every dish keeps to its recipe, in amounts a kitchen can weigh.':
    'Jedes Gericht hält sich an sein Rezept, in Mengen, die eine Küche abwiegen kann.',
  'Every meal is cooked fresh.': 'Jede Mahlzeit wird frisch gekocht.',
  '{meals, number} of the meals are cooked on an earlier day, in the same amounts, and keep as long.':
    '{meals, number} der Mahlzeiten werden an einem früheren Tag gekocht, in denselben Mengen, und halten so lange.',
  '{dishes, number} different main dishes, {uses}.':
    '{dishes, number} verschiedene Hauptgerichte, {uses}.',
  '{most, plural, =0 {each once} =1 {each once} =2 {none more than twice} other {none more than # times}}':
    '{most, plural, =0 {jedes einmal} =1 {jedes einmal} =2 {keines öfter als zweimal} other {keines öfter als #-mal}}',
  'Days, meals, targets, cooking time and skill are as asked for.':
    'Tage, Mahlzeiten, Ziele, Kochzeit und Können sind wie gewünscht.',
  'Our energy is {percent, number, tenths} % off USDA’s own over the plan.':
    'Unsere Energie weicht über den ganzen Plan um {percent, number, tenths} % von der des USDA ab.',
  'The list holds what the dishes need.': 'Auf der Liste steht, was die Gerichte brauchen.',
  '{breaches}': '{breaches}',
  'And {left, number} more.': 'Und {left, number} weitere.',
  'Day {day, number}, {dish}: {breach}.': 'Tag {day, number}, {dish}: {breach}.',
  'Day {day, number}: {breach}.': 'Tag {day, number}: {breach}.',
  'Day {day, number} {breach}.': 'Tag {day, number} {breach}.',
  'there is no such recipe': 'so ein Rezept gibt es nicht',
  'an ingredient is missing or added': 'eine Zutat fehlt oder ist zu viel',
  '{key} is not the ingredient that stands there': '{key} ist nicht die Zutat, die dort steht',
  '{grams, number} g of {food} is no whole number of {step, number} g':
    '{grams, number} g ({food}) sind kein Vielfaches von {step, number} g',
  '{grams, number} g of {food} is outside {least, number} to {most, number} g':
    '{grams, number} g ({food}) liegen nicht zwischen {least, number} und {most, number} g',
  'Day {day, number} has {kcal, number} of at least {least, number} kcal.':
    'Tag {day, number} hat {kcal, number} von mindestens {least, number} kcal.',
  '{food} is on the list and in no dish.': 'Auf der Liste, aber in keinem Gericht: {food}.',
  'The list has {listed, number} g of {food}; the dishes need {grams, number} g.':
    'Auf der Liste stehen {listed, number} g ({food}); die Gerichte brauchen {grams, number} g.',
  '{grams, number} g of {food} are too few once it is trimmed.':
    '{grams, number} g ({food}) reichen nicht, wenn sie geputzt sind.',
  '{food} is not on the list.': 'Nicht auf der Liste: {food}.',
  'Day {day, number}: {food} {why}.': 'Tag {day, number}: {food} {why}.',
  'is not in the catalogue': 'steht nicht im Katalog',
  'was excluded': 'war ausgeschlossen',
  'is not {diet}': 'passt nicht zu der Ernährung ({diet})',
  'has no allergen record': 'hat kein Allergenverzeichnis',
  'contains {allergen}': 'enthält {allergen}',
  'may contain {allergen}': 'kann Spuren enthalten ({allergen})',
  'Day {day, number} cooks {dish} that is left over.':
    'Tag {day, number} kocht „{dish}“, obwohl davon noch etwas übrig ist.',
  'Day {day, number} has {dish} left over from a day to come.':
    'Tag {day, number} hat „{dish}“ von einem späteren Tag übrig.',
  'Day {day, number} has {dish} from day {from, number}, but it keeps {keeps, number} days.':
    'Tag {day, number} hat „{dish}“ von Tag {from, number}, aber es hält nur {keeps, number} Tage.',
  'Day {from, number} cooks no {dish} for day {day, number}.':
    'Tag {from, number} kocht „{dish}“ nicht für Tag {day, number}.',
  'Day {day, number} has another amount of {dish} than was cooked.':
    'Tag {day, number} hat eine andere Menge von „{dish}“, als gekocht wurde.',
  'Day {day, number} cooks {portions, number} portions of {dish}, of which {eaten, number} are eaten.':
    'Tag {day, number} kocht {portions, number} Portionen von „{dish}“; gegessen werden {eaten, number}.',
  '“{sentence}” is not what it was made of.':
    '„{sentence}“ ist nicht der Satz, aus dem es gemacht wurde.',
  'the meals do not add up to the total of {figure}':
    'die Mahlzeiten ergeben zusammen nicht die Summe ({figure})',
  'USDA’s energy is not what the grams give':
    'die Energie des USDA ist nicht die, die sich aus den Grammangaben ergibt',
  '{figure} says {stated, number}, the grams give {given, number}':
    '{figure} ist mit {stated, number} angegeben, aus den Grammangaben folgen {given, number}',
  'Day {day, number} has {total, number, tenths} against {target, number, tenths}.':
    'Tag {day, number} hat {total, number, tenths} statt {target, number, tenths}.',
  'Day {day, number} has {dish} twice.': 'Tag {day, number} hat „{dish}“ zweimal.',
  'The plan has {days, number} days where {asked, number} were asked for.':
    'Der Plan hat {days, number} Tage, gewünscht waren {asked, number}.',
  'is another day than the one asked for': 'ist ein anderer Tag als der gewünschte',
  'mistakes the training days': 'verwechselt die Trainingstage',
  'aims at {stated, number} for {figure}, not {asked, number}':
    'zielt auf {stated, number} ({figure}) statt auf {asked, number}',
  'has {snacks, number} snacks': 'hat {snacks, number} Snacks',
  'has {meals, number} meals': 'hat {meals, number} Mahlzeiten',
  'Day {day, number} has {dish} where another dish was fixed.':
    'Tag {day, number} hat „{dish}“, wo ein anderes Gericht festgelegt war.',
  'Day {day, number} takes {minutes, number} minutes for {dish}.':
    'Tag {day, number} braucht {minutes, number} Minuten für „{dish}“.',
  'Day {day, number} asks for skill {skill, number} for {dish}.':
    'Tag {day, number} verlangt für „{dish}“ Können der Stufe {skill, number}.',
  'Day {day, number}: {dish} speaks of {words}.':
    'Tag {day, number}: Bei „{dish}“ ist die Rede von {words}.',
  'The shopping list holds {food} ({words}).': 'Auf der Einkaufsliste steht: {food} ({words}).',
  '“{sentence}” speaks of {words}.': 'In „{sentence}“ ist die Rede von {words}.',
  'Every plan that we made for these wishes failed a check of ours, so none is handed out. {faults}':
    'Jeder Plan, den wir für diese Wünsche gemacht haben, ist an einer unserer Prüfungen gescheitert. Darum geben wir keinen heraus. {faults}',
  '{sentences}': '{sentences}',
}
