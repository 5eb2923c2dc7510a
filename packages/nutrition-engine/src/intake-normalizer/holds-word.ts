/** Whether a text holds a singular, lower-case word as a whole one, in the singular or plural: "egg" is not in "eggplant". */
export function holdsWord(text: string, word: string): boolean {
  const parts = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
  return [word, `${word}s`, `${word}es`].some((form) => ` ${parts} `.includes(` ${form} `))
}
