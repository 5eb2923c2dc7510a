/** Letters that look alike and are none of ours. */
const alike: Readonly<Record<string, string>> = {
  a: 'å',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ö',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
}

/**
 * The messages in a language that nobody speaks: each a third longer, with strange letters, in brackets. A word that still
 * reads as English on a page was never translated; a missing bracket was cut off.
 */
export function pseudoMessages<key extends string>(
  messages: Readonly<Record<key, string>>,
): Record<key, string> {
  return Object.fromEntries(
    Object.entries<string>(messages).map(([key, message]) => [key, pseudo(message)]),
  ) as Record<key, string>
}

function pseudo(message: string): string {
  const longer = '~'.repeat(Math.ceil(message.length / 3))
  return `⟦${disguise(message)} ${longer}⟧`
}

/** Changes letters outside of braces, and inside the branches of plurals and choices; names and keywords stay. */
function disguise(message: string): string {
  let depth = 0
  let out = ''
  for (const letter of message) {
    if (letter === '{') depth += 1
    if (letter === '}') depth -= 1
    // Even depths hold words: 0 is the message itself, 2 a branch of a plural within it.
    out += depth % 2 === 0 ? (alike[letter] ?? letter) : letter
  }
  return out
}
