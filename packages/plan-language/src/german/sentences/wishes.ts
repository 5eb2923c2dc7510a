import type { Dictionary } from '../../dictionary.ts'

/** Wishes that cannot be met, and ways out. */
export const wishSentences: Dictionary = {
  'We do not know "{word}". Name the plain food, or a group such as "dairy" or "red meat".':
    'Wir kennen „{word}“ nicht. Nenne das einfache Lebensmittel auf Englisch oder eine Gruppe wie „dairy“ oder „red meat“.',
  'We do not know "{word}". Did you mean {meant}?':
    'Wir kennen „{word}“ nicht. Meintest du {meant}?',
  '"{word}"': '„{word}“',
  'Write "{meant}" for "{word}".': 'Schreib „{meant}“ statt „{word}“.',
  'We do not know {words}, so we cannot promise to leave it out. Correct the spelling or name the plain food; nothing is planned until then.':
    'Wir kennen {words} nicht und können darum nicht versprechen, es wegzulassen. Korrigiere die Schreibweise oder nenne das einfache Lebensmittel auf Englisch; bis dahin wird nichts geplant.',
  'We do not know {words}, so we cannot tell which dishes have it. Correct the spelling or name the plain food; nothing is planned until then.':
    'Wir kennen {words} nicht und wissen darum nicht, in welchen Gerichten es ist. Korrigiere die Schreibweise oder nenne das einfache Lebensmittel auf Englisch; bis dahin wird nichts geplant.',
  'With this diet, these allergies and these exclusions none of our dishes is left. Allow some foods again, or choose a wider diet.':
    'Mit dieser Ernährung, diesen Allergien und dem, was du nicht isst, bleibt keines unserer Gerichte übrig. Lass manches wieder zu oder wähle eine weitere Ernährungsweise.',
  'Allow "{word}" again': 'Lass „{word}“ wieder zu',
  '{wish}: {dishes, plural, one {# dish} other {# dishes}} would be left.':
    '{wish}: Dann {dishes, plural, one {bliebe # Gericht} other {blieben # Gerichte}} übrig.',
  'A meal that you fixed cannot be served as it stands.':
    'Eine Mahlzeit, die du festgelegt hast, geht so nicht.',
  '{meals, number} meals that you fixed cannot be served as they stand.':
    '{meals, number} Mahlzeiten, die du festgelegt hast, gehen so nicht.',
  '{dish} holds {food}, which you do not eat. Fix another dish there.':
    'In „{dish}“ ist etwas, das du nicht isst: {food}. Leg dort ein anderes Gericht fest.',
  '{dish} holds {food}, which is not for all who eat of this plan. Fix another dish there.':
    'In „{dish}“ ist etwas, das nicht für alle ist, die von diesem Plan essen: {food}. Leg dort ein anderes Gericht fest.',
  'There is no {meal} among your meals. Fix {dish} for another meal, or ask for more meals a day.':
    'Zu deinen Mahlzeiten gehört {meal} nicht. Leg „{dish}“ für eine andere Mahlzeit fest oder plane mehr Mahlzeiten am Tag.',
  '{dish} is fixed twice on {weekday}. Fix another dish there, or other days.':
    '„{dish}“ ist am {weekday} zweimal festgelegt. Nimm dort ein anderes Gericht oder andere Tage.',
  '{meal} on {weekday} is taken by another dish that you fixed. Choose other days for one of the two.':
    '{meal} am {weekday} ist schon mit einem anderen Gericht belegt, das du festgelegt hast. Wähle für eines der beiden andere Tage.',
  'There is no recipe “{id}”.': 'Ein Rezept „{id}“ gibt es nicht.',
  'There is no recipe “{id}”. Did you mean {meant}?':
    'Ein Rezept „{id}“ gibt es nicht. Meintest du {meant}?',
  'The energy is in the way': 'Im Weg steht die Energie',
  'The protein is in the way': 'Im Weg steht das Eiweiß',
  'The fat is in the way': 'Im Weg steht das Fett',
  'The carbohydrate is in the way': 'Im Weg stehen die Kohlenhydrate',
  '{kcal, number} kcal of energy': '{kcal, number} kcal Energie',
  '{grams, number} g of fat': '{grams, number} g Fett',
  '{grams, number} g of carbohydrate': '{grams, number} g Kohlenhydrate',
  'No day made of the {dishes, plural, one {# recipe} other {# recipes}} that suit you comes to {kcal, number} kcal with {protein, number} g of protein, {fat, number} g of fat and {bound, select, most {at most } other {}}{carbohydrate, number} g of carbohydrate.':
    'Aus {dishes, plural, one {dem # Rezept, das zu dir passt,} other {den # Rezepten, die zu dir passen,}} lässt sich kein Tag mit {kcal, number} kcal, {protein, number} g Eiweiß, {fat, number} g Fett und {bound, select, most {höchstens } other {}}{carbohydrate, number} g Kohlenhydraten machen.',
  '{opening} Several of these targets stand in each other’s way.':
    '{opening} Mehrere dieser Ziele stehen einander im Weg.',
  '{opening} {culprit}: {reach} can be reached while the rest is met.':
    '{opening} {culprit}: Erreichbar sind {reach}, wenn der Rest stimmt.',
  '{opening} {reach} can be reached while the rest is met; {others}.':
    '{opening} Erreichbar wäre, wenn der Rest stimmt: {reach}; {others}.',
  'or {reach}': 'oder {reach}',
  '{amount} where {target, number} are meant': '{amount} statt {target, number}',
  'We looked long for days that meet your numbers and did not find enough of them.':
    'Wir haben lange nach Tagen gesucht, die zu deinen Zahlen passen, und nicht genug gefunden.',
  'We looked long for days that meet your numbers and did not find enough of them. The nearest came to {missed}.':
    'Wir haben lange nach Tagen gesucht, die zu deinen Zahlen passen, und nicht genug gefunden. Am nächsten kam einer mit {missed}.',
  '{bound, select, most {at most} other {at least}} {amount} (wished: {target, number})':
    '{bound, select, most {höchstens} other {mindestens}} {amount} (gewünscht: {target, number})',
  '{change} With that {recipes, number} recipes suit you, and days were found.':
    '{change} Damit passen {recipes, number} Rezepte zu dir, und es finden sich Tage.',
  'Allow {minutes, number} minutes for a meal instead of {before, number}.':
    'Gib einer Mahlzeit {minutes, number} statt {before, number} Minuten.',
  'Allow {minutes, number} minutes on {weekdays} too.':
    'Gib auch an diesen Tagen {minutes, number} Minuten: {weekdays}.',
  'Leave the dish that you fixed for {meal} open.':
    'Lass das Gericht offen, das du für {meal} festgelegt hast.',
  'Try dishes that ask for a little more practice (level 5 instead of {level, number}).':
    'Probier Gerichte, die etwas mehr Übung verlangen (Stufe 5 statt {level, number}).',
  'Have {snacks, plural, one {a snack} other {two snacks}} a day.':
    'Iss {snacks, plural, one {einen Snack} other {zwei Snacks}} am Tag.',
  'Eat {meals, number} meals a day instead of {before, number}.':
    'Iss {meals, number} statt {before, number} Mahlzeiten am Tag.',
  'Split your energy in the {style} way.': 'Teile deine Energie anders auf: {style}.',
  'Lose {rate, number} kg a week instead of more.': 'Nimm nur {rate, number} kg in der Woche ab.',
  'Gain {rate, number} kg a week instead of more.': 'Nimm nur {rate, number} kg in der Woche zu.',
  'Let {word} back in.': 'Lass „{word}“ wieder zu.',
  'Allow foods that may hold traces, but only if your allergy is mild enough for that.':
    'Lass Lebensmittel mit möglichen Spuren zu, aber nur, wenn deine Allergie dafür mild genug ist.',
  '{recipes, number} hold something that you do not eat':
    'enthalten {recipes, number} etwas, das du nicht isst',
  '{recipes, number} take longer than your limit':
    'dauern {recipes, number} länger, als du Zeit hast',
  '{recipes, number} ask for more practice': 'verlangen {recipes, number} mehr Übung',
  '{recipes, number} have too much carbohydrate for keto':
    'haben {recipes, number} für Keto zu viele Kohlenhydrate',
  'We have too few recipes for {meal} that suit you.':
    'Für {meal} haben wir zu wenige Rezepte, die zu dir passen.',
  'We have too few recipes for {meal} that suit you. Of our recipes {causes}.':
    'Für {meal} haben wir zu wenige Rezepte, die zu dir passen. Von unseren Rezepten {causes}.',
  '{why} No single change that we tried helps.':
    '{why} Keine einzelne Änderung, die wir probiert haben, hilft.',
  'The plan has no meal {meal, number} on day {day, number}.':
    'Der Plan hat an Tag {day, number} keine Mahlzeit {meal, number}.',
  'You fixed {dish} as your {meal}. Change that wish to have another dish there.':
    'Du hast „{dish}“ für {meal} festgelegt. Ändere diesen Wunsch, wenn dort etwas anderes stehen soll.',
  '{dish} is cooked here for {weekday} too, and there is no time to cook it then. Swap {weekday}’s portion first.':
    '„{dish}“ wird hier auch für {weekday} gekocht, und an dem Tag fehlt die Zeit dafür. Tausche zuerst die Portion vom {weekday}.',
  'No other dish that suits you brings this day back to its numbers. Swap another meal of the day, or make a new plan.':
    'Kein anderes Gericht, das zu dir passt, bringt diesen Tag wieder auf seine Zahlen. Tausche eine andere Mahlzeit des Tages oder mach einen neuen Plan.',
  'This dish does not fit here: it does not suit you, takes too long, stands on the day already, or the day would miss its numbers. Ask for the alternatives again.':
    'Dieses Gericht passt hier nicht: Es ist nichts für dich, dauert zu lange, steht an dem Tag schon, oder der Tag würde seine Zahlen verfehlen. Frag noch einmal nach den Alternativen.',
  'Our recipes have changed since this plan was made, so its meals can no longer be swapped. Make a new plan; this one stays as it is.':
    'Unsere Rezepte haben sich geändert, seit dieser Plan gemacht wurde. Darum lassen sich seine Mahlzeiten nicht mehr tauschen. Mach einen neuen Plan; dieser bleibt, wie er ist.',
  'Every meal on {weekday} is locked. Unlock those that you would like to have anew.':
    'Am {weekday} ist jede Mahlzeit gesperrt. Gib frei, was du neu haben möchtest.',
  'Every meal in this plan is locked. Unlock those that you would like to have anew.':
    'In diesem Plan ist jede Mahlzeit gesperrt. Gib frei, was du neu haben möchtest.',
  'This meal is locked. Unlock it to have another dish.':
    'Diese Mahlzeit ist gesperrt. Gib sie frei, wenn du ein anderes Gericht möchtest.',
  'The plan has no such day or meal.': 'So einen Tag oder so eine Mahlzeit hat der Plan nicht.',
  'You asked to always have this dish here. Change that wish in a new plan to have another.':
    'Dieses Gericht soll hier immer stehen, das hast du dir gewünscht. Ändere den Wunsch in einem neuen Plan, wenn du ein anderes möchtest.',
  'What is not locked here are meals that you asked to always have. Unlock a meal, or change those wishes in a new plan.':
    'Was hier nicht gesperrt ist, sind Mahlzeiten, die du dir fest gewünscht hast. Gib eine Mahlzeit frei oder ändere diese Wünsche in einem neuen Plan.',
  'No other dishes that suit you bring the plan to its numbers beside the meals that stay.':
    'Neben den Mahlzeiten, die bleiben, bringen keine anderen Gerichte, die zu dir passen, den Plan auf seine Zahlen.',
  'No other dishes that suit you bring this day to its numbers beside the meals that stay.':
    'Neben den Mahlzeiten, die bleiben, bringen keine anderen Gerichte, die zu dir passen, diesen Tag auf seine Zahlen.',
  'Unlock a meal that stands beside them.': 'Gib eine Mahlzeit frei, die daneben steht.',
  'Have the whole day made again.': 'Lass den ganzen Tag neu machen.',
  'Allow more time for cooking, more kinds of dishes or wider numbers in your wishes, and make a new plan.':
    'Lass in deinen Wünschen mehr Zeit zum Kochen, mehr Arten von Gerichten oder weitere Zahlen zu und mach einen neuen Plan.',
}
