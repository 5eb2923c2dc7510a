import type { Dictionary } from '../../dictionary.ts'

/** What is said of the people who eat along. */
export const householdSentences: Dictionary = {
  'We work out no numbers for children: {name}’s portion is the one that you set.':
    'Für Kinder rechnen wir keine Zahlen aus: Die Portion von {name} ist die, die du festlegst.',
  '{name}’s portion is the one that you set.':
    'Die Portion von {name} ist die, die du festgelegt hast.',
  'We work out no numbers for {name}, who gets as much as you until you set a portion. {reason}':
    'Für {name} rechnen wir keine Zahlen aus. Bis du eine Portion festlegst, ist sie so groß wie deine. {reason}',
  '{reason}: leave it out or change it for {name}, or cook something else.':
    '{reason}. Für {name} weglassen, etwas anderes nehmen oder ein anderes Gericht kochen.',
  '{food} has no complete allergen record':
    '{food}: Die Allergene sind nicht vollständig verzeichnet',
  '{food} contains {allergen}': '{food}: enthält {allergen}',
  '{food} may hold traces of {allergen}': '{food}: kann Spuren von {allergen} enthalten',
  '{food} is not {style}': '{food}: nicht {style}',
  '{food} is on their list': '{food}: steht auf der Liste dessen, was diese Person nicht isst',
  '{food} is not cleared for them': '{food}: ist für diese Person nicht freigegeben',
  '{name} eats along, so the whole plan keeps to this too: {left}.':
    '{name} isst mit, darum hält sich der ganze Plan auch daran: {left}.',
  'no gluten': 'kein Gluten',
  'nothing rich in tyramine': 'nichts mit viel Tyramin',
  'allergies: {words}': 'Allergien: {words}',
  'never {words}': 'nie {words}',
  'Let {name} eat something else': 'Lass {name} etwas anderes essen',
  'Let {name} eat something else.': 'Lass {name} etwas anderes essen.',
  'Your household has {members, number} members. Take one out before you add another.':
    'Dein Haushalt hat {members, number} Mitglieder. Nimm eines heraus, bevor du ein weiteres aufnimmst.',
  'Our foods have changed since this plan was made, so its portions can no longer be worked out for others. Make a new plan; this one stays as it is.':
    'Unsere Lebensmittel haben sich geändert, seit dieser Plan gemacht wurde. Darum lassen sich seine Portionen nicht mehr für andere ausrechnen. Mach einen neuen Plan; dieser bleibt, wie er ist.',
  'Give a portion from 0.1 to 4 times yours.': 'Gib eine Portion vom 0,1- bis 4-Fachen deiner an.',
  'Give a name.': 'Gib einen Namen an.',
  'Use at most 40 characters.': 'Nimm höchstens 40 Zeichen.',
  'Say "adult" or "child".': 'Schreib „adult“ oder „child“.',
  'Give a whole number from 18 to 100 years. Enter somebody younger as a child, and say how big their portion is.':
    'Gib eine ganze Zahl von 18 bis 100 Jahren an. Trag jüngere Menschen als Kind ein und sag, wie groß ihre Portion ist.',
}
