import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { accountWords } from '../messages/index.ts'
import { returnWords } from '../sign-in-words.ts'

/** What did not work at the identity provider, for whoever comes back from there with a code for it. */
export async function ReturnFault({
  code,
}: {
  code: string | string[] | undefined
}): Promise<ReactElement | null> {
  if (code === undefined) return null
  const { t } = await getLanguage(accountWords)
  return (
    <p className="mb-8 max-w-prose font-medium text-danger" role="alert">
      {t(returnWords([code].flat()[0] ?? ''))}
    </p>
  )
}
