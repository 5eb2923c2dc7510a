/**
 * Runs every side once a round, and in the opposite order every other round, so that neither always runs first: A B, B A,
 * A B. Gives each side's results in the order of the rounds.
 */
export async function runInTurn<name extends string, result>(
  rounds: number,
  sides: Readonly<Record<name, (round: number) => Promise<result>>>,
): Promise<Record<name, result[]>> {
  const names = Object.keys(sides) as name[]
  const results = Object.fromEntries(names.map((name) => [name, [] as result[]]))
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? names : names.toReversed())
      results[name]?.push(await sides[name](round))
  return results as Record<name, result[]>
}
