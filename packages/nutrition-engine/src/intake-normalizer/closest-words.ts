/** Edits beyond which two words are no longer a misspelling of each other: one for short words, two for longer ones. */
function allowedEdits(word: string): number {
  return word.length < 6 ? 1 : 2
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other (Damerau 1964). */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      let least = Math.min(
        (current[column - 1] ?? 0) + 1,
        (last[column] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (isSwap && row > 1 && column > 1)
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1)
      current.push(least)
    }
    beforeLast = last
    last = current
  }
  return last[other.length] ?? 0
}

/** The words of a list that a typed word may be a misspelling of, or that it holds ("severe peanut"), nearest first. */
export function closestWords(words: Iterable<string>, typed: string): string[] {
  const wanted = typed.trim().toLowerCase()
  return [...words]
    .map((word) => ({
      word,
      edits: ` ${wanted} `.includes(` ${word} `) ? 0 : editDistance(wanted, word),
    }))
    .filter(({ edits }) => edits <= allowedEdits(wanted))
    .sort((one, other) => one.edits - other.edits || (one.word < other.word ? -1 : 1))
    .map(({ word }) => word)
}
