import type { Dictionary } from '../../dictionary.ts'

/** Why no plan is made for a body, a goal or a rate. */
export const bodySentences: Dictionary = {
  'If it is hard to stop wanting to weigh less, your doctor or an eating-disorder helpline will listen.':
    'Wenn es dir schwerfällt, nicht weiter abnehmen zu wollen, hören dir deine Ärztin, dein Arzt oder eine Beratung für Essstörungen zu.',
  'At {bmi, number} your body mass index is under 16, where eating more must begin carefully and with medical care. Please see a doctor soon; if the height or weight is a slip, correct it.':
    'Dein Body-Mass-Index ist {bmi, number}. Unter 16 muss man behutsam und mit ärztlicher Begleitung anfangen, mehr zu essen. Bitte lass dich bald ärztlich untersuchen; wenn Größe oder Gewicht ein Tippfehler sind, korrigiere sie.',
  'These figures give {kcal, number} kcal a day; less than 800 belongs under medical supervision. If height, weight, age or body fat is a slip, correct it; otherwise please ask a doctor or dietitian.':
    'Aus diesen Angaben ergeben sich {kcal, number} kcal am Tag; weniger als 800 gehören unter ärztliche Aufsicht. Wenn Größe, Gewicht, Alter oder Körperfett ein Tippfehler sind, korrigiere sie; sonst frag bitte in einer ärztlichen Praxis oder einer Ernährungsberatung nach.',
  'At {bmi, number} your body mass index is under 18.5, so losing weight would not be safe, and we do not plan it. We gladly plan to keep or to gain weight. {support}':
    'Dein Body-Mass-Index ist mit {bmi, number} unter 18,5. Abzunehmen wäre nicht sicher, darum planen wir es nicht. Gern planen wir, dass du dein Gewicht hältst oder zunimmst. {support}',
  'Your body mass index is {bmi, number}; this plan would take it under 18.5, which is underweight. You are at the end of what is safe to lose. {support}':
    'Dein Body-Mass-Index ist {bmi, number}; dieser Plan würde ihn unter 18,5 bringen, und das ist Untergewicht. Mehr abzunehmen wäre nicht mehr sicher. {support}',
  'At {fatPercent, number} % body fat there is none to spare: {least, number} % is about the least that keeps a body well, so we do not plan a loss. If the figure is a slip, correct it. {support}':
    'Bei {fatPercent, number} % Körperfett ist nichts übrig: Etwa {least, number} % braucht ein Körper mindestens, um gesund zu bleiben, darum planen wir kein Abnehmen. Wenn die Zahl ein Tippfehler ist, korrigiere sie. {support}',
  'Losing {rate, number} kg a week is too fast: beyond 1 % of your weight, or 1.5 kg, it costs muscle and health. Up to {most, number} kg a week is possible.':
    '{rate, number} kg in der Woche abzunehmen ist zu schnell: Mehr als 1 % deines Gewichts oder mehr als 1,5 kg kosten Muskeln und Gesundheit. Möglich sind bis zu {most, number} kg in der Woche.',
  'Lose {most, number} kg a week at most.': 'Nimm höchstens {most, number} kg in der Woche ab.',
  'Leave the rate out for a moderate one.': 'Lass das Tempo weg, dann nehmen wir ein mäßiges.',
  'Ask for a plan that keeps your weight.': 'Frag nach einem Plan, mit dem du dein Gewicht hältst.',
  'Ask for a plan that gains weight slowly.': 'Frag nach einem Plan, mit dem du langsam zunimmst.',
  'Ask for a balanced plan.': 'Frag nach einem ausgewogenen Plan.',
}
