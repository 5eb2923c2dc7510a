import type { ReactElement } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'

/** The way to the next page of a list, with the same filter. */
export async function OlderLink({
  path,
  query,
  next,
}: {
  path: string
  query: Readonly<Record<string, number | string | undefined>>
  next: number | string | null
}): Promise<ReactElement | null> {
  const { t } = await getLanguage(operatorWords)
  if (next === null) return null
  const asked = Object.entries({ ...query, before: next }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return (
    <div className="mt-6">
      <ButtonLink href={`${path}?${new URLSearchParams(asked)}`} look="secondary">
        {t('older')}
      </ButtonLink>
    </div>
  )
}
