'use client'

import type { CardChoice } from '../../../components/form/choice-cards.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { ChoiceKey } from '../messages/choices/index.ts'

/** The values of a closed list whose labels are the messages `kind_value`. */
type Labelled<kind extends string, key = ChoiceKey> = key extends `${kind}_${infer value}`
  ? value
  : never
/** Those of them that have a message `kind_value_hint` too. */
type Hinted<kind extends string, key = ChoiceKey> = key extends `${kind}_${infer value}_hint`
  ? value
  : never

/** A closed list in words, in the order in which it is given; `hinted` are the values that have a hint. */
export function useChoices(): <const kind extends string, value extends Labelled<kind>>(
  kind: kind,
  values: readonly value[],
  hinted?: readonly Hinted<kind>[],
) => CardChoice<value>[] {
  const { t } = useLanguage<ChoiceKey>('choices')
  return (kind, values, hinted = []) =>
    values.map((value) => {
      const key = `${kind}_${value}`
      const hasHint = (hinted as readonly string[]).includes(value)
      return {
        value,
        label: t(key as ChoiceKey),
        ...(hasHint ? { hint: t(`${key}_hint` as ChoiceKey) } : {}),
      }
    })
}
