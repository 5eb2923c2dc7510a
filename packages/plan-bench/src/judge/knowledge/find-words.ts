/** What a text names: words, less the phrases in which they mean something else. All for text as `plainText` leaves it. */
export type Topic = { words: RegExp; unless?: RegExp }

/** Lower case, plain apostrophes and spaces; accents stay, since the words know them. */
export function plainText(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
}

/** "gluten-free", "free from milk", "without egg": a word is named there to say that it is not in it. */
const denials =
  /\b[a-zà-ÿ]+[- ]free\b|\bfree (?:of|from) [a-zà-ÿ]+\b|\bwithout (?:any )?[a-zà-ÿ]+\b|\bno [a-zà-ÿ]+\b/g

/** A text as the topics read it: plain, and without the words that it names only to deny them. */
export function readable(text: string): string {
  return plainText(text).replace(denials, ' · ')
}

/** The word by which a readable text names a topic; nothing where it does not. */
export function findIn(text: string, { words, unless }: Topic): string | undefined {
  if (!words.test(text)) return undefined
  const left = unless === undefined ? text : text.replace(unless, ' · ')
  return words.exec(left)?.[0]
}

/** The word by which any text names a topic. */
export function findWord(text: string, topic: Topic): string | undefined {
  return findIn(readable(text), topic)
}
