import type { Dictionary } from '../../dictionary.ts'

/** What a person with a plan should know. */
export const noticeSentences: Dictionary = {
  'Nobody asked about pregnancy, breastfeeding, eating disorders, illnesses or medicines for this plan. If any of them applies to you, do not follow it before you have asked a doctor.':
    'Für diesen Plan hat niemand nach Schwangerschaft, Stillen, Essstörungen, Krankheiten oder Medikamenten gefragt. Wenn etwas davon auf dich zutrifft, halte dich erst daran, wenn du ärztlichen Rat geholt hast.',
  'From 65 years muscle is lost easily: lose weight slowly, spread the protein over all meals, keep up strength training, and talk to your doctor before you start.':
    'Ab 65 Jahren gehen Muskeln leicht verloren: Nimm langsam ab, verteile das Eiweiß auf alle Mahlzeiten, bleib beim Krafttraining und hol ärztlichen Rat, bevor du anfängst.',
  'From 65 years protein matters more: spread it over all meals, and ask your doctor about vitamin D and B12.':
    'Ab 65 Jahren ist Eiweiß wichtiger: Verteile es auf alle Mahlzeiten und frag ärztlich nach Vitamin D und B12.',
  'At a body mass index of 40 or more medical support makes losing weight safer and more likely to last. Please show this plan to your doctor.':
    'Ab einem Body-Mass-Index von 40 macht ärztliche Begleitung das Abnehmen sicherer und dauerhafter. Bitte zeig diesen Plan in deiner ärztlichen Praxis.',
  'Your body mass index is under 18.5. If you have lost weight without wanting to, please see a doctor; a plan that gains weight slowly may serve you better.':
    'Dein Body-Mass-Index ist unter 18,5. Wenn du ungewollt abgenommen hast, lass dich bitte ärztlich untersuchen; ein Plan, mit dem du langsam zunimmst, passt vielleicht besser.',
  'You are close to underweight (a body mass index under 18.5). Stop losing weight there; we will not plan a cut beyond it.':
    'Du bist nah am Untergewicht (ein Body-Mass-Index unter 18,5). Hör dort mit dem Abnehmen auf; weiter planen wir es nicht.',
  'This plan gives less than your body uses at rest. Go slower or take a break if you feel weak, cold or dizzy, and talk to your doctor before you keep it up for more than a few weeks.':
    'Dieser Plan gibt weniger Energie, als dein Körper in Ruhe verbraucht. Mach langsamer oder eine Pause, wenn du dich schwach fühlst, frierst oder dir schwindlig wird, und hol ärztlichen Rat, bevor du länger als ein paar Wochen dabei bleibst.',
  'A vegan plan needs a vitamin B12 supplement. Look after vitamin D, iodine, omega-3, iron, calcium and zinc too; fortified foods help.':
    'Zu einem veganen Plan gehört ein Präparat mit Vitamin B12. Achte auch auf Vitamin D, Jod, Omega-3, Eisen, Kalzium und Zink; angereicherte Lebensmittel helfen.',
  'A paleo plan has no milk, grains or pulses, so look after calcium, vitamin D and iodine: tinned fish with bones, leafy greens and eggs help, and your doctor can say whether a supplement makes sense.':
    'In einem Paleo-Plan sind keine Milch, kein Getreide und keine Hülsenfrüchte. Achte darum auf Kalzium, Vitamin D und Jod: Dosenfisch mit Gräten, Blattgemüse und Eier helfen, und in deiner ärztlichen Praxis erfährst du, ob ein Präparat sinnvoll ist.',
  'With little carbohydrate you may feel tired in the first days. Drink enough, and ask a doctor first if you take medicine for blood pressure or blood sugar.':
    'Mit wenigen Kohlenhydraten kannst du dich in den ersten Tagen müde fühlen. Trink genug und hol vorher ärztlichen Rat, wenn du Medikamente für Blutdruck oder Blutzucker nimmst.',
  'You chose "sedentary" and named three training days or more. Activity counts training too: a higher level would give more energy.':
    'Du hast „meist im Sitzen“ gewählt und mindestens drei Trainingstage genannt. Zur Bewegung zählt auch das Training: Mit einer höheren Stufe bekämst du mehr Energie.',
  'Hard training on too little food harms hormones, bones and performance. Stop the cut and eat more if you feel cold, tired or low, get injured often, or miss periods.':
    'Hartes Training mit zu wenig Essen schadet Hormonen, Knochen und Leistung. Hör mit dem Abnehmen auf und iss mehr, wenn du frierst, müde oder niedergeschlagen bist, dich oft verletzt oder deine Periode ausbleibt.',
  'We choose foods by their allergen records; we cannot know what touched them in a factory, a shop or your kitchen. Read every label, and if traces can make you seriously ill, follow your allergy team’s advice first.':
    'Wir wählen Lebensmittel danach, welche Allergene für sie verzeichnet sind; was sie in einer Fabrik, einem Laden oder deiner Küche berührt hat, können wir nicht wissen. Lies jedes Etikett, und wenn dich schon Spuren ernsthaft krank machen, richte dich zuerst nach dem Rat deiner allergologischen Praxis.',
  'You allowed foods that may contain traces, so this plan may use foods that are commonly contaminated with your allergens.':
    'Du hast Lebensmittel mit möglichen Spuren erlaubt. Darum können in diesem Plan Lebensmittel sein, die oft mit deinen Allergenen verunreinigt sind.',
  'Many people with a peanut allergy react to lupin too, so we leave it out. Look for it on labels of flour, bread and pastry.':
    'Viele Menschen mit einer Erdnussallergie reagieren auch auf Lupine, darum lassen wir sie weg. Achte auf den Etiketten von Mehl, Brot und Gebäck darauf.',
  'You named no rate, so we plan for {rate, number} kg a week.':
    'Du hast kein Tempo genannt, darum planen wir mit {rate, number} kg in der Woche.',
  'You chose keto and "{style}"; keto decides how the energy is split.':
    'Du hast Keto und „{style}“ gewählt; wie sich die Energie aufteilt, bestimmt Keto.',
  'We read the allergy "{word}" as {allergen}, and leave out everything with it.':
    'Die Allergie „{word}“ verstehen wir als {allergen} und lassen alles damit weg.',
  'None of our dishes uses "{word}". Products may still hold it: read their labels.':
    'In keinem unserer Gerichte ist „{word}“. Fertige Produkte können es trotzdem enthalten: Lies die Etiketten.',
  '"{word}" holds {allergens}, so we leave out everything that does.':
    '„{word}“ enthält {allergens}. Darum lassen wir alles weg, was das enthält.',
  '"{word}" is not among the allergens that makers must declare, so we leave out the foods that we know to be or to hold it: {foods}. Other products may hold it unseen: read their labels.':
    '„{word}“ gehört nicht zu den Allergenen, die auf der Verpackung stehen müssen. Darum lassen wir die Lebensmittel weg, von denen wir wissen, dass sie es sind oder enthalten: {foods}. Andere Produkte können es enthalten, ohne dass man es sieht: Lies die Etiketten.',
  'None of our dishes uses "{word}", so nothing had to be left out.':
    'In keinem unserer Gerichte ist „{word}“, darum musste nichts weggelassen werden.',
  'For "{word}" we leave out {foods}.': 'Für „{word}“ lassen wir das hier weg: {foods}.',
  'and {others, number} more': 'und {others, number} weitere',
  '{dish} stands {uses, number} times in this plan: few of our recipes meet all of your wishes and numbers.':
    '„{dish}“ kommt in diesem Plan {uses, number}-mal vor: Nur wenige unserer Rezepte passen zu allen deinen Wünschen und Zahlen.',
  'Some days hold up to {grams, number} g of fibre. That is plenty: if you eat little fibre now, begin with smaller portions of pulses, drink enough, and work up over two or three weeks.':
    'An manchen Tagen sind es bis zu {grams, number} g Ballaststoffe. Das ist viel: Wenn du bisher wenig Ballaststoffe isst, fang mit kleineren Portionen Hülsenfrüchte an, trink genug und steigere dich über zwei bis drei Wochen.',
}
