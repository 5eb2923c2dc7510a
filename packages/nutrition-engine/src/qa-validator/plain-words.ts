/**
 * A text as a row of plain words: lower case, without accents, singular, one space between them and one at each end, so
 * that a phrase can be looked for with spaces around it and "egg" is never found in "eggplant". What is said to be
 * absent becomes one word ("gluten-free" is "glutenfree").
 */
export function plainWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/(\p{L}+)[- ]free\b/gu, '$1free')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(singular)
  return ` ${words.join(' ')} `
}

/** The singular of a word, well enough that both sides of a comparison come out alike. */
function singular(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('leaves')) return `${word.slice(0, -3)}f`
  if (/(?:o|sh|ch|x)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
