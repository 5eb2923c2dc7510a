/** The known word that is most like the given one, if any is like it at all: up to a third of its letters may differ. */
export function nearestWord(given: string, known: readonly string[]): string | undefined {
  const measured = known.map((word) => ({ word, distance: editDistance(given, word) }))
  const nearest = measured.sort((a, b) => a.distance - b.distance)[0]
  if (nearest !== undefined && nearest.distance <= Math.ceil(nearest.word.length / 3))
    return nearest.word
  return given.length < 3 ? undefined : known.find((word) => word.includes(given))
}

/** Levenshtein distance: how many letters have to be added, removed or changed to make one word the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (letter === other ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}
