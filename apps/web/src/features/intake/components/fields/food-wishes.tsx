'use client'

import type { ReactElement } from 'react'
import { WordListField } from '../../../../components/form/word-list-field.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { addWishes, type WishList, wishLists } from '../../answers/food-wishes.ts'
import type { FieldKey } from '../../messages/fields/index.ts'
import { useIntake } from '../intake-provider.tsx'
import { useField } from '../use-field.ts'

/** The rule beside each list: the stronger the wish, the broader. */
const rules: Record<WishList, string> = {
  exclusions: 'border-l-8 border-paprika pl-4',
  avoid: 'border-l-4 border-butter-edge pl-5',
  prefer: 'border-l-4 border-leek pl-5',
}

/** Foods in the person's own words: never, rather not, gladly. A food stands in one of the lists; the last wish holds. */
export function FoodWishes(): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const { form, set } = useIntake()
  const field = useField()
  return (
    <div className="grid gap-8">
      {wishLists.map((name) => (
        <div className={rules[name]} key={name}>
          <WordListField
            {...field(name)}
            hint={t(`${name}Hint`)}
            label={t(name)}
            onAdd={(words) => set(addWishes(form, name, words))}
            onRemove={(word) => set({ [name]: form[name].filter((other) => other !== word) })}
            placeholder={t(`${name}Example`)}
            says={{
              add: t('add'),
              added: t('added', { label: t(name) }),
              remove: (word) => t('remove', { word }),
            }}
            words={form[name]}
          />
        </div>
      ))}
    </div>
  )
}
