'use client'

import { createFormats, type FormatSettings, type Formats } from '@zero-sum/language/formats'
import {
  type CompiledMessages,
  type Translate,
  translateCompiled,
} from '@zero-sum/language/translate'
import { createContext, type ReactElement, type ReactNode, useContext, useMemo } from 'react'

type Carried = {
  settings: FormatSettings
  /** By the name of their catalogue. */
  messages: Readonly<Record<string, CompiledMessages>>
}

const LanguageContext = createContext<Carried | undefined>(undefined)

/** Carries words and settings to the islands within; what an outer one carries stays. Made by `ClientLanguage`. */
export function LanguageProvider({
  settings,
  messages,
  children,
}: Carried & { children: ReactNode }): ReactElement {
  const outer = useContext(LanguageContext)
  const carried = useMemo(
    () => ({ settings, messages: { ...outer?.messages, ...messages } }),
    [outer, settings, messages],
  )
  return <LanguageContext value={carried}>{children}</LanguageContext>
}

/**
 * Words and figures for an island: `useLanguage<keyof typeof en>('shopping')`, with the catalogue's type alone imported. The
 * page around it carries the catalogue by `ClientLanguage`.
 */
export function useLanguage<key extends string>(
  name: string,
): { t: Translate<key>; formats: Formats } {
  const carried = useContext(LanguageContext)
  const messages = carried?.messages[name]
  if (carried === undefined || messages === undefined)
    throw new Error(`No page around carries the words of ${name}.`)
  const { settings } = carried
  return useMemo(() => {
    const formats = createFormats(settings)
    return { formats, t: translateCompiled(formats.tag, messages as CompiledMessages<key>) }
  }, [settings, messages])
}
