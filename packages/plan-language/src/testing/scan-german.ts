import type { Allergen } from '@zero-sum/contracts'
import { type GermanWords, germanAllergenWords } from './german-allergen-words.ts'

/**
 * Whether a meal's German gives an allergen away. Its texts come in layers, and each speaks for the next, as in the check of the
 * English: where the ingredients are reached by a harmless word alone ("Kokosmilch"), a bare "Milch" after them means that.
 */
export function namesAllergen(
  layers: readonly (readonly string[])[],
  allergen: Allergen,
): string | undefined {
  const words = germanAllergenWords[allergen]
  for (const layer of layers) {
    const found = layer.flatMap((text) => wordsOf(text, words))
    const telling = found.find(({ isHarmless }) => !isHarmless)
    if (telling !== undefined) return telling.word
    if (found.length > 0) return undefined
  }
  return undefined
}

function wordsOf(text: string, words: GermanWords): { word: string; isHarmless: boolean }[] {
  const harmless = words.harmless ?? []
  // "Weißbrot (glutenfrei)" is no bread of wheat.
  const isFree = harmless.includes('glutenfrei') && /glutenfrei/i.test(text)
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => isTelling(word, words))
    .map((word) => ({ word, isHarmless: isFree || harmless.some((one) => word.includes(one)) }))
}

function isTelling(word: string, words: GermanWords): boolean {
  return words.in.some((piece) => word.includes(piece)) || (words.whole?.includes(word) ?? false)
}
