import type { SaidWord } from '@zero-sum/contracts/said'
import type { Voice } from './speak.ts'
import { separatorsFor } from './write-number.ts'

/** English, in which every message is written already. */
export const englishVoice: Voice = {
  separators: separatorsFor('en'),
  message: (english) => english,
  word: englishWord,
  joints: { and: ' and ', comma: ', ', or: ' or ', semicolon: '; ', space: ' ' },
}

function englishWord({ kind, word }: SaidWord): string {
  switch (kind) {
    case 'weekday':
      return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
    case 'nutrient':
      // "calcium", "vitamin E"
      return `${word.charAt(0).toLowerCase()}${word.slice(1)}`
    case 'allergen':
    case 'slot':
    case 'style':
      return word.replaceAll('_', ' ')
    case 'dish':
    case 'food':
    case 'ingredient':
      return word
  }
}
