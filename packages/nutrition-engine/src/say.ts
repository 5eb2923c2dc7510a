import type { Said, SaidList, SaidValue, SaidValues, SaidWord } from '@zero-sum/contracts/said'
import { englishVoice } from '@zero-sum/language/english-voice'
import { speak } from '@zero-sum/language/speak'

/** A sentence for a person in English, and what it was made of where figures or names stand in it. */
export type Sentence = { detail: string; said?: Said | undefined }

/**
 * The one way to a sentence with figures or names in it: what stands in English and what other languages make theirs of
 * come from the same message, so that they cannot say different things. Messages are written out where they are said, in
 * whole sentences, since a language may want another order; a list of them is in plan-language.
 */
export function say(message: string, values: SaidValues): { detail: string; said: Said } {
  return sentenceOf(part(message, values))
}

/** A part of a sentence, or a sentence among others. */
export function part(message: string, values: SaidValues = {}): Said {
  return { message, values }
}

/** A sentence that was put together before. */
export function sentenceOf(said: Said): { detail: string; said: Said } {
  const detail = speak(said, englishVoice)
  if (detail === undefined) throw new Error('English says every message as it is.')
  return { detail, said }
}

/** A sentence as a part of another. */
export function partOf({ detail, said }: Sentence): Said {
  return said ?? part(detail)
}

/** One sentence after the other. */
export function sentences(all: readonly Sentence[]): { detail: string; said: Said } {
  return say('{sentences}', { sentences: listOf(all.map(partOf), 'space') })
}

export function listOf(
  list: readonly SaidValue[],
  joint: SaidList['joint'],
  { capital = false }: { capital?: boolean } = {},
): SaidList {
  return { list, joint, ...(capital ? { capital } : {}) }
}

/** A word of ours, which another language has its own for. */
export function wordOf(kind: SaidWord['kind'], word: string): SaidWord {
  return { kind, word }
}
