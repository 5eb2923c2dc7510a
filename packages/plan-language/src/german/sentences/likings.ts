import type { Dictionary } from '../../dictionary.ts'

/** What is said of foods that a person would rather not have, and of those that they like. */
export const likingSentences: Dictionary = {
  'None of our dishes uses "{word}".': 'In keinem unserer Gerichte ist „{word}“.',
  'You would rather not have "{word}"; your diet, your allergies or what you never eat leave it out altogether.':
    'Auf „{word}“ möchtest du lieber verzichten; durch deine Ernährung, deine Allergien oder das, was du nie isst, bleibt es ganz weg.',
  'For "{word}" we use as little as we can of {foods}.':
    'Wegen „{word}“ verwenden wir hiervon so wenig wie möglich: {foods}.',
  'None of our dishes uses "{word}", so we cannot serve it more often.':
    'In keinem unserer Gerichte ist „{word}“, darum kann es nicht öfter auf den Tisch kommen.',
  'You asked for more of "{word}"; your diet, your allergies or what you never eat leave it out, and that goes first.':
    'Von „{word}“ möchtest du mehr; durch deine Ernährung, deine Allergien oder das, was du nie isst, bleibt es weg, und das geht vor.',
  'You asked for more of "{word}", and would rather not have any food that this means; so we avoid it.':
    'Von „{word}“ möchtest du mehr und zugleich auf alles, was damit gemeint ist, lieber verzichten; darum meiden wir es.',
  'For "{word}" we look for {foods}.': 'Bei „{word}“ achten wir auf: {foods}.',
  'You asked for more and for less of the same food. Take it out of one of the two lists.':
    'Du möchtest von demselben Lebensmittel mehr und weniger. Streich es aus einer der beiden Listen.',
  'You would rather not have "{disliked}", and asked for more of "{liked}".':
    'Auf „{disliked}“ möchtest du lieber verzichten, und von „{liked}“ möchtest du mehr.',
  'Keep "{word}" among what you like.': 'Lass „{word}“ bei dem, was du magst.',
  'Keep "{word}" among what you would rather not have.':
    'Lass „{word}“ bei dem, worauf du lieber verzichtest.',
  'it fits best although it has {foods}, which you would rather avoid':
    'passt am besten, auch wenn du manches darin lieber meidest ({foods})',
  'has {foods}, which you like': 'mit etwas, das du magst ({foods})',
  'No meal of this plan has "{word}", which you like: the dishes with it did not fit your numbers, your time or the rest of the week.':
    'In diesem Plan ist „{word}“ in keiner Mahlzeit, obwohl du es magst: Die Gerichte damit passten nicht zu deinen Zahlen, deiner Zeit oder dem Rest der Woche.',
  '{weekday}’s {meal} (you fixed it)': '{meal} am {weekday} (von dir festgelegt)',
  'You would rather avoid "{word}". {meals, plural, one {One meal has it} other {# meals have it}}: {places}.':
    'Auf „{word}“ möchtest du lieber verzichten. {meals, plural, one {In einer Mahlzeit ist es} other {In # Mahlzeiten ist es}}: {places}.',
  'The numbers or the variety of the week came out worse without it; swap what you do not want.':
    'Ohne es waren die Zahlen oder die Abwechslung der Woche schlechter; tausche, was du nicht möchtest.',
}
