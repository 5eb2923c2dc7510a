import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'

const box =
  'min-h-11 w-full min-w-0 rounded-control border border-edge bg-surface px-3 text-body text-ink'

/** One of a few, or any. */
export async function FilterSelect({
  name,
  label,
  choices,
  chosen = '',
}: {
  name: string
  label: string
  choices: readonly (readonly [string, string])[]
  chosen?: string | undefined
}): Promise<ReactElement> {
  const { t } = await getLanguage(operatorWords)
  return (
    <label className="grid min-w-0 gap-1 font-medium text-small">
      {label}
      <select className={box} defaultValue={chosen} name={name}>
        <option value="">{t('any')}</option>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A code or the beginning of an id. */
export function FilterLine({
  name,
  label,
  value = '',
}: {
  name: string
  label: string
  value?: string | undefined
}): ReactElement {
  return (
    <label className="grid min-w-0 gap-1 font-medium text-small">
      {label}
      <input
        autoCapitalize="none"
        autoComplete="off"
        className={box}
        defaultValue={value}
        name={name}
        spellCheck={false}
      />
    </label>
  )
}
