/**
 * The upper quarter of the seeds says what becomes of a job; ordinary seeds are below 2³⁰. Each kind has 2²⁸ of them, up to
 * the largest seed that an intake may hold (2³² − 1).
 */
const firstOf = { poison: 0xd000_0000, refused: 0xe000_0000, failing: 0xf000_0000 } as const
const size = 0x1000_0000

export type SeedKind = keyof typeof firstOf | 'ordinary'

/** The seed of a job whose work ends its whole process at once. */
export const poisonSeed = (n: number): number => seedOf('poison', n)
/** The seed of a job that the work refuses, as an intake that no plan serves. */
export const refusedSeed = (n: number): number => seedOf('refused', n)
/** The seed of a job whose first execution in each process fails as transient. */
export const failingSeed = (n: number): number => seedOf('failing', n)

/** What the work does with a seed. */
export function kindOfSeed(seed: number): SeedKind {
  const kinds = Object.keys(firstOf) as (keyof typeof firstOf)[]
  return kinds.find((kind) => seed >= firstOf[kind] && seed < firstOf[kind] + size) ?? 'ordinary'
}

function seedOf(kind: keyof typeof firstOf, n: number): number {
  if (!Number.isInteger(n) || n < 0 || n >= size)
    throw new RangeError(`Number the seeds of a kind from 0 to ${size - 1}.`)
  return firstOf[kind] + n
}
