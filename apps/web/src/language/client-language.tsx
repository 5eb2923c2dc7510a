import type { ReactElement, ReactNode } from 'react'
import type { Catalogue } from './catalogue.ts'
import { getMessages, getPreferences } from './get-language.ts'
import { LanguageProvider } from './language-provider.tsx'

/** Carries the words of these catalogues to the islands within. */
export async function ClientLanguage({
  of,
  children,
}: {
  of: readonly Catalogue[]
  children: ReactNode
}): Promise<ReactElement> {
  const { locale, energyUnit, measureSystem, timeZone, weekStart } = await getPreferences()
  const messages = await Promise.all(
    of.map(async (catalogue) => [catalogue.name, await getMessages(catalogue)] as const),
  )
  return (
    <LanguageProvider
      messages={Object.fromEntries(messages)}
      settings={{ locale, energyUnit, measureSystem, timeZone, weekStart }}
    >
      {children}
    </LanguageProvider>
  )
}
