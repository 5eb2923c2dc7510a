export type ComboOption = { value: string; label: string; note?: string }

/**
 * The options in which every typed word begins a word or, where there is none, stands anywhere; in their order. "oat" means
 * oats before goats. Accents and upper case do not count.
 */
export function matchOptions(options: readonly ComboOption[], typed: string): ComboOption[] {
  const wanted = wordsOf(typed)
  const matching = (holds: (word: string, part: string) => boolean) =>
    options.filter(({ label }) => {
      const words = wordsOf(label)
      return wanted.every((part) => words.some((word) => holds(word, part)))
    })
  const begun = matching((word, part) => word.startsWith(part))
  return begun.length > 0 ? begun : matching((word, part) => word.includes(part))
}

/** Whether two texts are the same to whoever types them. */
export function isSameText(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ')
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’']/g, '')
    .toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
