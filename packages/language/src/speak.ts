import type { Joint, Said, SaidValue, SaidWord } from '@zero-sum/contracts/said'
import { fillMessage } from './fill-message.ts'
import type { Separators } from './write-number.ts'

/** A language in which sentences are said again. */
export type Voice = {
  separators: Separators
  /** An English message in this language; nothing where there is no translation. */
  message: (english: string) => string | undefined
  /** A word of ours in this language, as it stands in the middle of a sentence. */
  word: (word: SaidWord) => string
  joints: Readonly<Record<Joint, string>>
}

/** A sentence in the words of a language; nothing where it, or a sentence within it, has no translation. */
export function speak({ message, values }: Said, voice: Voice): string | undefined {
  const own = voice.message(message)
  if (own === undefined) return undefined
  const spoken: Record<string, number | string> = {}
  for (const [name, value] of Object.entries(values)) {
    const said = speakValue(value, voice)
    if (said === undefined) return undefined
    spoken[name] = said
  }
  return fillMessage(own, spoken, voice.separators)
}

function speakValue(value: SaidValue, voice: Voice): number | string | undefined {
  if (typeof value !== 'object') return value
  if ('message' in value) return speak(value, voice)
  if ('word' in value) return voice.word(value)
  const parts: (number | string)[] = []
  for (const part of value.list) {
    const said = speakValue(part, voice)
    if (said === undefined) return undefined
    parts.push(said)
  }
  const text = parts.join(voice.joints[value.joint])
  return value.capital === true ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text
}
