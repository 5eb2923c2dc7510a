import type { CardChoice } from '../../components/form/choice-cards.tsx'
import type { ChoiceLabel } from './choice-labels.ts'

/** Turns a record of labels into the list that a form shows, in the order in which the record was written. */
export function choicesOf<value extends string>(
  labels: Record<value, ChoiceLabel>,
): CardChoice<value>[] {
  const values = Object.keys(labels) as value[]
  return values.map((value) => ({ value, ...labels[value] }))
}
