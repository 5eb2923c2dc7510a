/** What a text names: words, less the phrases in which they mean something else. All for text as `plainText` leaves it. */
export type Topic = { words: RegExp; unless?: RegExp }

/** Lower case, plain apostrophes and spaces; accents stay, since the words know them. */
export function plainText(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
}

/** "gluten-free", "free from milk", "without egg": a word is named there to say that it is not in it. */
const denials =
  /\b[a-zà-ÿ]+[- ]free\b|\bfree (?:of|from) [a-zà-ÿ]+\b|\bwithout (?:any )?[a-zà-ÿ]+\b|\bno [a-zà-ÿ]+\b/g

/** The word by which a text names a topic; nothing where it does not. */
export function findWord(text: string, { words, unless }: Topic): string | undefined {
  const plain = plainText(text).replace(denials, ' · ')
  const left = unless === undefined ? plain : plain.replace(unless, ' · ')
  return words.exec(left)?.[0]
}
