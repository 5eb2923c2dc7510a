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

type Spoken = { t: Translate; formats: Formats }

/** Gives the words of a catalogue; made at the first question and the same to everybody who asks. */
type Speaker = { carried: Carried; speak: (name: string) => Spoken }

const LanguageContext = createContext<Speaker | undefined>(undefined)

/** Carries words and settings to the islands within; what an outer one carries stays. Made by `ClientLanguage`. */
export function LanguageProvider({
  settings,
  messages,
  children,
}: Carried & { children: ReactNode }): ReactElement {
  const outer = useContext(LanguageContext)
  const speaker = useMemo(
    () => createSpeaker({ settings, messages: { ...outer?.carried.messages, ...messages } }),
    [outer, settings, messages],
  )
  return <LanguageContext value={speaker}>{children}</LanguageContext>
}

function createSpeaker(carried: Carried): Speaker {
  const formats = createFormats(carried.settings)
  const made = new Map<string, Spoken>()
  const speak = (name: string): Spoken => {
    const known = made.get(name)
    if (known !== undefined) return known
    const messages = carried.messages[name]
    if (messages === undefined) throw new Error(`No page around carries the words of ${name}.`)
    const spoken = { formats, t: translateCompiled(formats.tag, messages) }
    made.set(name, spoken)
    return spoken
  }
  return { carried, speak }
}

/**
 * Words and figures for an island: `useLanguage<keyof typeof en>('shopping')`, with the catalogue's type alone imported. The
 * page around it carries the catalogue by `ClientLanguage`.
 */
export function useLanguage<key extends string>(
  name: string,
): { t: Translate<key>; formats: Formats } {
  const speaker = useContext(LanguageContext)
  if (speaker === undefined) throw new Error(`No page around carries the words of ${name}.`)
  return speaker.speak(name)
}
