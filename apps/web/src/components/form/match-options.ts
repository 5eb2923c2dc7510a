export type ComboOption = { value: string; label: string; note?: string }

/** The options in which every typed word begins a word, in their order; accents and upper case do not count. */
export function matchOptions(options: readonly ComboOption[], typed: string): ComboOption[] {
  const wanted = wordsOf(typed)
  return options.filter(({ label }) => {
    const words = wordsOf(label)
    return wanted.every((start) => words.some((word) => word.startsWith(start)))
  })
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
